import { type CarriedMention, describeDoubt } from "@/lib/core/imports/carry-over/carried";
import { carryOver } from "@/lib/core/imports/carry-over/carry-over";

/** What saving would do to the mentions of an article: how many keep their place, and which wait for a person, and why. */
export type Foresight = {
  readonly moved: number;
  readonly waiting: readonly { readonly id: string; readonly quote: string; readonly why: string }[];
};

/** Texts and mentions beyond this are not looked through while one types: it would hold the typing up. */
const MOST_CHARACTERS = 120_000;
const MOST_MENTIONS = 400;

/** Whether mentions can be foreseen in a moment. */
export function isForeseeable(text: string, mentions: readonly CarriedMention[]): boolean {
  return text.length <= MOST_CHARACTERS && mentions.length <= MOST_MENTIONS;
}

/** What the server will do with the mentions of `before` when the text becomes `after` by hand. */
export function foreseeMentions(
  before: string,
  after: string,
  mentions: readonly CarriedMention[],
  language: string | null,
): Foresight {
  const quotes = new Map(mentions.map(({ id, quote }) => [id, quote]));
  const carried = carryOver({ text: before }, { text: after }, mentions, { kind: "edit", language });
  const waiting = carried
    .filter(({ outcome, step }) => outcome !== "moved" || step === null || step === "approximate")
    .map(({ id, reason }) => ({
      id,
      quote: quotes.get(id) ?? "",
      why: reason.doubt === null ? "" : describeDoubt(reason.doubt),
    }));
  return { moved: carried.length - waiting.length, waiting };
}

/** What is foreseen, as a sentence. */
export function describeForesight({ moved, waiting }: Foresight): string {
  const all = moved + waiting.length;
  if (all === 0) return "No mention stands in this text.";
  if (waiting.length === 0) return all === 1 ? "Its mention keeps its place." : `All ${all} mentions keep their place.`;
  const wait = `${waiting.length === 1 ? "waits" : "wait"} for a person`;
  if (moved === 0) return all === 1 ? `Its mention ${wait}.` : `All ${all} mentions ${wait}.`;
  const keep = moved === 1 ? "1 mention keeps its place" : `${moved} mentions keep their place`;
  return `${keep}, ${waiting.length} ${wait}.`;
}
