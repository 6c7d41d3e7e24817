import { combineTables } from "../../../../core/table/join/combineTables";
import { joinTable } from "../../../../core/table/join/joinTable";
import { stackTables } from "../../../../core/table/join/stackTables";
import { issueMessage } from "../../../../core/words/en/issues";
import { plainSentence } from "../../../../core/words/Sentence";
import { headers, issue, read, table } from "../readTable";

const told = (found: ReturnType<typeof issue>) => found && plainSentence(issueMessage(found));

const deals = table(
  ["id_empresa", "id_produto", "estagio"],
  [19, 2, "Lead"],
  [5, 1, "Commit"],
  [7, 2, "Lead"],
  ["", 9, "Lead"],
);
const products = {
  name: "produtos",
  cells: table(["id_produto", "nome_produto", "preco"], [1, "Plano Basic", 5], [2, "Plano Pro", 12]),
};
const companies = {
  name: "empresas",
  cells: table(["id_empresa", "nome_empresa", "pais"], ["5", "Acme", "BR"], ["19", "Bosch", "PT"]),
};

test("a joined table's first row is its header, although a later row holds words of headers", () => {
  const clients = table(
    ["client_id", "client_name", "segment"],
    ["CL-1", "Client 1", "Strategic"],
    ["CL-2", "Client 2", "Commercial"],
    ["CL-3", "Client 3", "Commercial"],
  );
  const main = table(["client_id", "product", "stage"], ["CL-1", "A", "Won"], ["CL-3", "B", "Lead"]);
  const { cells, issues } = combineTables({ name: "main", cells: main }, [
    { name: "clients", cells: clients },
  ]);
  expect(headers(read(cells)).account).toBe("client_name");
  expect(issues).toMatchObject([{ code: "rows-joined", rows: 2 }]);
});

test("a joined table without headers is not used: its first row is data", () => {
  const colours = table(["P1", "red"], ["P2", "blue"], ["P3", "red"]);
  const main = table(["product", "stage"], ["P1", "Won"], ["P2", "Lead"], ["P3", "Lead"]);
  const { issues } = combineTables({ name: "main", cells: main }, [{ name: "colours", cells: colours }]);
  expect(issues).toMatchObject([{ code: "table-unused" }]);
});

describe("joining by an id", () => {
  const combined = combineTables({ name: "main", cells: deals }, [products, companies]);
  const pipeline = read(combined.cells);

  test("names take the place of ids, and sheet rows stay", () => {
    expect(headers(pipeline)).toMatchObject({
      account: "nome_empresa",
      line: "nome_produto",
      stage: "estagio",
    });
    expect(Array.from(pipeline.line?.parts.codes ?? [], (code) => pipeline.line?.names[code])).toEqual([
      "Plano Pro",
      "Plano Basic",
      "Plano Pro",
      undefined,
    ]);
    expect([...pipeline.sheetRows]).toEqual([2, 3, 4, 5]);
  });

  test("what was joined is told, and rows that found nothing", () => {
    expect(combined.issues).toMatchObject([
      {
        code: "rows-joined",
        rows: 3,
        column: 1,
        table: "produtos",
        header: "id_produto",
        added: ["nome_produto", "preco"],
      },
      { code: "rows-unmatched", rows: 1, sheetRows: [5], column: 1, values: ["9"] },
      { code: "rows-joined", rows: 2, column: 0 },
      { code: "rows-unmatched", rows: 1, sheetRows: [4], values: ["7"] },
    ]);
  });

  test("an issue of a joined column points to the key that stands in the sheet", () => {
    expect(issue(pipeline, "blank-account")).toMatchObject({ rows: 2, sheetRows: [4, 5], column: 0 });
  });
});

test("a price list gives each product its line", () => {
  const main = table(
    ["Product", "Stage"],
    ["S-100", "Lead"],
    ["s-100 ", "Lead"],
    ["V-7", "Lead"],
    ["S-200", "Won"],
  );
  const list = {
    name: "prices",
    cells: table(
      ["Price list 2026"],
      ["Product", "Line", "List price"],
      ["S-100", "Sensors", 5],
      ["S-200", "Sensors", 6],
      ["V-7", "Valves", 9],
    ),
  };
  const pipeline = read(combineTables({ name: "main", cells: main }, [list]).cells);
  expect(headers(pipeline).line).toBe("Line");
  expect(pipeline.line?.names).toEqual(["Sensors", "Valves"]);
});

