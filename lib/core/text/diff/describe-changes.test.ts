import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalize } from "../canonical-text";
import { cpuTime } from "../cpu-time.fixture";
import { wellFormedText } from "../messy-text.fixture";
import { describeChanges, type LineChange } from "./describe-changes";

const lineOf = fc.array(fc.constantFrom(..."Police held 957 people . in Almaty on".split(" "), "“a”", "é", "👩‍👩‍👧"), {
  minLength: 1,
  maxLength: 8,
});
const prose = fc.array(lineOf, { maxLength: 8 }).map((lines) => lines.map((words) => words.join(" ")).join("\n"));
const texts = fc.oneof(
  prose,
  wellFormedText.map((text) => canonicalize(text).replace(/\n+/g, "\n").replace(/^\n/, "")),
);

const told = (text: string, changes: readonly LineChange[], side: "from" | "to") =>
  changes.flatMap((change) => {
    const line = side === "from" ? ("from" in change ? change.from : null) : "to" in change ? change.to : null;
    return line === null ? [] : [text.slice(line.start, line.end)];
  });

function toldByRuns(text: string, change: LineChange & { kind: "changed" }, side: "from" | "to"): string {
  return change.runs
    .map((run) => {
      const part = side === "from" ? ("from" in run ? run.from : null) : "to" in run ? run.to : null;
      return part === null ? "" : text.slice(part.start, part.end);
    })
    .join("");
}

describe("describeChanges", () => {
  it("tells every line of both texts once, in order", () => {
    fc.assert(
      fc.property(texts, texts, (old, now) => {
        const changes = describeChanges(old, now);
        expect(told(old, changes, "from").join("\n")).toBe(old);
        expect(told(now, changes, "to").join("\n")).toBe(now);
      }),
      { numRuns: 500 },
    );
  });

  it("tells every unit of a changed line once, and as the same only what is the same", () => {
    fc.assert(
      fc.property(texts, texts, (old, now) => {
        for (const change of describeChanges(old, now)) {
          if (change.kind === "kept") {
            expect(now.slice(change.to.start, change.to.end)).toBe(old.slice(change.from.start, change.from.end));
          }
          if (change.kind !== "changed") continue;
          expect(toldByRuns(old, change, "from")).toBe(old.slice(change.from.start, change.from.end));
          expect(toldByRuns(now, change, "to")).toBe(now.slice(change.to.start, change.to.end));
          for (const run of change.runs) {
            if (run.kind !== "same") continue;
            expect(now.slice(run.to.start, run.to.end)).toBe(old.slice(run.from.start, run.from.end));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("tells of the same text that all is kept", () => {
    fc.assert(fc.property(prose, (text) => describeChanges(text, text).every(({ kind }) => kind === "kept")));
  });

  it("shows which words of a line changed", () => {
    const old = "A headline\nPolice said 12 people were killed.\nThe end of it";
    const now = "A headline\nPolice said 15 people were killed.\nSomething else entirely here";
    const [kept, changed, ...rest] = describeChanges(old, now);
    expect(kept?.kind).toBe("kept");
    expect(changed?.kind === "changed" ? changed.runs.map(({ kind }) => kind) : []).toEqual([
      "same",
      "removed",
      "added",
      "same",
    ]);
    expect(rest.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });

  it("says of a line that only changed its place where it went", () => {
    const old = "A first line\nThe line that moves\nA second line\nThe end";
    const now = "A first line\nA second line\nThe end\nThe line that moves";
    const changes = describeChanges(old, now);
    const moved = old.indexOf("The line");
    const there = now.indexOf("The line");
    expect(changes.filter(({ kind }) => kind !== "kept")).toEqual([
      { kind: "removed", from: { start: moved, end: moved + 19 }, movedTo: { start: there, end: there + 19 } },
      { kind: "added", to: { start: there, end: there + 19 }, movedFrom: { start: moved, end: moved + 19 } },
    ]);
  });

  it("takes little time for revisions, and not much for texts that have nothing to do with each other", () => {
    let state = 1;
    const random = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    const word = () => `w${Math.floor(3000 * random() ** 3)}`;
    const textOf = (length: number) =>
      Array.from({ length: length / 400 }, () => Array.from({ length: 80 }, word).join(" ")).join("\n");
    const old = textOf(100_000);
    const now = old.replace(/\w+/g, (same) => (random() < 0.05 ? word() : same));
    const [long, other] = [textOf(1_000_000), textOf(1_000_000)];
    expect(cpuTime(() => describeChanges(old, now))).toBeLessThan(1500);
    expect(cpuTime(() => describeChanges(long, other))).toBeLessThan(8000);
    const letters = "a\n".repeat(150_000);
    expect(cpuTime(() => describeChanges(letters, `b\n${letters.slice(1000)}`))).toBeLessThan(8000);
  });

  it("tells blanks around a changed word as the same", () => {
    const [change] = describeChanges("About 400 dockers walked out", "About 450 dockers walked out");
    const words = change?.kind === "changed" ? change.runs.map((run) => ("from" in run ? run.from : run.to)) : [];
    expect(words.map(({ start, end }) => [start, end])).toEqual([
      [0, 6],
      [6, 9],
      [6, 9],
      [9, 28],
    ]);
  });
});
