import { expect, it } from "vitest";
import { z } from "zod";
import type { Tx } from "./db/client";
import { buildProject } from "./test/build-project";
import { transact } from "./transact";

const ways: readonly [string, (tx: Tx, id: string) => Promise<unknown>][] = [
  ["a statement", (tx, id) => tx.$executeRaw`SELECT 1 FROM project WHERE id = ${id}::uuid FOR UPDATE`],
  ["a row", (tx, id) => tx.project.update({ where: { id }, data: { description: "Taken" } })],
];

it.each(ways)("carries out both of two writes that lock each other out by %s", async (_, take) => {
  const [one, other] = [await buildProject(), await buildProject()];
  let arrived = 0;
  let meet = () => {};
  const met = new Promise<void>((resolve) => {
    meet = resolve;
  });
  const write = (first: string, second: string) =>
    transact(
      { name: "test", actor: one.people.owner, input: {}, options: {}, answer: z.undefined() },
      async (tx: Tx) => {
        await take(tx, first);
        arrived += 1;
        if (arrived === 2) meet();
        await met;
        await take(tx, second);
        return { answer: undefined, project: null, unchanged: true };
      },
    );
  await Promise.all([write(one.id, other.id), write(other.id, one.id)]);
  // The one that was ended has begun again.
  expect(arrived).toBe(3);
});
