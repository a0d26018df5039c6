import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordyText } from "../../facts/certainty/laws.fixture";
import { readAliases } from "../../facts/names/name-aliases";
import { mentionOf } from "../compared-mention.fixture";
import type { Finding } from "../finding";
import { swapped } from "../swapped";
import { detectors } from "./index";

const context = { aliases: readAliases([]) };
const told = [
  "Police detained nearly 1,000 peaceful protesters in Almaty on June 9, Interfax reported.",
  "“We did not detain 957 rioters,” Ann Lee said on June 10.",
  "“We did not detain all the 957 rioters,” Ann Lee admitted.",
  "The regime's troops murdered about 200 people on June 10.",
  "No one was hurt in Nur-Sultan, witnesses claimed. Police questioned 957 people.",
  "The government said dozens were killed. Deputy Minister Anna Kolarova hurt herself.",
  "Deputy Minister Anna Petrova would be inaugurated on June 12. Preliminary results gave her 71 percent.",
  "Anna Petrova was inaugurated on June 12 with 70.8 per cent.",
];
const text = fc.oneof(
  { weight: 3, arbitrary: fc.subarray(told, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(" ")) },
  { weight: 1, arbitrary: wordyText },
);
const day = fc.constantFrom("2019-06-08", "2019-06-12T08:00:00Z", null);
const sorted = (findings: readonly Finding[]) => findings.map((finding) => JSON.stringify(finding)).sort();

it("has every file of its folder in the registry, under its name", () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !/^index\.ts$|\.test\.ts$/.test(file));
  expect(detectors.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

describe.each(detectors.map((detector) => [detector.id, detector] as const))("%s", (_, detector) => {
  it("swaps its evidence when the mentions are swapped, and points at its characters", () => {
    fc.assert(
      fc.property(text, text, day, day, (one, other, oneDay, otherDay) => {
        const [a, b] = [mentionOf(one, { publishedAt: oneDay }), mentionOf(other, { publishedAt: otherDay })];
        const found = detector.detect(a, b, context);
        expect(sorted(detector.detect(b, a, context).map(swapped))).toEqual(sorted(found));
        for (const { first, second } of found) {
          expect(first.length * second.length).toBeGreaterThan(0);
          for (const { start, end, words } of first) expect(one.slice(start, end)).toBe(words);
          for (const { start, end, words } of second) expect(other.slice(start, end)).toBe(words);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("finds something in the texts of these laws, so that they say something of it", () => {
    const mentions = told.map((one) => mentionOf(one));
    const found = mentions.flatMap((a) => mentions.flatMap((b) => detector.detect(a, b, context)));
    expect(found.length).toBeGreaterThan(0);
  });
});
