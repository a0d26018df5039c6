import fc from "fast-check";
import { expect, it } from "vitest";
import { packRows, unpackRows } from "./packed-rows";

const rows = fc.array(fc.record({ id: fc.string(), of: fc.constantFrom("a", "b", null), more: fc.jsonValue() }));

it("gives back, also after a journey as JSON, what was packed", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const plain = JSON.parse(JSON.stringify(given));
      expect(unpackRows(JSON.parse(JSON.stringify(packRows(plain))))).toEqual(plain);
    }),
  );
});

it("says each value of a field once", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const { fields } = packRows(given);
      for (const field of Object.values(fields)) {
        const said = field.values.map((value) => JSON.stringify(value));
        expect(new Set(said).size).toBe(said.length);
      }
    }),
  );
  const [one, other] = [{ name: "A" }, { name: "A" }];
  const [first, second] = unpackRows(packRows([{ by: one }, { by: other }]));
  expect(first?.by).toBe(second?.by);
});
