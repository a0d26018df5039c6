import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digits } from "./numbers";
import { glued, longest, maybe, once, phrase, type Read, type Reader, two, word } from "./reader";
import { scanWords, type Word } from "./scan";

type Plain = (words: readonly Word[], at: number) => Read<unknown> | null;

/** A reader beside the same one that looks at nothing before it reads. */
interface Both {
  readonly reader: Reader<unknown>;
  readonly plain: Plain;
}

const leaf = fc
  .constantFrom<Reader<unknown>[]>(
    word("a"),
    word("a", "b"),
    phrase("a b", "a"),
    phrase("12 b", "a b a"),
    digits(0, 99),
    digits(1000, 9999, 4),
  )
  .map((reader): Both => ({ reader, plain: (words, at) => reader(words, at) }));

const both = fc.letrec<{ any: Both }>((tie) => {
  const any = tie("any");
  return {
    any: fc.oneof(
      { maxDepth: 5 },
      leaf,
      any.map(({ reader, plain }) => ({
        reader: maybe(reader),
        plain: (words: readonly Word[], at: number) => plain(words, at) ?? { value: null, next: at },
      })),
      any.map(({ reader, plain }) => ({
        reader: glued(reader),
        plain: (words: readonly Word[], at: number) => (words[at]?.isGlued ? plain(words, at) : null),
      })),
      any.map(({ reader, plain }) => ({ reader: once(reader), plain })),
      fc.tuple(any, any).map(([a, b]) => ({ reader: two(a.reader, b.reader), plain: inRow(a.plain, b.plain) })),
      fc.tuple(any, any, any).map(([a, b, c]) => ({
        reader: longest(a.reader, b.reader, two(a.reader, two(b.reader, c.reader)), two(a.reader, c.reader)),
        plain: longestOf(a.plain, b.plain, inRow(a.plain, inRow(b.plain, c.plain)), inRow(a.plain, c.plain)),
      })),
    ),
  };
}).any;

function inRow(first: Plain, second: Plain): Plain {
  return (words, at) => {
    const a = first(words, at);
    const b = a === null ? null : second(words, a.next);
    return a === null || b === null ? null : { value: [a.value, b.value], next: b.next };
  };
}

function longestOf(...all: readonly Plain[]): Plain {
  return (words, at) =>
    all
      .map((plain) => plain(words, at))
      .reduce((best, found) => (found !== null && found.next > (best?.next ?? -1) ? found : best), null);
}

const text = fc
  .array(fc.constantFrom("a", "b", "c", "12", "5", "1990", "a ", "b ", "12 ", " "), { maxLength: 12 })
  .map((parts) => parts.join(""));

describe("readers", () => {
  it("read what they would if none looked at the first two words", () => {
    fc.assert(
      fc.property(both, text, ({ reader, plain }, written) => {
        const words = scanWords(written);
        for (let at = 0; at <= words.length; at += 1) expect(reader(words, at)).toEqual(plain(words, at));
      }),
      { numRuns: 2000 },
    );
  });
});
