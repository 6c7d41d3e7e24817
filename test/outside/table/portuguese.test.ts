import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { Outcome } from "../../../core/table/Pipeline";
import { headers, issue, read } from "../../core/table/readTable";

const text = readFileSync(`${process.env.FUNNEL_BALANCE_DATA}/data/pt_oportunidades.csv`, "utf8");
const pipeline = read({ values: Papa.parse<string[]>(text).data, top: 1, left: 0 });

test("the Portuguese columns are found, ids of sellers, companies and products included", () => {
  expect(headers(pipeline)).toEqual({
    dealId: "id_oportunidade",
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
  expect(issue(pipeline, "stage-bare-closed")).toMatchObject({ rows: 819, as: "won" });
});

// 2,543 of the 7,512 open deals are id_produto 2, which pt_produtos.csv calls Plano Pro: 33.85 % in DATA.md.
test("read with the files of products, companies and sellers, lines, accounts and owners have their names", () => {
  const tables = ["pt_produtos", "pt_empresas", "pt_vendedores"].map((name) => {
    const csv = readFileSync(`${process.env.FUNNEL_BALANCE_DATA}/data/${name}.csv`, "utf8");
    return { name, cells: { values: Papa.parse<string[]>(csv).data, top: 1, left: 0 } };
  });
  const joined = read(pipeline.source, { with: { name: "pt_oportunidades", tables } });
  expect(headers(joined)).toMatchObject({
    account: "nome_empresa",
    line: "nome_produto",
    owner: "nome_vendedor",
  });
  const pro = joined.line?.names.indexOf("Plano Pro");
  const open = joined.outcome.filter(
    (outcome, row) => outcome === Outcome.open && joined.line?.parts.codes[row] === pro,
  );
  expect(open).toHaveLength(2543);
  expect(issue(joined, "rows-unmatched")).toBeUndefined();
});
