import { useId, useState } from "preact/hooks";
import { columnName } from "../../../core/cells/a1";
import { cellText } from "../../../core/cells/cellText";
import type { SheetCells } from "../../../core/port/port";
import type { HeadersSeen } from "../../../core/table/rows/headersSeen";
import { usePane } from "../../PaneContext";
import { SelectField } from "../../parts/SelectField";
import { FirstRows } from "./FirstRows";

const asked = ["line", "account", "stage", "amount"] as const;
type Asked = (typeof asked)[number];

const shownRows = 3;
const shownColumns = 5;

/** Headers that say nothing to us: what was seen, and the user says which column is what. */
export function WhichColumns({ sheet, seen }: { sheet: SheetCells; seen: readonly HeadersSeen[] }) {
  const { model, words } = usePane();
  const say = words.arrival;
  const [shown, show] = useState(0);
  const [chosen, choose] = useState<Partial<Record<Asked, string>>>({});
  const why = useId();
  const row = seen[shown] ?? seen[0];
  const next = seen[(shown + 1) % seen.length];
  if (row === undefined) return null;
  const { cells } = sheet;
  const review = () =>
    void model.settings.chooseColumns(Object.fromEntries(asked.map((role) => [role, chosen[role] ?? ""])));
  return (
    <form
      class="fb-which"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.line) review();
      }}
    >
      <h1>{say.whichColumns}</h1>
      <p class="fb-lede">
        {say.headersSeen(
          row.headers.map(({ header }) => header),
          cells.top + row.at,
        )}
      </p>
      {asked.map((role) => (
        <SelectField
          key={`${role} ${row.at}`}
          label={say.asks[role]}
          value={chosen[role] ?? ""}
          options={[
            { value: "", label: role === "line" ? say.chooseColumn : say.noSuchColumn },
            ...row.headers.map(({ header, column }) => ({
              value: header,
              label: `${columnName(cells.left + column)} ${header}`,
            })),
          ]}
          onChange={(header) => choose({ ...chosen, [role]: header })}
        />
      ))}
      <FirstRowsOf sheet={sheet} from={row.at} />
      <div class="fb-buttons">
        <button type="submit" class="fb-button fb-primary" disabled={!chosen.line} aria-describedby={why}>
          {say.reviewThese}
        </button>
        {next === undefined || next === row ? null : (
          <button
            type="button"
            class="fb-button"
            onClick={() => {
              choose({});
              show((shown + 1) % seen.length);
            }}
          >
            {say.headerIsIn(cells.top + next.at)}
          </button>
        )}
      </div>
      <p id={why} class="fb-say">
        {chosen.line ? "" : say.needsWhatYouSell}
      </p>
    </form>
  );
}

function FirstRowsOf({ sheet: { cells }, from }: { sheet: SheetCells; from: number }) {
  const { words } = usePane();
  const rows = cells.values
    .slice(from, from + shownRows)
    .map((row) => Array.from({ length: shownColumns }, (_, column) => cellText(row[column])));
  const last = rows.reduce((most, row) => Math.max(most, widthOf(row)), 1);
  return (
    <FirstRows
      caption={words.arrival.firstRows}
      columns={Array.from({ length: last }, (_, column) => columnName(cells.left + column))}
      numbers={rows.map((_, at) => words.format.whole(cells.top + from + at))}
      rows={rows.map((row) => row.slice(0, last))}
      head={0}
    />
  );
}

/** Up to the last cell with something in it. */
function widthOf(row: readonly string[]): number {
  let width = row.length;
  while (width > 0 && row[width - 1] === "") width--;
  return width;
}
