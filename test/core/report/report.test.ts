import { pictureRows } from "../../../core/balance/pictureRows";
import { review } from "../../../core/balance/review";
import { ink, verdictInk } from "../../../core/report/ink";
import { Markup, markup } from "../../../core/report/markup";
import { repPages } from "../../../core/report/repPages";
import { reviewPage } from "../../../core/report/reviewPage";
import { reviewPicture } from "../../../core/report/reviewPicture";
import { reviewText } from "../../../core/report/reviewText";
import { teamOf } from "../../../core/team/teamOf";
import { keepDeals } from "../../../core/weekly/moved/keepDeals";
import { sinceReview } from "../../../core/weekly/moved/sinceReview";
import * as words from "../../../core/words/en";
import { pipelineOf, type Row, times } from "../balance/pipelineOf";

const hostile = `<script>alert("1")</script> & 'x' \u202e \u0007`;
const rows: readonly Row[] = [
  ...times(8, { line: hostile, account: `${hostile} A`, type: "current", created: 46000, amount: 10 }),
  ...times(2, { line: "Valves", account: "Brandt", type: "new", created: 46001, amount: 10 }),
];
const made = review(pipelineOf(rows, { asOf: 46200 }));
const since = sinceReview(
  { kept: [{ day: 46190, text: keepDeals(pipelineOf(rows.slice(1), { asOf: 46190 })) ?? "" }] },
  pipelineOf(rows, { asOf: 46200 }),
  46200,
);

describe("a text in a page", () => {
  test("is escaped wherever it stands, and only markup goes in as it is", () => {
    const name = `"><img src=x onerror='x'>&\u0000\u202e`;
    expect(markup`<b title="${name}">${name}</b>${markup`<i>${7}</i>`}${[new Markup("<br>")]}`.text).toBe(
      '<b title="&quot;&gt;&lt;img src=x onerror=&#39;x&#39;&gt;&amp;">&quot;&gt;&lt;img src=x onerror=&#39;x&#39;&gt;&amp;</b><i>7</i><br>',
    );
  });

  test("a figure keeps its percent sign", () => {
    expect(markup`${"72 % of it"}`.text).toBe("72\u00a0% of it");
  });
});

const pages: readonly (readonly [string, string])[] = [
  ["a review", reviewPage({ review: made, since, of: hostile }, words)],
  [
    "a page a rep",
    repPages(teamOf([{ owner: hostile, pipeline: pipelineOf(rows, { asOf: 46200 }) }]), words),
  ],
  ["a picture", reviewPicture(made, words)],
];

test.each(pages)(
  "%s holds no script, nothing from elsewhere, and no name of the sheet as it stands",
  (_, page) => {
    expect(page).not.toMatch(/<script|<iframe|<link|<img|javascript:|\son\w+\s*=/i);
    expect(page.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|url\((?!#)|@import/);
    expect(page).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;");
    for (const steering of ["\u202e", "\u0007"]) expect(page).not.toContain(steering);
  },
);

test("a page tells the news, the four states, each guideline, and what moved", () => {
  const [, page] = pages[0] ?? ["", ""];
  for (const said of ["Lines", "Customers", "Accounts", "Hygiene", "What moved", "since 2026-06-17"])
    expect(page).toContain(said);
  // One deal was opened: 9 became 10.
  expect(page).toContain("9 → 10 open deals");
  expect(page.match(/<tr>/g)?.length).toBeGreaterThan(6);
});

test("each side has the sign of its worst finding, as in the pane, and nothing is fresh without dates", () => {
  const lines = ["S", "S", "S", "V", "V", "V"].map((line, at): Row => ({ line, account: `A${at}` }));
  const undated = review(pipelineOf([...lines, { line: "W", account: "A9", stage: "lost" }]));
  const page = reviewPage({ review: undated, since: null, of: "" }, words);
  // Half of the deals in each of two lines is balanced; the third has none, which may be chance.
  expect(page).toMatch(/<li class="leaning">.*<b>1 low<\/b><br>Lines/);
  expect(page).toMatch(/<li class="unknown">.*<b>\?<\/b><br>Hygiene/);
  expect(
    pictureRows(undated)
      .map(({ verdict }) => verdict)
      .at(-1),
  ).toBe("unknown");
});

test("without reps there is a page that says so", () => {
  expect(repPages(teamOf([]), words)).toContain("<h1>No column names the rep</h1>");
});

test("the text names each guideline that applies once, and ends with what moved", () => {
  const text = reviewText(made, since, words);
  const lines = text.split("\n");
  expect(lines[0]).toMatch(/ carries your funnel$/);
  expect(lines.filter((line) => line.startsWith("- Product lines: leaning"))).toHaveLength(1);
  expect(text).toContain("What moved since 2026-06-17: 9 → 10 open deals\n- Created 1: ");
  expect(text).not.toMatch(/line-concentration|undefined|null|NaN/);
  expect(reviewText(review(pipelineOf([])), null, words)).toMatch(/^No open deals to judge\n/);
});

describe("the four rows of a picture", () => {
  const row = (of: string) => pictureRows(made).find((one) => one.of === of);

  test("hold the parts of the whole, the largest first, and what is left", () => {
    expect(row("lines")).toMatchObject({
      value: 0.8,
      parts: [{ share: 0.8 }, { name: "Valves", share: 0.2 }],
      others: { count: 0, share: 0 },
      marks: [0.7],
    });
    expect(row("customers")).toMatchObject({
      parts: [
        { name: "new", share: 0.2 },
        { name: "current", share: 0.8 },
      ],
      marks: [0.4, 0.6],
    });
    expect(row("hygiene")).toMatchObject({ verdict: "balanced", value: 0, deals: { count: 0, of: 10 } });
  });

  test("of nothing are empty, and every picture of it can be drawn", () => {
    const nothing = review(pipelineOf([]));
    expect(pictureRows(nothing).map(({ parts }) => parts)).toEqual([[], [], [], []]);
    for (const drawn of [
      reviewPage({ review: nothing, since: null, of: "" }, words),
      reviewPicture(nothing, words),
    ])
      expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe("on paper", () => {
  const channel = (hex: string, at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (hex: string) =>
    0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
  const contrast = (a: string, b: string) => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };

  // WCAG 2.2, 1.4.3 and 1.4.11.
  test("text has 4.5:1 and marks 3:1, on white and on their tint", () => {
    for (const ground of ["#ffffff", ink.raised, ...Object.values(verdictInk).map(({ tint }) => tint)]) {
      expect(contrast(ink.text, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ink.soft, ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const { mark, tint } of Object.values(verdictInk)) {
      expect(contrast(mark, "#ffffff")).toBeGreaterThanOrEqual(3);
      expect(contrast(mark, tint)).toBeGreaterThanOrEqual(3);
    }
    for (const bar of [ink.second, ink.third, ink.others, ink.edge])
      expect(contrast(bar, "#ffffff")).toBeGreaterThanOrEqual(3);
  });
});
