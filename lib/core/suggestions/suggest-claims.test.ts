import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAliases } from "../facts/names/name-aliases";
import { asMention, suggestStatements } from "./suggest-claims";
import { weighWords } from "./words/word-weights";

const statements = [
  "Some 400 dockers left the northern harbour on Monday.",
  "The museum of glass opened a second hall.",
  "Zhanar Askarova leads the harbour board.",
  "The harbour board denied that dockers were dismissed.",
  "Fares of the ferry rise by 12 percent.",
];

const context = { words: weighWords(statements), aliases: readAliases([]) };

const read = new Map(statements.map((words) => [words, asMention({ id: words, words, language: "en" })]));

function likely(words: string, among: readonly string[] = statements) {
  const asked = { ...(read.get(words) ?? asMention({ id: "", words, language: "en" })), id: "", articleId: "" };
  return suggestStatements(
    asked,
    among.flatMap((statement) => read.get(statement) ?? []),
    context,
  );
}

describe("the statements that words may say", () => {
  it("begin with the one that is meant, said in other words, with a name spelled otherwise or among words that say nothing", () => {
    expect(likely("About 400 dockers walked out at the harbour in the north")[0]?.id).toBe(statements[0]);
    expect(likely("The board is headed by Janar Asqarova")[0]?.id).toBe(statements[2]);
    expect(likely("WATCH: ferry fares to go up by 12%!! https://news.example/x #ferry")[0]?.id).toBe(statements[4]);
  });

  it("are in an order that does not depend on theirs, with scores from 0 to 1", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(statements, { minLength: 2 }), fc.constantFrom(...statements), (some, asked) => {
        const order = likely(asked, some);
        expect(order).toEqual(likely(asked, [...some].sort()));
        for (const { score } of order) expect(score >= 0 && score <= 1).toBe(true);
        if (some.includes(asked)) expect(order[0]?.id).toBe(asked);
      }),
    );
  });

  it("are none where nothing is shared", () => {
    expect(likely("Rain fell.")).toEqual([]);
    expect(likely("…")).toEqual([]);
  });
});
