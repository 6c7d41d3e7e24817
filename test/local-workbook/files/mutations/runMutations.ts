import { runMutation } from "./runMutation";

/** In a process of its own: some mutations from a number on, each told to the parent, and then the most memory that was taken. */
const [first, count] = process.argv.slice(2).map(Number);
if (first === undefined || count === undefined || !process.send)
  throw new Error("scripts/fuzzFiles.mjs starts this");
for (let number = first; number < first + count; number++) process.send(runMutation(number));
process.send({ peak: process.resourceUsage().maxRSS * 1024 });
process.disconnect();
