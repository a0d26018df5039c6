import { expect, test } from "vitest";
import { operations } from "@/lib/contract/operations";
import { permissions } from "@/lib/core/access/permissions";
import { activityWords } from "./activity-words";

test("everything that one can write in a project has words for the recent activity", () => {
  const writes = operations.filter(({ access, method }) => access in permissions && method !== "GET");
  expect(writes.map(({ id }) => id).filter((id) => activityWords[id] === undefined)).toEqual([]);
});
