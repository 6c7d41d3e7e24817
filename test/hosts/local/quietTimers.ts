/** How long the adapter waits after an edit before it tells of it. */
const quiet = 250;

/** Holds back the adapter's debounce, so that a test need not wait: `ring` lets it pass at once. */
export function quietTimers(): { readonly ring: () => void } {
  const waiting = new Map<number, () => void>();
  const { setTimeout: later, clearTimeout: cancel } = window;
  let last = -1;
  Object.assign(window, {
    setTimeout: (task: () => void, delay?: number, ...rest: unknown[]) => {
      if (delay !== quiet) return Reflect.apply(later, window, [task, delay, ...rest]);
      waiting.set(last, task);
      // The browser's own numbers are above 0.
      return last--;
    },
    clearTimeout: (id: number) => {
      if (!waiting.delete(id)) Reflect.apply(cancel, window, [id]);
    },
  });
  return {
    ring: () => {
      const tasks = [...waiting.values()];
      waiting.clear();
      for (const task of tasks) task();
    },
  };
}
