import type { Argument } from "../../core/functions/Argument";
import { toArgument } from "../../core/functions/toArgument";

/**
 * What Excel hands over for one parameter: a matrix, or null where it was omitted. Empty cells in it are 0 (desktop) or null (web);
 * an error cell is an object, which becomes its text, "#REF!", as everywhere else.
 */
export function readArgument(given: unknown): Argument {
  const argument = toArgument(given);
  if (argument === undefined || !argument.some((row) => row.some(isObject))) return argument;
  return argument.map((row) => row.map(plain));
}

const isObject = (cell: unknown): cell is object => typeof cell === "object" && cell !== null;

/** Also formatted numbers, entities and other rich values: they all carry a plain one. */
function plain(cell: unknown): unknown {
  if (!isObject(cell)) return cell;
  if ("code" in cell && typeof cell.code === "string") return cell.code;
  return "basicValue" in cell ? cell.basicValue : String(cell);
}
