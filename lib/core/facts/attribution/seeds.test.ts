import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedDir } from "@/e2e/support/shared-dir";
import { decodeSource } from "../../imports/decode";
import { readSource } from "../../imports/readers";
import { findCandidates } from "../candidates/find-candidates";
import { readHedges } from "../certainty/read-hedges";
import { readModality } from "../certainty/read-modality";
import { readSentences } from "../certainty/sentence-words";
import type { ReadArticle } from "../extractor";
import { readNegations } from "../polarity/read-negations";
import { findQuotations } from "./find-quotations";
import { readAttributions } from "./read-attributions";

const shared = sharedDir();

function readSeed(name: string): ReadArticle {
  const source = decodeSource(readFileSync(join(shared ?? "", "seeds", name)));
  if ("problem" in source) throw new Error(source.sentence);
  const article = readSource({ text: source.text, name });
  if ("problem" in article) throw new Error(article.sentence);
  return { text: article.text, blocks: article.blocks, language: "en", publishedAt: null };
}

const seeds = shared === null ? [] : readdirSync(join(shared, "seeds")).sort();

describe.skipIf(shared === null)("the voices of the seed articles (skipped where SHARED_DIR is absent)", () => {
  it.each(seeds)("%s: quotations lie inside a paragraph or run over paragraphs that begin with the mark", (name) => {
    const { text, blocks } = readSeed(name);
    for (const { start, end, value } of findQuotations({ text, blocks })) {
      expect(value.closed).toBe(true);
      const inside = blocks.some((block) => block.start <= start && end <= block.end);
      const runsOn = value.parts.length > 1 && value.parts.every((part) => text.charAt(part.start) === value.mark);
      expect(inside || runsOn).toBe(true);
    }
  });

  it.each(seeds)("%s: every sentence has a voice, some a speaker's", (name) => {
    const article = readSeed(name);
    const found = readAttributions(article);
    for (const { start, end } of readSentences(article)) {
      expect(found.some((reading) => reading.start < end && start < reading.end)).toBe(true);
    }
    const spoken = found.filter(({ value }) => value.speaker !== null);
    expect(spoken.length).toBeGreaterThan(0);
    expect(spoken.length).toBeLessThan(found.length);
    for (const { value } of spoken) {
      if (value.speaker === null) continue;
      expect(value.speaker.end - value.speaker.start).toBeLessThan(140);
      expect(article.text.slice(value.speaker.start, value.speaker.end)).not.toMatch(/\n|^\s|\s$/);
    }
  });

  it.each(seeds)("%s: verbs, hedges, negations and candidates are there in sane numbers", (name) => {
    const article = readSeed(name);
    const sentences = readSentences(article).length;
    const evidence = [
      ...findQuotations(article).map(({ start, end }) => ({ start, end, kind: "quotation" })),
      ...readAttributions(article)
        .filter(({ value }) => value.speaker !== null)
        .map(({ start, end }) => ({ start, end, kind: "attribution" })),
    ];
    expect(readModality(article).length).toBeGreaterThan(sentences / 2);
    expect(readModality(article).length).toBeLessThan(sentences * 4);
    expect(readNegations(article).length).toBeLessThan(sentences);
    expect(readHedges(article).length).toBeLessThan(sentences / 2);
    const candidates = findCandidates(article, evidence).length;
    expect(candidates).toBeGreaterThan(sentences / 10);
    expect(candidates).toBeLessThan(sentences);
  });
});
