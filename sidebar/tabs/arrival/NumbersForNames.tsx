import { useEffect, useState } from "preact/hooks";
import { cellAddress, columnName, quotedSheet } from "../../../core/cells/a1";
import type { PortError, SheetRef } from "../../../core/port/port";
import { type ListOfNames, listOfNames, numbersForNames } from "../../../core/table/join/listOfNames";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { Note } from "../../parts/Note";
import { copyText } from "../../share/copyText";

/** So many of the other sheets are looked at, in the order of their tabs. */
const mostLooked = 8;

type Found = ListOfNames & SheetRef;

/** Where accounts, lines or reps are numbers: which sheet holds their names, a way to it, and the formula that takes them over. */
export function NumbersForNames({ analysis: { everyone } }: { analysis: Analysis }) {
  const { model, state, words } = usePane();
  const [found, find] = useState<Found | null>(null);
  const told = numbersForNames(everyone);
  const sheet = state.reviewed?.sheet ?? null;
  useEffect(() => {
    let isWanted = true;
    const look = async () => {
      if (told === null || sheet === null) return;
      const others = (await model.port.sheets()).filter(({ id }) => id !== sheet.id);
      for (const { id, name } of others.slice(0, mostLooked)) {
        const { cells } = await model.port.read(id);
        const list = listOfNames(sheet.cells, told.column, cells);
        if (!isWanted || list === null) continue;
        return find({ id, name, ...list });
      }
    };
    // Only a convenience: a chart sheet among them, or a host that is busy.
    look().catch((fault: PortError) => fault);
    return () => {
      isWanted = false;
    };
  }, [model, sheet, told?.column]);
  if (told === null) return null;
  const say = words.arrival;
  const title = say.numbersForNames(told);
  if (found === null) return <p class="fb-say">{`${title} ${say.namesElsewhere}`}</p>;
  const column = (at: number) => `${quotedSheet(found.name)}!${columnName(at)}:${columnName(at)}`;
  const first = cellAddress(everyone.sheetRows[0] ?? 2, told.column);
  const formula = `=INDEX(${column(found.names)},MATCH(${first},${column(found.ids)},0))`;
  const copy = async () => {
    model.tell((await copyText(formula)) ? say.formulaCopied : words.share.nothingCopied);
  };
  return (
    <Note
      title={title}
      actions={[
        {
          label: say.openNames(found.name),
          onClick: () => void model.run(() => model.port.selectRows(found.id, [1])),
        },
        { label: say.copyFormula, onClick: () => void copy() },
      ]}
    >
      <p>{say.namesIn(found.name)}</p>
      <code class="fb-formula">{formula}</code>
    </Note>
  );
}
