import { describe, expect, it } from "vitest";
import type { CompareOperation } from "@/lib/client/compare/operations";
import type { FactAnswer } from "@/lib/contract/facts";
import { withCorrections } from "./with-corrections";

const author = { id: "ana", name: "Ana" };
const hedge = (start: number, cue: string): FactAnswer => ({
  ...{ kind: "hedge", start, end: start + 10, words: cue, correction: null },
  value: { kind: "hearsay", cue, about: null },
});
const read = [hedge(0, "reportedly"), hedge(40, "apparently")];

const correct = (version: number | null, cue: string | null): CompareOperation => ({
  ...{ kind: "correct", mention: "m", fact: "f", version },
  said: {
    ...{ kind: "hedge", start: 0, end: 10, words: "reportedly" },
    value: cue === null ? null : { kind: "hearsay", cue, about: null },
  },
});
const withdraw: CompareOperation = { kind: "withdraw", mention: "m", fact: "f", version: 2 };
const shown = (...operations: CompareOperation[]) => withCorrections(read, operations, author);

describe("withCorrections", () => {
  it("shows what was read where nothing waits, or nothing of facts", () => {
    expect(shown()).toEqual(read);
    expect(shown({ kind: "tag", mention: "m", tag: "t" })).toEqual(read);
  });

  it("puts a correction in the place of what it is about, as its person's and with the version that it will have", () => {
    expect(shown(correct(null, "it is said"))).toMatchObject([
      { start: 0, value: { cue: "it is said" }, correction: { id: "f", version: 1, author } },
      read[1] ?? {},
    ]);
    expect(shown(correct(null, "it is said"), correct(1, null))).toMatchObject([
      { start: 0, value: null, correction: { id: "f", version: 2, author } },
      read[1] ?? {},
    ]);
  });

  it("takes away what was withdrawn", () => {
    expect(shown(correct(1, null), withdraw)).toEqual([read[1]]);
  });
});
