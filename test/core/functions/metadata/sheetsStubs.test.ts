import { createContext, runInContext } from "node:vm";
import { sheetsStubs } from "../../../../core/functions/metadata/sheetsStubs";
import { helper } from "../../../../core/words/en/catalogue";
import { catalogue } from "../inEnglish";

const stubs = sheetsStubs(catalogue, helper);

test("sheetsStubs writes one documented top-level function a spec", () => {
  expect(stubs.match(/^function FUNNEL_\w+/gm)).toEqual(catalogue.map(({ name }) => `function ${name}`));
  expect(stubs.match(/@customfunction/g)).toHaveLength(catalogue.length);
});

test("a stub hands its name and its arguments on, left out ones as undefined", () => {
  const calls: unknown[] = [];
  const context = createContext({
    FunnelBalance: { customFunction: (...call: unknown[]) => calls.push(call) },
  });
  runInContext(`${stubs}\nFUNNEL_TOP_SHARE([["A"]], 2)`, context);
  expect(JSON.stringify(calls)).toBe('[["FUNNEL_TOP_SHARE",[[["A"]],2,null,null]]]');
});

test("sheetsStubs keeps a comment from ending early", () => {
  const [spec] = catalogue;
  const tricky = spec ? [{ ...spec, summary: "Ends */ here." }] : [];
  expect(() => runInContext(sheetsStubs(tricky, helper), createContext({}))).not.toThrow();
});

test("Google's helper is told in plain words what may be left out and what comes back: it knows no [name] and shows no @return", () => {
  expect(stubs).not.toMatch(/@param \S+ \[|@return/);
  expect(stubs).toContain(" * @param {range} lines The column of product lines, one row a deal.");
  expect(stubs).toContain(" * @param {range} weights Optional. The column of amounts");
  expect(stubs).toContain("70 % of the deals are of one line. Gives the largest share, from 0 to 1.");
  const optional = catalogue.flatMap(({ parameters }) => parameters.filter((one) => one.optional));
  expect(stubs.match(/^ \* @param \{\w+\} \w+ Optional\. /gm)).toHaveLength(optional.length);
});
