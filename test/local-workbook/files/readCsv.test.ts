import { fileProblem, noteMessage } from "../../../core/words/en/files";
import { FileError } from "../../../local-workbook/files/FileError";
import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const open = (content: string | Uint8Array, name = "deals.csv") =>
  openWorkbookFile(typeof content === "string" ? bytesOf(content) : content, name);
const rowsOf = (content: string | Uint8Array) => open(content).sheets[0]?.cells.values;
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
};

describe("a CSV file", () => {
  const rows = [
    ["Account", "Amount"],
    ["Müller", "1,5"],
  ];

  it.each([
    ["comma", 'Account,Amount\nMüller,"1,5"\n'],
    ["semicolon with decimal commas", "Account;Amount\nMüller;1,5\n"],
    ["tab", "Account\tAmount\nMüller\t1,5\n"],
    ["bar", "Account|Amount\nMüller|1,5\n"],
    ["the separator that its first line names", "sep=;\nAccount;Amount\nMüller;1,5\n"],
    ["Windows line ends", "Account;Amount\r\nMüller;1,5\r\n"],
    ["old Mac line ends", "Account;Amount\rMüller;1,5\r"],
    ["mixed line ends", "Account;Amount\r\nMüller;1,5\n"],
    ["no last line end", "Account;Amount\nMüller;1,5"],
  ])("is read with %s", (_, text) => expect(rowsOf(text)).toEqual(rows));

  it.each([
    ["UTF-8 with a byte order mark", bytesOf("\ufeffAccount;Amount\nMüller;1,5\n")],
    ["UTF-16, little end first, with a mark", utf16("\ufeffAccount;Amount\nMüller;1,5\n", true)],
    ["UTF-16, big end first, with a mark", utf16("\ufeffAccount;Amount\nMüller;1,5\n", false)],
    ["UTF-16 without a mark", utf16("Account;Amount\nMüller;1,5\n", true)],
    ["Windows-1252", Uint8Array.from("Account;Amount\nM\xfcller;1,5\n", (c) => c.charCodeAt(0))],
  ])("is read in %s", (_, bytes) => expect(rowsOf(bytes)).toEqual(rows));

  it("keeps every cell as the text that it is", () => {
    expect(rowsOf("id,amount,day,flag\n007,1e5,2026-10-23,TRUE\n")?.[1]).toEqual([
      "007",
      "1e5",
      "2026-10-23",
      "TRUE",
    ]);
  });

  it("keeps separators, line ends and doubled quotes inside quotes", () => {
    expect(rowsOf('Account,Line\n"A, ""B""\nC",Sensors\n')).toEqual([
      ["Account", "Line"],
      ['A, "B"\nC', "Sensors"],
    ]);
  });

  it("chooses the separator by the table, not by the title rows above it", () => {
    expect(
      rowsOf("Pipeline, week 43, all regions\n\nAccount;Line;Amount\nA;Sensors;1,5\nB;Valves;2,5\n")?.[2],
    ).toEqual(["Account", "Line", "Amount"]);
  });

  it("tells of quotation marks that CSV does not allow, and reads the cell as it stands", () => {
    const file = open('Account,Line\n"Smith "Bob" Inc",Sensors\nB,Valves\n');
    expect(file.sheets[0]?.cells.values[1]).toEqual(['Smith "Bob" Inc', "Sensors"]);
    expect(file.sheets[0]?.notes).toEqual([{ code: "quotes-repaired", rows: 1, first: 2 }]);
  });

  it("tells of rows with more cells than the table has columns: a comma in a name without quotes", () => {
    const file = open("Account,Line,Stage\nAcme,Sensors,Demo\nacme, inc,Valves,Demo\nBeta,Pumps,Demo\n");
    const [note] = file.sheets[0]?.notes ?? [];
    expect(note).toEqual({ code: "long-rows", rows: 1, first: 3 });
    expect(note && noteMessage(note)).toBe(
      "1 row has more cells than the table has columns, so what follows a comma or semicolon within a text was read a column too far (row 3): put such a text in quotes",
    );
  });

  it.each([
    ["blank cells at the end", "Account,Line\nA,Sensors,,\nB,Valves\n"],
    ["rows that end before the header does", "Account,Line,Note\nA,Sensors\nB,Valves\nC,Pumps,late\n"],
    ["a title above the table", "Pipeline of the north\nAccount,Line\nA,Sensors\n"],
    ["remarks beside most rows", `Account,Line\n${"A,Sensors,x\n".repeat(9)}`],
  ])("tells nothing of %s", (_, text) => {
    expect(open(text).sheets[0]?.notes).toEqual([]);
  });

  it("keeps right-to-left names, emoji, long cells and a stray NUL", () => {
    const long = "x".repeat(32_767);
    const line = `شركة النور,😀 Sensors,${long},a\u0000b`;
    expect(rowsOf(`Account,Line,Note,Id\n${line}\n`)?.[1]).toEqual([
      "شركة النور",
      "😀 Sensors",
      long,
      "a\u0000b",
    ]);
  });

  it("reads 16,384 columns", () => {
    const header = Array.from({ length: 16_384 }, (_, at) => `c${at}`).join(",");
    expect(rowsOf(`${header}\n1,2\n`)?.[0]).toHaveLength(16_384);
  });

  it("joins pieces of a long file without losing a character, a quote or a line end", () => {
    const lines = Array.from({ length: 150_000 }, (_, at) => `Nº ${at},"Größe, ${at}",${"é".repeat(at % 7)}`);
    const rows = rowsOf(`${lines.join("\r\n")}\r\n`);
    expect(rows).toHaveLength(150_000);
    expect(
      rows?.every(
        (row, at) => row[0] === `Nº ${at}` && row[1] === `Größe, ${at}` && row[2] === "é".repeat(at % 7),
      ),
    ).toBe(true);
  });

  it("is named after its file", () =>
    expect(open("a,b\n1,2\n", "week 43.csv").sheets[0]?.name).toBe("week 43"));
});

