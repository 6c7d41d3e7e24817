import { runMutation } from "./mutations/runMutation";

/** `npm run fuzz:files -- 2000` runs more of them, in processes whose memory and time are watched. */
test("60 mutated files are answered, or refused in one line, and never crash a command", () => {
  const ran = Array.from({ length: 60 }, (_, number) => runMutation(number));
  expect(ran.flatMap(({ fault }) => fault ?? [])).toEqual([]);
  expect(new Set(ran.map(({ code }) => code))).toEqual(new Set([0, 2]));
});
