import { PortError } from "../../core/port/port";
import type { WorkbookControl } from "../hosts/WorkbookControl";

interface Harmed<Made> {
  /** Makes what the act works on, anew for each try. */
  readonly prepare: (turn: number) => Promise<Made>;
  readonly act: (made: Made) => Promise<unknown>;
  /** All that a person would miss if it were lost. */
  readonly look: (made: Made) => Promise<unknown>;
}

/** Does something once for each of its writes, with that write refused: what is left must be as before, or as it is without a failure. */
export async function atEachWrite<Made>(
  control: WorkbookControl,
  { prepare, act, look }: Harmed<Made>,
): Promise<void> {
  const writes = () => control.writes?.() ?? 0;
  const unharmed = await prepare(0);
  const start = writes();
  await act(unharmed);
  const needed = writes() - start;
  const whole = await look(unharmed);
  expect(needed).toBeGreaterThan(0);
  for (let turn = 1; turn <= needed; turn++) {
    const made = await prepare(turn);
    const before = await look(made);
    await control.failWrite?.(turn, `write ${turn} is refused`);
    const fault: unknown = await act(made).then(
      () => null,
      (error: unknown) => error,
    );
    await control.mend();
    if (fault !== null) expect(fault).toBeInstanceOf(PortError);
    expect([before, whole]).toContainEqual(await look(made));
  }
}
