import { expect, it } from "vitest";
import { relationKinds } from "@/lib/core/claims/stances";
import { endsOf, readFrom, relationSides } from "./relation-sides";

const author = { id: "p", name: "Rolf" };
const statementOf = (id: string) => ({ id, statement: id });

it("reads every relation that it words back as it was chosen, from either end", () => {
  for (const side of relationSides) {
    const { from, to, kind } = endsOf("a", "b", side);
    const relation = { id: "r", version: 1, author, kind, from: statementOf(from), to: statementOf(to) };
    expect(readFrom("a", relation)).toMatchObject({ side, words: side.words, other: { id: "b" } });
    expect(readFrom("b", relation).other.id).toBe("a");
  }
});

it("offers every kind, and a contradiction once", () => {
  expect(relationSides.map(({ words }) => words)).toEqual([
    "contradicts",
    ...relationKinds.slice(1).flatMap((kind) => [kind, expect.stringMatching(/^is .+ by$/)]),
  ]);
});
