import fc from "fast-check";
import { expect, test } from "vitest";
import { packIds, unpackIds } from "./pack-ids";

test("ids come back as they were, in their order, at 22 characters each", () => {
  fc.assert(
    fc.property(fc.array(fc.uuid()), (ids) => {
      const packed = packIds(ids);
      expect(unpackIds(packed)).toEqual(ids);
      expect(packed.length).toBeLessThanOrEqual(22 * ids.length + 2);
    }),
  );
});
