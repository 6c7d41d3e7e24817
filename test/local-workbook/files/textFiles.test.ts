import { fileProblem, noteMessage } from "../../../core/words/en/files";
import { decodeWithStrays, withoutStrays } from "../../../local-workbook/files/csv/strayBytes";
import { FileError } from "../../../local-workbook/files/FileError";
import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sheetOf = (content: string | Uint8Array) => {
  const [sheet] = openWorkbookFile(
    typeof content === "string" ? bytesOf(content) : content,
    "deals.csv",
  ).sheets;
  if (!sheet) throw new Error("a text file is one sheet");
  return sheet;
};
const rowsOf = (content: string | Uint8Array) => sheetOf(content).cells.values;
const join = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "number" ? [part] : [...bytesOf(part)])));

describe("line ends", () => {
  const rows = [
    ["Account", "Stage", "Note"],
    ["Alder", "Won", "first\nsecond"],
    ["Birch", "Lost", ""],
  ];

  it.each([
    ["CR, a line feed inside a quoted cell", 'Account,Stage,Note\rAlder,Won,"first\nsecond"\rBirch,Lost,\r'],
    [
      "CR, a line feed inside a cell without quotes",
      "Account,Stage,Note\rAlder,Won,first\nsecond\rBirch,Lost,\r",
    ],
    ["LF, a line feed inside a quoted cell", 'Account,Stage,Note\nAlder,Won,"first\nsecond"\nBirch,Lost,\n'],
    ["CR and LF by turns", 'Account,Stage,Note\rAlder,Won,"first\nsecond"\nBirch,Lost,\r'],
  ])("are found: %s", (_, text) => expect(rowsOf(text)).toEqual(rows));

  it("keep a carriage return inside a quoted cell of a file with line feeds", () => {
    expect(rowsOf('Account,Note\nAlder,"one\rtwo"\nBirch,\n')[1]).toEqual(["Alder", "one\rtwo"]);
  });

  it("are found in a file of several pieces", () => {
    const lines = Array.from({ length: 120_000 }, (_, at) => `Account ${at},Won,"a note of ${at}\nlines"`);
    const rows = rowsOf(`Account,Stage,Note\r${lines.join("\r")}`);
    expect(rows).toHaveLength(120_001);
    expect(rows.slice(1).every((row, at) => row[2] === `a note of ${at}\nlines`)).toBe(true);
  });
});

describe("letters", () => {
  it("that one stray byte spoils leave the others as they are, and the cell is told", () => {
    const sheet = sheetOf(join("Kunde;Betrag\nBäckerei Grün;1\nM", 0xfc, "ller & Söhne;2\nZoë 😀;3\n"));
    expect(sheet.cells.values).toEqual([
      ["Kunde", "Betrag"],
      ["Bäckerei Grün", "1"],
      ["Müller & Söhne", "2"],
      ["Zoë 😀", "3"],
    ]);
    expect(sheet.notes.map(noteMessage)).toEqual([
      '1 cell holds letters that are not saved like the rest of the file (UTF-8): A3 was read as "Müller & Söhne"',
    ]);
  });

  it("are UTF-8 where a file says so by its mark, whatever a single byte says", () => {
    expect(rowsOf(join(0xef, 0xbb, 0xbf, "Kunde;Betrag\nM", 0xfc, "ller;2\n"))[1]).toEqual(["Müller", "2"]);
  });

  it("are UTF-8 in a file that was cut off inside one", () => {
    const whole = bytesOf("Kunde,Ort\nGrün,Köln\nBär,Zürich\nHütte,Malmö");
    const sheet = sheetOf(whole.subarray(0, whole.length - 1));
    expect(sheet.cells.values[2]).toEqual(["Bär", "Zürich"]);
    expect(sheet.notes).toMatchObject([{ code: "letters-guessed", rows: 1, address: "B4" }]);
  });

  it("stray at the border of two pieces are one letter each", () => {
    const bytes = join("Grün M", 0xfc, "ller 😀 \u20ac", 0xe4, 0xf6);
    for (let step = 1; step < 20; step++) {
      const pieces = [...decodeWithStrays(bytes, step)];
      expect(withoutStrays(pieces.map(({ text }) => text).join(""))).toBe("Grün Müller 😀 €äö");
      expect(pieces.at(-1)?.end).toBe(bytes.length);
    }
  });

  const french = "Société,Étape,Propriétaire\nCrédit Agricole,Gagné,Hélène\nForêt & Frères,Proposé,Zoé\n";
  const german = "Kunde;Phase\nMüller GmbH;Verloren\nBäckerei Größe;Übergeben\n";
  const spanish =
    "Cuenta;Etapa\nPeña y Cía.;Calificación\nAtención Médica;Negociación\nAño Nuevo;Última oferta\n";
  const encoded = (text: string, encoding: string) => {
    const letters = [
      ...new TextDecoder(encoding).decode(
        Uint8Array.from({ length: 256 }, (_, at) => at),
        { stream: true },
      ),
    ];
    return Uint8Array.from(text, (letter) => letters.indexOf(letter));
  };

  it.each([
    ["French", french],
    ["German", german],
    ["Spanish", spanish],
    ["English with a curved apostrophe and a dash", "Account,Stage\nTom’s Bikes—Kent,Won\nO’Neill,Won\n"],
    ["capitals", "KUNDE;PHASE\nMÜLLER;GEWONNEN\nBÄR;ABSCHLUSS\n"],
  ])("are read in Mac Roman and in Windows-1252: %s", (_, text) => {
    const rows = text
      .trim()
      .split("\n")
      .map((line) => line.split(/[,;]/));
    expect(rowsOf(encoded(text, "windows-1252"))).toEqual(rows);
    if (!text.includes("’")) expect(rowsOf(encoded(text.replaceAll("\n", "\r"), "macintosh"))).toEqual(rows);
  });

  it("of Mac Roman are told with a cell that shows whether that is right", () => {
    expect(sheetOf(encoded(german, "macintosh")).notes.map(noteMessage)).toEqual([
      'The letters beyond A to Z were read as an old Mac writes them (A2 as "Müller GmbH"); if they look wrong, save the file as UTF-8',
    ]);
    expect(sheetOf(encoded(german, "windows-1252")).notes).toEqual([]);
  });

  it("are read in Mac Roman where an apostrophe stands with them", () => {
    expect(rowsOf(encoded("Nom,Étape\nL’Oréal,Gagné\n", "macintosh"))).toEqual([
      ["Nom", "Étape"],
      ["L’Oréal", "Gagné"],
    ]);
  });
});

