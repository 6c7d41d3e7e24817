import { CellError } from "../../../core/cells/CellError";
import type { CellResult, CellScalar } from "../../../core/cells/CellValue";
import { jsonText } from "../../../core/cells/jsonText";
import { callFunction } from "../../../core/functions/callFunction";
import { callOnOwnSheet } from "../../../core/functions/callOnOwnSheet";
import { catalogue } from "../../../core/functions/catalogue";
import type { Command } from "../Command";
import { callArgument } from "../callArgument";
import { sheetOf } from "../chooseSheet";
import { likelyWord } from "../likelyWord";
import { readFile } from "../readFile";
import { UsageError } from "../UsageError";

export const callCommand: Command = {
  name: "call",
  options: { sheet: "one" },
  run(args, context) {
    const [given, path, ...texts] = args.positionals;
    if (given === undefined || path === undefined)
      throw new UsageError((words) => words.commandLine.missingFile(words.commandLine.commands.call.usage));
    const name = given.toUpperCase();
    const spec = catalogue.find((candidate) => candidate.name === name);
    if (!spec) {
      const names = catalogue.map((candidate) => candidate.name);
      throw new UsageError((words) => words.commandLine.unknownFunction(given, likelyWord(name, names)));
    }
    const most = Object.keys(spec.parameters).length;
    if (texts.length > most)
      throw new UsageError((words) => words.commandLine.tooManyArguments(spec.name, most));
    const { workbook } = readFile(path, context);
    const sheetName = args.one("sheet");
    const result =
      texts.length === 0
        ? callOnOwnSheet(spec.name, () => sheetOf(workbook, sheetName).cells.values, context.words.functions)
        : callFunction(
            spec.name,
            texts.map((text) => callArgument(text, workbook, sheetName)),
            context.words.functions,
          );
    context.out(`${jsonText(shown(result))}\n`);
  },
};

/** A cell's error as {"error", "message"}; everything else as it is. */
function shown(result: CellResult): unknown {
  return Array.isArray(result)
    ? result.map((row: readonly CellScalar[]) => row.map(scalar))
    : scalar(result as CellScalar);
}

function scalar(cell: CellScalar): unknown {
  return cell instanceof CellError ? { error: cell.code, message: cell.message } : cell;
}
