import { excelMetadata } from "../../../../core/functions/metadata/excelMetadata";
import { catalogue } from "../inEnglish";

const metadata = excelMetadata(catalogue, "https://example.com/functions");

test("excelMetadata lets error cells through, so that the functions can say where they stand", () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
});

test("excelMetadata asks for the cell's address only where a call without arguments reads its own sheet", () => {
  const asking = metadata.functions.filter(({ options }) => options?.requiresAddress).map(({ id }) => id);
  expect(asking).toEqual(["FUNNEL_CONCENTRATION"]);
});

// The limits are those of https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming
test.each(metadata.functions.map((each) => [each.id, each] as const))(
  "Excel takes the metadata of %s",
  (_, each) => {
    expect(each.name).toMatch(/^[A-Za-z][\w.]{2,127}$/);
    expect(each.description).not.toBe("");
    expect(each.helpUrl).toBe(`https://example.com/functions#${each.name.toLowerCase()}`);
    for (const parameter of each.parameters) {
      expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
      expect(parameter.name).toMatch(/^[a-z]\w*$/i);
    }
  },
);

test("excelMetadata gives tables as a matrix and values as one cell", () => {
  const shape = new Map(metadata.functions.map(({ id, result }) => [id, result.dimensionality]));
  expect(shape.get("FUNNEL_MIX")).toBe("matrix");
  expect(shape.get("FUNNEL_CUSTOMER_TYPE")).toBe("matrix");
  expect(shape.get("FUNNEL_HHI")).toBe("scalar");
});
