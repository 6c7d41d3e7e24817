import { isOurRule, marker } from "../../../core/colours/marker";

test("isOurRule knows our formula however a host spaces and spells it", () => {
  expect(isOurRule(`=(TRIM($C2)="A")*${marker}`)).toBe(true);
  expect(isOurRule('=($C2="A")*( n( "Funnel Balance" ) = 0 )')).toBe(true);
});

test("isOurRule leaves the user's own rules alone", () => {
  expect(isOurRule('=$C2="Funnel Balance"')).toBe(false);
  expect(isOurRule("")).toBe(false);
});

test("the marker holds no argument separator and no decimal sign, so every locale reads it", () => {
  expect(marker).not.toMatch(/[,;.]/);
});
