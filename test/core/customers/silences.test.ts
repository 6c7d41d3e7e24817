import { silencesInSlices } from "../../../core/customers/outlook/silences";
import { seededRandom } from "../../../core/statistics/seededRandom";
import { whole } from "../whole";
import { tallyOfLog } from "./historyOfLog";

const silences = whole(silencesInSlices);

const bought = (purchases: Readonly<Record<string, readonly number[]>>, asOf: number) =>
  tallyOfLog(
    Object.entries(purchases).flatMap(([account, days]) => days.map(() => account)),
    Object.values(purchases).flat(),
    null,
    asOf,
  );

describe("silences(history)", () => {
  test("knows no rhythm of fewer than three intervals", () => {
    const history = bought({ A: [45000], B: [45000, 45010], C: [45000, 45010, 45020] }, 46000);
    expect([...silences(history)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  test("a short silence is likely, a long one is not, and a longer one even less", () => {
    const at = (asOf: number) => silences(bought({ A: [45000, 45030, 45070, 45100] }, asOf))[0] ?? Number.NaN;
    expect(at(45100)).toBe(1);
    expect(at(45130)).toBeGreaterThan(0.3);
    expect(at(45400)).toBeLessThan(0.05);
    expect(at(45500)).toBeLessThan(at(45400));
  });

  test("a silence that is usual in bursts is unusual among regular intervals", () => {
    const regular = [0, 30, 60, 90, 120, 150, 180].map((day) => 45000 + day);
    const bursts = [0, 2, 4, 88, 90, 178, 180].map((day) => 45000 + day);
    const of = (days: readonly number[]) => silences(bought({ A: days }, 45270))[0] ?? Number.NaN;
    expect(of(regular)).toBeLessThan(0.05);
    expect(of(bursts)).toBeGreaterThan(0.2);
  });

  test("the table's regularity speaks for who has bought little", () => {
    const few = [45000, 45020, 45060, 45090];
    const clock = (start: number) => Array.from({ length: 12 }, (_, i) => start + 30 * i);
    const alone = silences(bought({ A: few }, 45190))[0] ?? Number.NaN;
    const others = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`B${i}`, clock(44850 + i)]));
    const among = silences(bought({ A: few, ...others }, 45190))[0] ?? Number.NaN;
    expect(alone).toBeGreaterThan(0.05);
    expect(among).toBeLessThan(0.05);
  });

  test("customers at a constant rate are taken for quiet in about 5 of 100 cases", () => {
    const random = seededRandom(11);
    let known = 0;
    let quiet = 0;
    for (let table = 0; table < 40; table++) {
      const days = Array.from({ length: 50 }, (_, i) => {
        const rate = 0.01 + 0.0005 * i;
        const list: number[] = [];
        for (let day = 0; day < 600; day++) if (random() < rate) list.push(45000 + day);
        return [`A${i}`, list] as const;
      });
      for (const chance of silences(bought(Object.fromEntries(days), 45599))) {
        if (Number.isNaN(chance)) continue;
        known++;
        if (chance < 0.05) quiet++;
      }
    }
    expect(known).toBeGreaterThan(1800);
    // standard error 0.005
    expect(quiet / known).toBeLessThan(0.06);
    expect(quiet / known).toBeGreaterThan(0.03);
  });
});
