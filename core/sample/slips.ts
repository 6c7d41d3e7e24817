import { columns, type SampleCell } from "./columns";

/** Rows with what people do to such a sheet: amounts in words, spellings that differ, a line left out. */
export function slips(rows: SampleCell[][]): SampleCell[][] {
  const at = (header: (typeof columns)[number]["header"]) =>
    columns.findIndex((each) => each.header === header);
  const [account, line, stage, amount] = [at("Account"), at("Product Line"), at("Stage"), at("Amount")];
  const won = rows.filter((row) => row[stage] === "Closed Won");
  const open = rows.filter((row) => !`${row[stage]}`.startsWith("Closed"));
  const put = (row: SampleCell[] | undefined, column: number, value: string) => {
    if (!row) throw new RangeError(`no row for ${value}`);
    row[column] = value;
  };
  put(open[7], amount, "tbd");
  put(open[31], amount, "ask Priya");
  put(won.filter((row) => row[line] === "Sensors")[3], line, "SENSORS");
  put(won[20], line, "");
  put(won.filter((row) => row[account] === "Harlow Dairy Ltd.")[1], account, "harlow dairy");
  put(won.filter((row) => row[account] === "Pinecrest Paper")[1], account, "Pinecrest Papr");
  return rows;
}
