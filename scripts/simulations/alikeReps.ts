import { finish } from "../../core/cells/slices";
import { readPipelineByOwner } from "../../core/table/readPipelineByOwner";
import { besideTeam } from "../../core/team/besideTeam";
import { lineMix, madeRows } from "./madeDeals";
import { type Simulation, simulated, times } from "./Simulation";

/** How often a team whose reps have the same habits is told that one of them differs. */
export const alikeReps: Simulation = {
  name: "of reps with the same habits one is told to differ",
  run: (runs, random) =>
    [
      { reps: 3, deals: 10, accounts: 8 },
      { reps: 4, deals: 25, accounts: 10 },
      { reps: 8, deals: 40, accounts: 12 },
      { reps: 8, deals: 40, accounts: 40 },
    ].flatMap((team) =>
      [0, 0.9].map((stick) => {
        const told = times(Math.ceil(runs / 4), () => (someoneDiffers(team, stick, random) ? 1 : 0));
        return simulated({ ...team, stick }, "differs", told, [0, 0.13]);
      }),
    ),
};

interface MadeTeam {
  readonly reps: number;
  readonly deals: number;
  readonly accounts: number;
}

function someoneDiffers({ reps, ...made }: MadeTeam, stick: number, random: () => number): boolean {
  const rows = times(reps, () => madeRows({ ...made, newShare: 0.5, stick }, random)).flatMap((own, rep) =>
    own.map(([account, ...cells]) => [`Rep ${rep}`, `${account} of ${rep}`, ...cells]),
  );
  const values = [["Owner", "Account", "Product", "Customer Type", "Stage"], ...rows];
  const found = readPipelineByOwner({ values, top: 1, left: 0 });
  if ("code" in found) throw new Error(`made deals cannot be read: ${found.code}`);
  const guidelines = { portfolio: Object.keys(lineMix) };
  return finish(besideTeam(found, { guidelines })).some(({ differs }) => differs);
}
