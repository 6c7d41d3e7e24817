import { foldName } from "../../core/cells/foldName";
import { parseShare } from "../../core/cells/parseShare";
import type { NamedShares } from "../../core/time/balance/TimeAims";
import type { Arguments } from "./Arguments";
import { pair } from "./reviewOptions";
import { UsageError } from "./UsageError";

const groups = ["new", "current", "line"];

/**
 * The limits of `--floor new=25%` and `--cap line=70%`, by name: new or current customers, "line" for the largest one, or a line.
 *
 * @throws UsageError where a name is no line, a share none from 0 to 100 %, or a floor stands above its cap
 */
export function hourLimits(
  args: Arguments,
  lines: readonly string[],
): { floors: NamedShares; caps: NamedShares } {
  const floors = sharesOf("floor", args, lines);
  const caps = sharesOf("cap", args, lines);
  for (const [name, floor] of Object.entries(floors)) {
    const cap = caps[name];
    if (cap !== undefined && cap < floor)
      throw new UsageError((words) => words.commandLine.floorAboveCap(name, floor, cap));
  }
  const { new: ofNew, current } = floors;
  if (ofNew !== undefined && current !== undefined && ofNew + current > 1)
    throw new UsageError((words) => words.commandLine.floorAboveCap("new", ofNew, 1 - current));
  return { floors, caps };
}

function sharesOf(flag: "floor" | "cap", args: Arguments, lines: readonly string[]): NamedShares {
  return Object.fromEntries(
    args.all(flag).map((text) => {
      const [given, value] = pair(`--${flag}`, text, "NAME=SHARE");
      const share = parseShare(value);
      if (share === null) throw new UsageError((words) => words.commandLine.notAShareOfHours(flag, text));
      const name =
        groups.find((group) => group === given.toLowerCase()) ??
        lines.find((line) => foldName(line) === foldName(given));
      if (name === undefined)
        throw new UsageError((words) => words.commandLine.noSuchGroup(flag, given, [...groups, ...lines]));
      return [name, share.value];
    }),
  );
}
