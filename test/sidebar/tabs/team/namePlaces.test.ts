import { namePlaces } from "../../../../sidebar/tabs/team/namePlaces";

test("names of dots that stand apart stand beside them, on the side with more room", () => {
  const dots = [
    { name: "Tom", across: 0.2, y: 20 },
    { name: "Anna", across: 0.9, y: 90 },
  ];
  expect(namePlaces(dots)).toEqual([
    { side: "right", down: 4 },
    { side: "left", down: 4 },
  ]);
});

test("a name gives way to one that stands at its height", () => {
  const [left, right] = namePlaces([
    { name: "Tom Okafor", across: 0.35, y: 90 },
    { name: "Marcus Boyd", across: 0.93, y: 96 },
  ]);
  expect(left).toEqual({ side: "right", down: 4 });
  expect(right).not.toEqual({ side: "left", down: 4 });
});

test("a name too long for its side stands on the other, and one too long for both where there is most room", () => {
  expect(namePlaces([{ name: "Wolfeschlegelsteinhausen", across: 0.5, y: 50 }])[0]?.side).toBe("right");
  expect(namePlaces([{ name: "Anna Keller-Wolf", across: 0.54, y: 50 }])[0]?.side).toBe("left");
});
