import { useState } from "preact/hooks";
import { greatest } from "../../../core/cells/greatest";
import { dateOf, dayOf } from "../../../core/cells/serialDay";
import type { RhythmLane } from "../../../core/customers/outlook/rhythmLanes";
import type { CustomerReport } from "../../../core/customers/report/CustomerReport";
import { rowsOfPlace } from "../../../core/customers/whitespace/customerMapOf";
import type { Pipeline } from "../../../core/table/Pipeline";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { along } from "../../parts/along";
import { Section } from "../../parts/Section";
import { CopyPicture } from "../../share/CopyPicture";

const first = 7;
const step = 20;
/** Of the time that has gone: so much of what is ahead is drawn, and what lies further stands at the edge. */
const [aheadAtLeast, aheadAtMost] = [0.04, 0.25];

/** One lane a customer: a tick a purchase, a ring where the next is due, today as a line; from ring to line is late. */
export function RhythmSection({ pipeline, report }: { pipeline: Pipeline; report: CustomerReport }) {
  const { model, words } = usePane();
  const [most, showMost] = useState(first);
  const { lanes, asOf, knownSince } = report;
  if (lanes.length === 0 || asOf === null || knownSince === null) return null;
  const say = words.customerMap;
  const shown = lanes.slice(0, most);
  const past = Math.max(asOf - knownSince, 1);
  const furthest = greatest(
    shown.map(({ due }) => due - asOf),
    past * aheadAtLeast,
  );
  const ahead = Math.min(furthest, past * aheadAtMost);
  const width = (past + ahead) * 1.03;
  const x = (day: number) => along(Math.min(Math.max(day - knownSince, 0), past + ahead) / width + 0.01);
  const years = yearsBetween(knownSince, asOf);
  const tell = (lane: RhythmLane) => {
    const rows = rowsOfPlace(pipeline, lane.account, null);
    model.tell(say.lane(lane, asOf), {
      actions: [
        { label: say.selectRows(rows.length), run: () => void model.sheet.select(rows) },
        { label: words.tabs.brief, run: () => model.brief.open(lane.account) },
      ],
    });
  };
  const { day, whole } = words.format;
  const table = () => [
    [...words.share.tableHeadings.rhythm],
    ...lanes.map(({ account, purchases, due }) => [
      account,
      whole(purchases.length),
      day(purchases.at(-1) ?? due),
      day(Math.round(due)),
    ]),
  ];
  return (
    <Section
      title={say.rhythm}
      aside={say.rhythmAside}
      copy={<CopyPicture name={say.rhythm} table={table} />}
    >
      <p class="fb-told">{words.format.sentence(say.rhythmNews(report))}</p>
      <div class="fb-lanes fb-drawn">
        <span />
        <svg class="fb-plot" height="14" aria-hidden="true">
          <text x="0" y="10">
            {words.format.monthBriefly(knownSince)}
          </text>
          {years.map((day) => (
            <text key={day} x={x(day)} y="10" text-anchor="middle">
              {words.format.monthBriefly(day)}
            </text>
          ))}
        </svg>
        {shown.map((lane) => (
          <Lane key={lane.account} lane={lane} asOf={asOf} x={x} years={years} onTell={() => tell(lane)} />
        ))}
        <span />
        <svg class="fb-plot" height="14" aria-hidden="true">
          <text class="fb-strong" x={x(asOf)} y="11" text-anchor="end">
            {words.format.dayAndMonth(asOf)}
          </text>
        </svg>
      </div>
      <ul class="fb-key" aria-hidden="true">
        <li>
          <i class="fb-key-tick" />
          {say.purchase}
        </li>
        <li>
          <i class="fb-key-ring" />
          {say.nextDue}
        </li>
        <li>
          <i class="fb-key-late" />
          {say.late}
        </li>
      </ul>
      {lanes.length > shown.length ? (
        <div class="fb-acts">
          <Act onClick={() => showMost(most + step)}>{say.moreCustomers(lanes.length - shown.length)}</Act>
        </div>
      ) : null}
    </Section>
  );
}

interface LaneProps {
  lane: RhythmLane;
  asOf: number;
  x: (day: number) => string;
  years: readonly number[];
  onTell: () => void;
}

function Lane({ lane, asOf, x, years, onTell }: LaneProps) {
  const { model, words } = usePane();
  const { account, purchases, due, late } = lane;
  const isLate = late >= 1;
  return (
    <>
      <button
        type="button"
        class="fb-name"
        aria-label={words.customerMap.briefOf(account)}
        onClick={() => model.brief.open(account)}
      >
        {account}
      </button>
      <button type="button" class="fb-lane" aria-label={words.customerMap.lane(lane, asOf)} onClick={onTell}>
        <svg class="fb-plot" height="26" aria-hidden="true">
          {years.map((day) => (
            <line key={day} class="fb-grid" x1={x(day)} x2={x(day)} y1="0" y2="26" />
          ))}
          <line class="fb-grid" x1="0" x2="100%" y1="13" y2="13" />
          {isLate ? <line class="fb-late" x1={x(due)} x2={x(asOf)} y1="13" y2="13" /> : null}
          {[...purchases].map((day) => (
            <line key={day} class="fb-bought-on" x1={x(day)} x2={x(day)} y1="6" y2="20" />
          ))}
          <line class="fb-today" x1={x(asOf)} x2={x(asOf)} y1="0" y2="26" />
          <circle class={isLate ? "fb-due fb-due-late" : "fb-due"} cx={x(due)} cy="13" r="4.5" />
        </svg>
      </button>
    </>
  );
}

/** The first days of the years between two days, those near the ends left out, whose labels would touch. */
function yearsBetween(from: number, to: number): readonly number[] {
  const [first, last] = [dateOf(from).getUTCFullYear(), dateOf(to).getUTCFullYear()];
  const margin = (to - from) * 0.2;
  return Array.from({ length: last - first }, (_, i) => dayOf(first + 1 + i, 1, 1))
    .filter((day) => day - from > margin && to - day > margin / 4)
    .slice(-4);
}