test("columns of a second table that are headed as in the first carry its name", () => {
  const main = table(["Account", "Region", "Stage"], ["Acme Inc", "N", "Lead"], ["Bosch", "S", "Lead"]);
  const second = {
    name: "crm",
    cells: table(["Customer", "Region"], ["ACME", "North"], ["Bosch GmbH", "South"]),
  };
  expect(joinTable(main, second)?.cells.values[0]).toEqual(["Account", "Region", "Stage", "Region (crm)"]);
  expect(joinTable(main, second)?.cells.values[1]).toEqual(["Acme Inc", "N", "Lead", "North"]);
});

test("a table that shares no key is not joined, though its counts overlap", () => {
  const main = table(["Product", "Quantity", "Stage"], ["A", 1, "Lead"], ["B", 2, "Lead"]);
  const other = { name: "days", cells: table(["Day", "Weather"], [1, "rain"], [2, "sun"]) };
  expect(joinTable(main, other)).toBeNull();
  expect(combineTables({ name: "main", cells: main }, [other]).issues).toMatchObject([
    { code: "table-unused", table: "days" },
  ]);
});

describe("stacking tabs", () => {
  const ann = {
    name: "Ann",
    cells: table(["Account", "Product", "Stage", "Amount"], ["Acme", "Sensors", "Lead", 5], []),
  };
  const bob = {
    name: "Bob",
    cells: {
      ...table(
        ["Pipeline"],
        ["Deal stage", "Value", "Customer", "Product", "Region"],
        ["Won", 7, "Bosch", "Valves", "N"],
      ),
      top: 3,
    },
  };

  test("columns are matched by role, and the tab's name is the owner", () => {
    const stack = stackTables([ann, bob]);
    expect(stack?.cells.values).toEqual([
      ["Account", "Product", "Stage", "Amount", "Owner", "Region"],
      ["Acme", "Sensors", "Lead", 5, "Ann"],
      [],
      ["Bosch", "Valves", "Won", 7, "Bob", "N"],
    ]);
    expect(stack?.parts).toEqual([
      { name: "Ann", stackRow: 2, sheetRow: 2, rows: 2 },
      { name: "Bob", stackRow: 4, sheetRow: 5, rows: 1 },
    ]);
  });

  test("merged cells of a further tab move with its rows", () => {
    const merged = { ...bob, cells: { ...bob.cells, merges: [{ top: 2, left: 2, bottom: 3, right: 2 }] } };
    expect(stackTables([ann, merged])?.cells.merges).toEqual([{ top: 3, left: 0, bottom: 4, right: 0 }]);
  });

  test("many tabs are told together", () => {
    const tabs = Array.from({ length: 6 }, (_, at) => ({ ...bob, name: `Rep ${"ABCDEF"[at]}` }));
    const pipeline = read(ann.cells, { with: { name: "Ann", tables: tabs } });
    expect(told(issue(pipeline, "tables-stacked"))).toBe(
      "6 rows of 6 more tables were added below: Rep A, Rep B, Rep C, Rep D, Rep E and 1 more",
    );
    expect(told(issue(pipeline, "role-from-tab"))).toBe(
      "Ann, Rep A, Rep B, Rep C, Rep D and 2 more have no owner column: the tab's name was read as the owner of their deals",
    );
  });

  test("combineTables stacks what holds deals", () => {
    const pipeline = read(combineTables(ann, [bob]).cells);
    expect(pipeline.owner?.names).toEqual(["Ann", "Bob"]);
    expect([...pipeline.sheetRows]).toEqual([2, 4]);
  });

  test("readPipeline takes further tables as an option and tells what became of them", () => {
    const pipeline = read(ann.cells, { with: { name: "Ann", tables: [bob] } });
    expect(pipeline.rows).toBe(2);
    expect(issue(pipeline, "rows-stacked")).toMatchObject({
      rows: 1,
      table: "Bob",
      stackRow: 4,
      sheetRow: 5,
    });
  });

  test("an owner column that is there stays, and only rows of the other tab get its name", () => {
    const owned = {
      name: "All",
      cells: table(["Product", "Stage", "Owner"], ["A", "Lead", "Eve"], ["B", "Lead", ""]),
    };
    expect(read(combineTables(owned, [bob]).cells).owner).toMatchObject({ names: ["Eve", "Bob"] });
  });

  test("tables without deals are left out; none at all is null", () => {
    expect(stackTables([ann, { name: "empty", cells: table() }])?.parts).toHaveLength(1);
    expect(stackTables([{ name: "empty", cells: table() }])).toBeNull();
  });
});