describe("separators", () => {
  const table = [
    ["Account", "Product", "Amount"],
    ["Alder Works", "Sensors", "12,50"],
    ["Birch", "Service", "8,00"],
    ["Cedar Rail", "Valves", "9,25"],
  ];

  it("are those of the table where more lines of free text stand above it than rows in it", () => {
    const text = [
      "Pipeline report, all reps",
      "Printed 30 June 2026, 09:14",
      "Filter: stage, any",
      "Owner: Dana, Omar",
      "Currency, EUR",
      ...table.map((row) => row.join(";")),
    ].join("\n");
    expect(rowsOf(text).slice(5)).toEqual(table);
  });

  it("are those of the cells, not of a list inside of them", () => {
    const text = "Account,Lines\nAlder,Sensors;Valves;Service\nBirch,Sensors;Valves;Pumps\nCedar,a;b;c\n";
    expect(rowsOf(text)[1]).toEqual(["Alder", "Sensors;Valves;Service"]);
  });

  it("may be two or more spaces", () => {
    expect(rowsOf(table.map((row) => row.join("  ")).join("\n"))).toEqual(table);
  });

  it("may be blank columns of a printed table, in which cells may be blank", () => {
    const text = [
      "Open deals, printed 30 June",
      "",
      "Account          Product     Amount",
      "---------------  ---------  -------",
      "Alder Works      Sensors      12,50",
      "Birch                          8,00",
      "Cedar Rail       Valves        9,25",
    ].join("\r\n");
    expect(rowsOf(text).filter((row) => row.length > 1)).toEqual(
      table.map((row, at) => (at === 2 ? ["Birch", "", "8,00"] : row)),
    );
  });

  it("may be single spaces where no line has one more or less", () => {
    const text =
      "customer date amount\n00004 1997-01-01 29.33\n00004 1997-01-18 29.73\n00021 1997-02-01 14.96\n";
    expect(rowsOf(text)[3]).toEqual(["00021", "1997-02-01", "14.96"]);
  });

  it("may be single blank columns of many lines", () => {
    const lines = [
      "Account     Product Amount",
      "Alder Works Sensors  12,50",
      "Birch Foods Service   8,00",
      "Cedar Rail  Valves    9,25",
      "Dune        Service   1,00",
      "Elm & Sons  Valves    2,00",
    ];
    expect(rowsOf(lines.join("\n"))[3]).toEqual(["Cedar Rail", "Valves", "9,25"]);
  });

  it("may be bars with lines drawn between the rows, which are no rows", () => {
    const drawn = [
      "+-------+--------+",
      "| Account | Stage |",
      "+-------+--------+",
      "| Alder | Won |",
      "| Birch | -- |",
      "+-------+--------+",
    ];
    expect(rowsOf(drawn.join("\n")).map((row) => row.map((cell) => `${cell}`.trim()).join("."))).toEqual([
      "",
      ".Account.Stage.",
      "",
      ".Alder.Won.",
      ".Birch.--.",
      "",
    ]);
  });

  it.each(["^", "~"])("may be %s", (separator) => {
    expect(rowsOf(table.map((row) => row.join(separator)).join("\n"))).toEqual(table);
  });

  it("leave a list without headers, and free text, as they are", () => {
    expect(rowsOf(" 00004  19970101  2   29.33\n 00004  19970118  2   29.73\n")).toEqual(
      [[" 00004  19970101  2   29.33"], [" 00004  19970118  2   29.73"], [""]].slice(0, 2),
    );
    expect(rowsOf("Dear Tom.  Here is the list.\nIt is long\n")[0]).toHaveLength(1);
  });
});

describe("a file of another kind is refused by its name", () => {
  it.each([
    [
      "deals.xls",
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      "an Excel 2003 XML spreadsheet; open it in a spreadsheet and save it as .xlsx or .csv",
    ],
    [
      "deals.csv",
      '[{"Account": "Alder", "Stage": "Won"}]',
      "a JSON file, not a table; export the pipeline as .csv or .xlsx",
    ],
    ["deals.json", '{ "deals": [] }', "a JSON file, not a table; export the pipeline as .csv or .xlsx"],
    [
      "deals.csv",
      "%PDF-1.7\n%\u00e2\u00e3",
      "a PDF document, not a table; export the pipeline as .csv or .xlsx",
    ],
    [
      "deals.txt",
      "{\\rtf1\\ansi Account}",
      "a text document (RTF), not a table; export the pipeline as .csv or .xlsx",
    ],
  ])("%s", (name, text, what) => {
    let told = "";
    try {
      openWorkbookFile(bytesOf(text), name);
    } catch (error) {
      if (error instanceof FileError) told = fileProblem(error.problem);
    }
    expect(told).toBe(`${name} is ${what}`);
  });
});
