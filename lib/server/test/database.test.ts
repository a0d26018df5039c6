import { expect, test } from "vitest";
import { db } from "../db/client";

test("text folds and compares beyond English", async () => {
  const rows = await db().$queryRaw`
    SELECT lower('ТОКАЕВ') = 'токаев' AS lower, 'Токаев' ILIKE 'ТОКАЕВ' AS ilike, similarity('Токаев', 'Токаева') > 0.5 AS similar`;
  expect(rows).toEqual([{ lower: true, ilike: true, similar: true }]);
});

test("a file of tests starts on an empty database", async () => {
  expect(await db().person.count()).toBe(0);
});
