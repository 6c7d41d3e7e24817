import type { CellResult } from "../../../core/cells/CellValue";
import type { Argument } from "../../../core/functions/Argument";
import { callFunction as call } from "../../../core/functions/callFunction";
import { documented } from "../../../core/functions/metadata/documented";
import * as words from "../../../core/words/en";

/** The functions as a host calls them that speaks English. */
export const callFunction = (name: string, args: readonly Argument[]): CellResult =>
  call(name, args, words.functions);

export const catalogue = documented(words.catalogue);
