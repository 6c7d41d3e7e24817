import { flagOf } from "../../cells/flagOf";
import { foldName } from "../../cells/foldName";
import { readNames } from "../names/readNames";
import { CustomerType, type Names } from "../Pipeline";
import type { RawColumn } from "../RawColumn";
import { customerTypeOfAnswer, customerTypeOfYes } from "./customerTypeOfWord";

/** The words of a customer type column, and whom each speaks of. */
export interface TypesColumn {
  readonly words: Names;
  /** One a word. */
  readonly meanings: readonly CustomerType[];
  /** Whom a blank cell speaks of: where the column marks one side alone, the other; else `unknown`. */
  readonly blank: CustomerType;
}

/**
 * Reads a customer type column, whose words may be answers to what its header asks for ("Existing customer?"): then FALSE and 0 are a no, and
 * blanks are one too where nothing but yes is written. An empty column has no words.
 *
 * @example typesColumn({ codes: Int32Array.of(0, -1), cells: ["x"] }, "New customer").blank // CustomerType.current
 */
export function typesColumn(raw: RawColumn, header: string): TypesColumn {
  const yes = customerTypeOfYes(header);
  const words = readNames(yes === CustomerType.unknown ? raw : withAnswers(raw), foldName);
  const meanings = words.names.map((word) => customerTypeOfAnswer(word, yes));
  const isMarked = words.names.length > 0 && words.names.every((word) => flagOf(word) === true);
  const blank = isMarked && yes !== CustomerType.unknown ? otherThan(yes) : CustomerType.unknown;
  return { words, meanings, blank };
}

/** A name says nothing by FALSE or 0, an answer does. */
function withAnswers({ codes, cells }: RawColumn): RawColumn {
  return { codes, cells: cells.map((cell) => (cell === false ? "FALSE" : cell === 0 ? "0" : cell)) };
}

const otherThan = (type: CustomerType) =>
  type === CustomerType.new ? CustomerType.current : CustomerType.new;
