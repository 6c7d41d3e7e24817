/** Code that comes behind the first verdict. */
export interface Later<T> {
  /** Null until all that comes later is here. */
  readonly here: () => T | null;
  /** Brings it, with all the rest. What failed is tried anew by whoever asks next. */
  readonly bring: () => Promise<T>;
}

const loads: (() => Promise<void>)[] = [];
let coming: Promise<void> | null = null;
let isHere = false;

/**
 * Names code that nobody needs for the verdict itself. Each `import()` of the pane says `webpackChunkName: "rest"`, so that all of it is
 * one file where a host loads files, and none where a host loads one page with everything in it: it is here as a whole or not at all.
 */
export function later<T>(load: () => Promise<T>): Later<T> {
  let loaded: { readonly it: T } | null = null;
  const own = async (): Promise<T> => {
    loaded ??= { it: await load() };
    return loaded.it;
  };
  loads.push(async () => void (await own()));
  return {
    here: () => (isHere && loaded !== null ? loaded.it : null),
    bring: async () => {
      await bringRest();
      return own();
    },
  };
}

/** Brings all that comes behind the first verdict. */
export function bringRest(): Promise<void> {
  coming ??= Promise.all(loads.map((load) => load())).then(
    () => {
      isHere = true;
    },
    (fault) => {
      coming = null;
      throw fault;
    },
  );
  return coming;
}
