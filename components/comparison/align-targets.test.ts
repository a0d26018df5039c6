import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AlignColumn, alignTargets } from "./align-targets";

const column: fc.Arbitrary<AlignColumn> = fc.record({
  article: fc.uuid(),
  mentions: fc
    .uniqueArray(fc.nat(5000), { maxLength: 5 })
    .map((heights) => heights.sort((a, b) => a - b).map((height) => ({ id: `m${height}`, height }))),
  line: fc.nat(4000),
});
const columns = fc.uniqueArray(column, { maxLength: 6, selector: ({ article }) => article });
const nothing = new Map<string, string>();

describe("alignTargets", () => {
  it("names the nearest mention of every column that has the claim", () => {
    fc.assert(
      fc.property(columns, (all) => {
        const targets = alignTargets(all, nothing);
        expect([...targets.keys()]).toEqual(
          all.filter(({ mentions }) => mentions.length > 0).map((one) => one.article),
        );
        for (const { article, mentions, line } of all) {
          const chosen = mentions.find(({ id }) => id === targets.get(article));
          const away = (height = Number.NaN) => Math.abs(height - line);
          for (const { height } of mentions) expect(away(chosen?.height)).toBeLessThanOrEqual(away(height));
        }
      }),
    );
  });

  it("comes to every mention when it is asked again and again, and then to the first one", () => {
    fc.assert(
      fc.property(columns, (all) => {
        const first = alignTargets(all, nothing);
        const seen = new Map([...first].map(([article, id]) => [article, new Set([id])]));
        let at = first;
        for (let press = 1; press < 5; press += 1) {
          at = alignTargets(all, at);
          for (const [article, id] of at) seen.get(article)?.add(id);
        }
        for (const { article, mentions } of all) expect(seen.get(article)?.size ?? 0).toBe(mentions.length);
      }),
    );
  });
});
