import { useState } from "preact/hooks";
import { cellAddress, parseRange } from "../../../core/cells/a1";
import { CellError } from "../../../core/cells/CellError";
import type { CellResult } from "../../../core/cells/CellValue";
import { buildFormula } from "../../../core/formulas/buildFormula";
import { changingHeaders } from "../../../core/formulas/changingHeaders";
import type { FormulaPlace } from "../../../core/formulas/FormulaPlace";
import { givesShare } from "../../../core/formulas/givesShare";
import { placeBeside } from "../../../core/formulas/placeBeside";
import { readsItself } from "../../../core/formulas/readsItself";
import { sheetArguments } from "../../../core/formulas/sheetArguments";
import { freePlace, type InTheWay, inTheWay, sizeOfResult } from "../../../core/formulas/spillRoom";
import { callFunctionInSlices } from "../../../core/functions/callFunction";
import type { FunctionSpec } from "../../../core/functions/FunctionSpec";
import type { SheetCells } from "../../../core/port/port";
import { usePane } from "../../PaneContext";
import { Note } from "../../parts/Note";
import { Section } from "../../parts/Section";
import { useReckoning } from "../../parts/useReckoning";
import { Waiting } from "../../parts/Waiting";
import { CellPreview } from "./CellPreview";
import { useChanging } from "./useChanging";
import { useGrid } from "./useGrid";

interface InsertFormulaProps {
  sheet: SheetCells;
  place: FormulaPlace;
  spec: FunctionSpec;
  name: string;
  summary: string;
  value: CellResult;
}

interface Refused {
  readonly at: string;
  readonly way: InTheWay;
  readonly free: string | null;
}

/** What the formula gives is worked out first. */
export function InsertFormula(props: Omit<InsertFormulaProps, "value">) {
  const { model } = usePane();
  const { place, spec } = props;
  const { known, work } = useReckoning<{ readonly value: CellResult }>(
    place.pipeline,
    function* () {
      yield;
      const args = sheetArguments(spec, place);
      return { value: yield* callFunctionInSlices(spec.name, args, model.written.functions) };
    },
    [spec.name, place.by, place.guidelines],
  );
  return known === null ? <Waiting work={work} /> : <InsertKnown {...props} value={known.value} />;
}

/** How the formula's cell will look, the free place where it goes, the buttons that put it there, and what is in its way. */
function InsertKnown({ sheet, place, spec, name, summary, value }: InsertFormulaProps) {
  const { model, words } = usePane();
  const { port } = model;
  const [circular, setCircular] = useState<string | null>(null);
  const [refused, refuse] = useState<Refused | null>(null);
  const { grid, taken, take, leave } = useGrid(sheet);
  // From the header on: a formula in its place may fill the column below, and whole tables are read with it.
  const changing = useChanging(sheet, place.pipeline.headerRow);
  const size = sizeOfResult(value);
  const formula = buildFormula(spec, place);
  if (formula === null) return null;
  const { cells, tables } = sheet;
  const free = placeBeside(size, formula, {
    pipeline: place.pipeline,
    ground: { cells, tables, grid },
    taken,
  });

  /** Read anew before a table is written: formulas of ours stand there that tell of no edit. */
  const hasRoom = async (sheetId: string, row: number, column: number, of: typeof grid, text: string) => {
    if (size.rows * size.columns === 1) return true;
    const now = await port.read(sheetId);
    const ground = { cells: now.cells, tables: now.tables, grid: of };
    const way = inTheWay(size, row, column, ground);
    if (way === null) return true;
    const at = cellAddress(row, column);
    refuse({ at, way, free: freePlace(size, text, ground) });
    model.announce(words.more.noRoom(at));
    return false;
  };
  const write = async (sheetId: string, text: string, address?: string) => {
    const inserted = await port.insertFormula(sheetId, text, address);
    if (givesShare(spec)) await port.showAsPercent(sheetId, inserted);
    const isCircular = sheetId === sheet.id && readsItself(text, inserted);
    setCircular(isCircular ? inserted : null);
    if (sheetId === sheet.id) take(inserted);
    model.tell(isCircular ? words.more.readsItself(inserted) : words.measures.inserted(name, inserted), {
      undo: async () => {
        const isRemoved = await model.run(
          () => port.removeFormulas(sheetId, [inserted]),
          words.measures.removed(inserted),
        );
        if (isRemoved && sheetId === sheet.id) leave(inserted);
      },
    });
  };
  const begin = (work: () => Promise<void>) => {
    refuse(null);
    setCircular(null);
    void model.run(work);
  };
  const insertAt = (address: string) =>
    begin(async () => {
      const { top: row, left: column } = parseRange(address) ?? { top: 1, left: 0 };
      if (await hasRoom(sheet.id, row, column, grid, formula)) await write(sheet.id, formula, address);
    });
  const insertSelected = () =>
    begin(async () => {
      const { sheetId, row, column, grid: of } = await port.selectedCell();
      const elsewhere = sheetId === sheet.id ? {} : { sheetName: sheet.name };
      const text = buildFormula(spec, { ...place, ...elsewhere });
      if (text !== null && (await hasRoom(sheetId, row, column, of, text))) await write(sheetId, text);
    });
  const changed = changingHeaders(formula, changing, place.pipeline);
  const corner = free === null ? null : parseRange(free);
  return (
    <Section
      title={words.measures.asItWillLook}
      aside={free === null ? "" : words.measures.besideYourTable(free)}
    >
      <p class="fb-say">{summary}</p>
      {value instanceof CellError ? (
        <p>
          <b>{value.code}</b> {value.message}
        </p>
      ) : (
        <CellPreview
          spec={spec}
          value={value}
          caption={words.measures.asItWillLook}
          at={corner === null ? null : { row: corner.top, column: corner.left }}
        />
      )}
      {size.rows * size.columns === 1 ? null : (
        <p class="fb-say">{words.more.tableSize(size.rows, size.columns)}</p>
      )}
      <code class="fb-code">{formula}</code>
      {changed.length === 0 ? null : <Note>{words.more.readsChanging(changed)}</Note>}
      {circular === null ? null : <Note>{words.more.readsItself(circular)}</Note>}
      {refused === null ? null : (
        <Note
          title={words.more.noRoom(refused.at)}
          actions={
            refused.free === null
              ? []
              : [{ label: words.more.insertAt(refused.free), onClick: () => insertAt(refused.free ?? "") }]
          }
        >
          {words.more.inTheWay(size, refused.way)}
          {refused.free === null ? ` ${words.more.noFreePlace}` : ""}
        </Note>
      )}
      <div class="fb-buttons">
        {free === null ? null : (
          <button type="button" class="fb-button fb-primary" onClick={() => insertAt(free)}>
            {words.more.insertAt(free)}
          </button>
        )}
        <button type="button" class="fb-button" onClick={insertSelected}>
          {words.more.insert}
        </button>
      </div>
    </Section>
  );
}
