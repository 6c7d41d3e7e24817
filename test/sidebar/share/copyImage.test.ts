import { copyImage } from "../../../sidebar/share/copyImage";

test("what cannot be drawn is not copied, and nothing is thrown at whoever clicked", async () => {
  const draw = () => {
    throw new Error("no such element");
  };
  await expect(copyImage(draw)).resolves.toBe(false);
});
