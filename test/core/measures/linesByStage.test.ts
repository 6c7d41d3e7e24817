import { linesByStage } from "../../../core/measures/linesByStage";
import type { Pipeline } from "../../../core/table/Pipeline";
import { pipelineOf, type Row } from "../balance/pipelineOf";

/** Deals with the words of their stages. */
function inStages(rows: readonly (Row & { readonly word: string })[]): Pipeline {
  const names = [...new Set(rows.map(({ word }) => word))];
  const codes = Int32Array.from(rows, ({ word }) => names.indexOf(word));
  return { ...pipelineOf(rows), stage: { names, codes, spellings: names.map((name) => [name]) } };
}

describe("linesByStage(pipeline, lines)", () => {
  test("counts open deals by stage and line, the stages in the order of their chances", () => {
    const found = linesByStage(
      inStages([
        { line: "A", word: "Offer", probability: 0.5 },
        { line: "B", word: "Offer", probability: 0.7 },
        { line: "A", word: "First call", probability: 0.1 },
        { line: "A", word: "First call", probability: 0.1 },
        { line: "A", word: "Won", probability: 1, stage: "won" },
        { line: "C", word: "First call", probability: 0.1 },
      ]),
      ["B", "A"],
    );
    expect(found).toEqual({
      isOrdered: true,
      stages: [
        { stage: "First call", deals: 3, lines: [0, 2] },
        { stage: "Offer", deals: 2, lines: [1, 1] },
      ],
    });
  });

  test("without chances the largest stage stands first, and nobody is told an order", () => {
    const rows = ["Late", "Early", "Early"].map((word) => ({ line: "A", word }));
    expect(linesByStage(inStages(rows), ["A"])).toMatchObject({
      isOrdered: false,
      stages: [{ stage: "Early" }, { stage: "Late" }],
    });
  });

  test("one stage, no stage or no line tells nothing", () => {
    expect(linesByStage(inStages([{ line: "A", word: "Open" }]), ["A"])).toBeNull();
    expect(linesByStage(pipelineOf([{ line: "A" }]), ["A"])).toBeNull();
    expect(linesByStage(pipelineOf([{ account: "A" }]), [])).toBeNull();
    expect(linesByStage(pipelineOf([]), [])).toBeNull();
  });
});
