import { createContext, runInContext } from "node:vm";
import { sheetsStubs } from "../../../../core/functions/metadata/sheetsStubs";
import { catalogue } from "../inEnglish";

const stubs = sheetsStubs(catalogue);

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
  expect(() => runInContext(sheetsStubs(tricky), createContext({}))).not.toThrow();
});