describe("a file that is no CSV", () => {
  const message = (content: string | Uint8Array) => {
    try {
      open(content);
    } catch (error) {
      return error instanceof FileError ? fileProblem(error.problem) : String(error);
    }
    return "opened";
  };

  it("is said to be empty", () => {
    expect(message("")).toBe("deals.csv is empty");
    expect(message("\n\n , \n")).toBe("deals.csv is empty");
  });

  it("is said to be binary", () => {
    const junk = Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31 + at * 7) % 256);
    expect(message(junk)).toBe(
      "deals.csv is not a table: it holds binary data, not text; export the pipeline as .csv or .xlsx",
    );
    expect(message(new Uint8Array(3000))).toContain("binary data");
  });

  it("is said to be a web page", () => {
    expect(message("<html><table><tr><td>Deal</td></tr></table></html>")).toBe(
      "deals.csv is a web page, not a workbook; open it in a spreadsheet and save it as .xlsx",
    );
  });

  it("is told the row of a quotation mark that is never closed", () => {
    expect(message('Account,Line\nA,Sensors\n"B,Valves\nC,Pumps\n')).toBe(
      "deals.csv: row 3 opens a quotation mark that is never closed, so the rows below it cannot be told apart",
    );
  });
});

// Fewer than a hundred rows fill the part that is looked at; its last row is cut off there, and has fewer cells.
test("a file of 250 columns is parted at its commas, although every row has as many spaces", () => {
  const header = Array.from({ length: 250 }, (_, at) => `Remark ${String.fromCharCode(97 + (at % 26))}`);
  const row = header.map((_, at) => `Value ${at % 9}`);
  const cells = rowsOf(
    [header, ...Array.from({ length: 200 }, () => row)].map((each) => each.join(",")).join("\n"),
  );
  expect(cells).toHaveLength(201);
  expect(cells?.[0]).toEqual(header);
  expect(cells?.[200]).toEqual(row);
});
