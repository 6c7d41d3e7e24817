import { useEffect, useState } from "preact/hooks";
import { extendRanges } from "../../../core/formulas/extendRanges";
import { repairFormula } from "../../../core/formulas/repairFormula";
import type { FormulaCell, SheetRef, WorkbookPort } from "../../../core/port/port";
import { tableRange } from "../../../core/table/tableRange";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Note } from "../../parts/Note";
import { Section } from "../../parts/Section";
import { Table } from "../../parts/Table";
import { busyAtMost, isBusy, isMendable } from "./mendable";

interface Found {
  readonly sheet: SheetRef;
  readonly formulas: readonly FormulaCell[];
}

/** Our formulas on the sheet that the user has before them: calculate anew, mend, or keep the values alone. */
export function SheetFormulas() {
  const { model, state, words } = usePane();
  const [found, setFound] = useState<Found | null>(null);
  const [stuck, setStuck] = useState<ReadonlySet<string>>(new Set());
  const [freezing, setFreezing] = useState(false);

  const look = async () => setFound(await ourFormulas(model.port));
  // The status changes with every review and every formula inserted: each is a reason to look again.
  useEffect(() => {
    let isLatest = true;
    const lookAgain = async () => {
      const next = await ourFormulas(model.port);
      if (isLatest) setFound(next);
    };
    void model.runUnasked(lookAgain, () => isLatest);
    return () => {
      isLatest = false;
    };
  }, [model, state.reviewed, state.status, state.elsewhere]);

  // A second look tells who is stuck from who has only just begun.
  useEffect(() => {
    const busy = found?.formulas.filter(isBusy).map(({ address }) => address) ?? [];
    if (busy.length === 0) return;
    let isLatest = true;
    const lookTwice = async () => {
      const next = await ourFormulas(model.port);
      if (!isLatest) return;
      setStuck(
        new Set(
          busy.filter((address) => next.formulas.some((one) => isBusy(one) && one.address === address)),
        ),
      );
      setFound(next);
    };
    const timer = setTimeout(() => void model.runUnasked(lookTwice, () => isLatest), busyAtMost);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [model, found]);

  if (found === null || found.formulas.length === 0) return null;
  const { sheet, formulas } = found;
  const broken = formulas.filter((cell) => isMendable(cell, stuck));
  const rewrite = (cells: readonly FormulaCell[], text: (formula: string) => string, done: string) =>
    void model.run(async () => {
      await model.port.rewriteFormulas(
        sheet.id,
        cells.map(({ address, formula }) => ({ address, formula: text(formula) })),
      );
      await look();
    }, done);

  const { reviewed } = state;
  const reach = (formula: string) => {
    if (!reviewed?.ok) return repairFormula(formula);
    const { pipeline } = reviewed.analysis;
    const data = { sheetName: reviewed.sheet.name, range: tableRange(pipeline) };
    return extendRanges(repairFormula(formula), sheet.name, data);
  };
  const freeze = () =>
    void model.run(async () => {
      await model.port.freezeFormulas(
        sheet.id,
        formulas.map(({ address }) => address),
      );
      setFreezing(false);
      await look();
    }, words.more.frozen(formulas.length));

  return (
    <Section title={words.more.onThisSheet(sheet.name)} aside={words.more.formulaCount(formulas.length)}>
      <Table
        caption={words.more.onThisSheet(sheet.name)}
        headings={words.more.formulaHeadings}
        numbers={[2]}
        rows={formulas.map(({ address, formula, value }) => [
          <Act key={address} onClick={() => void model.sheet.selectRowOf(sheet.id, address)}>
            {address}
          </Act>,
          <span key="formula" class="fb-say">
            {formula}
          </span>,
          words.more.tableCell(
            typeof value === "number" || typeof value === "boolean" ? value : String(value ?? ""),
          ),
        ])}
      />
      {broken.length === 0 ? null : (
        <Note
          actions={[
            {
              label: words.more.repair,
              onClick: () => rewrite(broken, repairFormula, words.more.repaired(broken.length)),
            },
          ]}
        >
          {words.more.brokenFormulas(broken.length)}
        </Note>
      )}
      {freezing ? (
        <Note
          title={words.more.freezeAsk(formulas.length)}
          actions={[
            { label: words.more.freeze, onClick: freeze },
            { label: words.pane.cancel, onClick: () => setFreezing(false) },
          ]}
        >
          {words.more.freezeSaid}
        </Note>
      ) : (
        <div class="fb-buttons">
          <button
            type="button"
            class="fb-button"
            onClick={() => rewrite(formulas, reach, words.more.refreshed(formulas.length))}
          >
            {words.more.refresh}
          </button>
          <button type="button" class="fb-button" onClick={() => setFreezing(true)}>
            {words.more.freeze}
          </button>
        </div>
      )}
    </Section>
  );
}

async function ourFormulas(port: WorkbookPort): Promise<Found> {
  const sheet = await port.activeSheet();
  return { sheet, formulas: await port.ourFormulas(sheet.id) };
}
