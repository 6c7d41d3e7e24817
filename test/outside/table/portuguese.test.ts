import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { Outcome } from "../../../core/table/Pipeline";
import { headers, issue, read } from "../../core/table/readTable";

const text = readFileSync(`${process.env.FUNNEL_BALANCE_DATA}/data/pt_oportunidades.csv`, "utf8");
const pipeline = read({ values: Papa.parse<string[]>(text).data, top: 1, left: 0 });

test("the Portuguese columns are found, ids of sellers, companies and products included", () => {
  expect(headers(pipeline)).toEqual({
    deal: "id_oportunidade",
    owner: "id_vendedor",
    account: "id_empresa",
    line: "id_produto",
    created: "data",
    stage: "estagio",
    amount: "valor",
  });
});

// 8,331 rows, 7,512 open, 819 "Closed": DATA.md, checked with `cut -d, -f8 | sort | uniq -c`.
test("8,331 deals, 7,512 open and 819 won by a bare Closed, which is told", () => {
  const count = (outcome: Outcome) => pipeline.outcome.filter((each) => each === outcome).length;
  expect([pipeline.rows, count(Outcome.open), count(Outcome.won), count(Outcome.lost)]).toEqual([
    8331, 7512, 819, 0,
  ]);
  expect(issue(pipeline, "stage-bare-closed")).toMatchObject({ rows: 819, detail: { as: "won" } });
});
