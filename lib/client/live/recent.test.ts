import fc from "fast-check";
import { expect, it } from "vitest";
import { createRecent } from "./recent";

it("knows an id for ten seconds after it was last added, and no other", () => {
  const steps = fc.array(fc.record({ after: fc.nat(8000), id: fc.constantFrom("a", "b", "c") }), { minLength: 1 });
  fc.assert(
    fc.property(steps, (happened) => {
      let time = 0;
      const recent = createRecent(() => time);
      const added = new Map<string, number>();
      for (const { after, id } of happened) {
        time += after;
        for (const one of ["a", "b", "c"]) {
          expect(recent.has(one)).toBe(time - (added.get(one) ?? Number.NEGATIVE_INFINITY) <= 10_000);
        }
        recent.add([id]);
        added.set(id, time);
      }
    }),
  );
});
