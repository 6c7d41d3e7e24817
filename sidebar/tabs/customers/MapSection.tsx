import { useState } from "preact/hooks";
import { keyOf } from "../../../core/cells/keyOf";
import type { CustomerReport } from "../../../core/customers/report/CustomerReport";
import { rowsOfPlace } from "../../../core/customers/whitespace/customerMapOf";
import type { CustomerMap, MapAccount, MapPlace } from "../../../core/customers/whitespace/MapPlace";
import type { Pipeline } from "../../../core/table/Pipeline";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { BlockedLines } from "../../parts/BlockedLines";
import { NotPossible } from "../../parts/NotPossible";
import { Section } from "../../parts/Section";
import { CopyPicture } from "../../share/CopyPicture";
import { MapGrid } from "./MapGrid";
import { MapLegend } from "./MapLegend";
import { MapTools, type Order, orders } from "./MapTools";
import { MostRoom } from "./MostRoom";

const first = 9;
const step = 30;
/** So many lines fit beside the names at 280 px; of more, a few at a time. */
const widest = 6;
const fewLines = 5;

interface MapSectionProps {
  pipeline: Pipeline;
  report: CustomerReport;
  map: CustomerMap;
}

/** Customers down, lines across: what they bought, what is under offer, where there is room, in money. */
export function MapSection({ pipeline, report, map }: MapSectionProps) {
  const { model, words } = usePane();
  const [order, sortBy] = useState<Order>("bought");
  const [sought, seek] = useState<string | null>(null);
  const [most, showMost] = useState(first);
  const [from, lookFrom] = useState(0);
  const [blocking, block] = useState<{ readonly account: string; readonly line: string } | null>(null);
  const say = words.customerMap;
  const needle = sought?.trim().toLocaleLowerCase() ?? "";
  const found = map.accounts.filter(({ name }) => name.toLocaleLowerCase().includes(needle));
  const shown = [...found].sort(orders[order]).slice(0, most);
  const isWide = map.lines.length > widest;
  const [start, end] = isWide ? [from, Math.min(from + fewLines, map.lines.length)] : [0, map.lines.length];
  const tell = ({ name: account }: MapAccount, place: MapPlace) => {
    const { line, state } = place;
    const rows = rowsOfPlace(pipeline, account, state === "bought" || state === "open" ? line : null);
    const select = { label: say.selectRows(rows.length), run: () => void model.sheet.select(rows) };
    const brief = { label: words.tabs.brief, run: () => model.brief.open(account) };
    const not = { label: say.notForThem, run: () => block({ account, line }) };
    const mayBeSaid = state === "room" || state === "unknown";
    model.tell(say.place(account, place), {
      actions: [...(rows.length === 0 ? [] : [select]), brief, ...(mayBeSaid ? [not] : [])],
    });
  };
  const table = () => [
    [...words.share.tableHeadings.map, ...map.lines.map(({ name }) => name)],
    ...[...found]
      .sort(orders[order])
      .map((account) => [account.name, ...map.placesOf(account).map(say.placeSaid)]),
  ];
  return (
    <Section title={say.title} copy={<CopyPicture name={say.title} table={table} />}>
      <MapTools order={order} onOrder={sortBy} sought={sought} onSeek={seek} />
      {found.length === 0 ? (
        <p class="fb-say">{say.noneFound(sought?.trim() ?? "")}</p>
      ) : (
        <div class="fb-drawn fb-broad">
          <MapGrid map={map} start={start} end={end} accounts={shown} onPlace={tell} />
        </div>
      )}
      {isWide ? (
        <p class="fb-say">
          {say.linesShown(start + 1, end, map.lines.length)}{" "}
          <Act onClick={() => lookFrom(end < map.lines.length ? end : 0)}>{say.nextLines}</Act>
        </p>
      ) : null}
      <MapLegend map={map} />
      <MostRoom map={map} onBlock={block} />
      {found.length > shown.length ? (
        <div class="fb-acts">
          <Act onClick={() => showMost(most + step)}>{say.moreCustomers(found.length - shown.length)}</Act>
        </div>
      ) : null}
      {blocking === null ? null : (
        <NotPossible key={keyOf(blocking)} {...blocking} onClose={() => block(null)} />
      )}
      <BlockedLines blocked={report.whitespace?.blocked ?? []} />
      {pipeline.stage === null ? <p class="fb-say">{words.tabs.rowsAreBought}</p> : null}
    </Section>
  );
}
