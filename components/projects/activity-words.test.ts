import { expect, test } from "vitest";
import { operations } from "@/lib/contract/operations";
import { permissions } from "@/lib/core/access/permissions";
import { activityWords } from "./activity-words";

/** Writes of which nobody else is told, and a question that carries a file. */
const silent = ["putColumns", "showPresence", "previewCodebook"];

test("everything that one can write in a project has words for the recent activity", () => {
  const writes = operations.filter(({ access, method }) => access in permissions && method !== "GET");
  const told = writes.map(({ id }) => id).filter((id) => !silent.includes(id));
  expect(told.filter((id) => activityWords[id] === undefined)).toEqual([]);
});
