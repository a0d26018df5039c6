import type { Segment } from "../../text/segments";
import type { Speaker } from "./attribution";
import type { Report } from "./find-reports";
import { phraseBefore } from "./phrase-before";
import { speakerOf } from "./speaker-of";
import type { SpeakingSentence } from "./speaking-sentence";

interface Candidate extends Segment {
  readonly block: number;
  readonly key: string;
  readonly number: "one" | "many" | "body";
}

/** How many of those who were named are remembered. */
const MOST = 40;

const FITS: Readonly<Record<string, readonly Candidate["number"][]>> = {
  he: ["one"],
  she: ["one"],
  him: ["one"],
  her: ["one"],
  it: ["body"],
  them: ["many", "body"],
  they: ["many", "body"],
};

/**
 * Remembers whom the sentences of an article speak of and says whom a pronoun stands for: the one that fits in its paragraph,
 * else in the paragraph before; null where there is none or more than one.
 */
export class Antecedents {
  #candidates: Candidate[] = [];

  /** Takes in who the subject of a sentence is; pronouns are no candidates. */
  addSubject(text: string, sentence: SpeakingSentence, report: Report | undefined): void {
    const main = sentence.groups.find((group) => group.isFinite && sentence.isQuoted[group.first] !== true);
    // Who reports is taken in as a speaker already.
    if (main === undefined || main.first === report?.verb?.from) return;
    const phrase = phraseBefore(sentence, main.first);
    const subject = phrase === null ? null : speakerOf(sentence, phrase);
    if (subject !== null) this.add(text, sentence.block, subject);
  }

  /** Takes in one who was named. Only those of this paragraph and the one before are kept. */
  add(text: string, block: number, speaker: Speaker): void {
    if (speaker.kind === "pronoun") return;
    const named = speaker.name ?? speaker;
    const key =
      text
        .slice(named.start, named.end)
        .split(/[\s-]/)
        .at(-1)
        ?.replace(/['’]s?$/, "")
        .toLowerCase() ?? "";
    const number = /^(?:name|role)$/.test(speaker.kind) ? "one" : speaker.kind === "unnamed" ? "many" : "body";
    if (this.#candidates.length > MOST) this.#candidates = this.#candidates.slice(-MOST / 2);
    if (this.#candidates[0] !== undefined && this.#candidates[0].block < block - 1) {
      this.#candidates = this.#candidates.filter((each) => each.block >= block - 1);
    }
    this.#candidates.push({ start: speaker.start, end: speaker.end, block, key, number });
  }

  /** The last place where the one that a pronoun stands for is named; null where that is not safe to say. */
  find(text: string, block: number, pronoun: Speaker): Segment | null {
    const fits = FITS[text.slice(pronoun.start, pronoun.end).toLowerCase()];
    if (fits === undefined) return null;
    const before = this.#candidates.filter(({ number, end }) => fits.includes(number) && end <= pronoun.start);
    const near = before.filter((each) => each.block === block);
    const choice = near.length > 0 ? near : before.filter((each) => each.block === block - 1);
    const last = choice.at(-1);
    if (last === undefined || choice.some(({ key }) => key !== last.key)) return null;
    return { start: last.start, end: last.end };
  }
}
