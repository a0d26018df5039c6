import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTurns } from "./turns";

/** Lets every group ask so often, all at once; answers in which order they were served and how many worked at once. */
async function serveAll(most: number, asks: readonly string[]) {
  const turns = createTurns(most);
  const served: string[] = [];
  let working = 0;
  let highest = 0;
  await Promise.all(
    asks.map(async (group) => {
      const give = await turns.take(group);
      served.push(group);
      working += 1;
      highest = Math.max(highest, working);
      await new Promise(setImmediate);
      working -= 1;
      give();
      give();
    }),
  );
  return { served, highest };
}

const groups = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 30 });

describe("turns", () => {
  it("serves everyone, and never more at once than allowed", () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), groups, async (most, asks) => {
        const { served, highest } = await serveAll(most, asks);
        expect(served.toSorted()).toEqual(asks.toSorted());
        expect(highest).toBeLessThanOrEqual(most);
        expect(highest).toBe(Math.min(most, asks.length));
      }),
    ));

  it("serves groups in turn: none waits for more than one of each other", async () => {
    const { served } = await serveAll(1, [...Array<string>(20).fill("large"), "small", "small"]);
    expect(served.slice(0, 5)).toEqual(["large", "large", "small", "large", "small"]);
  });
});
