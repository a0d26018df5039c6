import type { LinkStatus, Stance } from "@/lib/core/claims/stances";
import type { Block } from "@/lib/core/text/blocks";

interface NotedMention<Note> {
  readonly id: string;
  readonly quote: string;
  readonly note: Note | null;
  readonly links: readonly { readonly claim: string; readonly stance: Stance; readonly status: LinkStatus }[];
}

interface NotedClaim<Note> {
  readonly id: string;
  readonly statement: string;
  readonly note: Note | null;
}

interface NotedArticle<Note> {
  readonly id: string;
  readonly blocks: readonly Pick<Block, "marks">[];
  /** In the order of the text. */
  readonly mentions: readonly NotedMention<Note>[];
}

/** A claim that is marked in the printed articles, with what each of them says of it. */
export interface ClaimNote<Note> {
  readonly id: string;
  /** What names it in the text: its margin number, or one after all of them where it has none. */
  readonly number: number;
  readonly statement: string;
  readonly note: Note | null;
  readonly mentions: readonly {
    readonly id: string;
    readonly article: string;
    readonly quote: string;
    readonly stance: Stance;
    readonly status: LinkStatus;
  }[];
}

export interface EndNotes<Note> {
  readonly claims: readonly ClaimNote<Note>[];
  readonly notes: readonly {
    readonly label: string;
    readonly article: string;
    readonly quote: string;
    readonly note: Note;
  }[];
  /** The targets of links in the order of their first words, each once; its number is its place from 1. */
  readonly targets: readonly string[];
  /** What stands behind each mention: the numbers of its claims, then the letter of its note. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
}

/** The letters that name the notes: a … z, aa, ab …, for a place from 0. */
export function noteLetters(place: number): string {
  const letter = String.fromCharCode(97 + (place % 26));
  return place < 26 ? letter : noteLetters(Math.floor(place / 26) - 1) + letter;
}

/**
 * The endnotes of articles printed one after another. `numberOf` answers a claim's margin number. Rejected links are
 * left out, and so are claims that none of the articles mentions.
 */
export function collectEndNotes<Note>(
  articles: readonly NotedArticle<Note>[],
  claims: readonly NotedClaim<Note>[],
  numberOf: (claim: string) => number | undefined,
): EndNotes<Note> {
  const notes: EndNotes<Note>["notes"][number][] = [];
  const said = new Map<string, ClaimNote<Note>["mentions"][number][]>();
  const labels = new Map<string, string[]>();
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const numbers = numberAll(claims, numberOf);
  for (const { id: article, mentions } of articles) {
    for (const { id, quote, note, links } of mentions) {
      const counted = links.filter(({ claim, status }) => status !== "rejected" && known.has(claim));
      for (const { claim, stance, status } of counted) {
        said.set(claim, [...(said.get(claim) ?? []), { id, article, quote, stance, status }]);
      }
      const own = counted.map(({ claim }) => numbers.get(claim) ?? 0).sort((a, b) => a - b);
      const letters = note === null ? [] : [noteLetters(notes.length)];
      if (note !== null) notes.push({ label: noteLetters(notes.length), article, quote, note });
      labels.set(id, [...own.map(String), ...letters]);
    }
  }
  const printed = claims.flatMap(({ id, statement, note }) => {
    const mentions = said.get(id);
    return mentions ? [{ id, number: numbers.get(id) ?? 0, statement, note, mentions }] : [];
  });
  return { claims: printed.sort((a, b) => a.number - b.number), notes, targets: targetsOf(articles), labels };
}

/** Every claim's number: its own, or where it has none the next free one. */
function numberAll(
  claims: readonly { readonly id: string }[],
  numberOf: (claim: string) => number | undefined,
): Map<string, number> {
  let last = Math.max(0, ...claims.map(({ id }) => numberOf(id) ?? 0));
  return new Map(claims.map(({ id }) => [id, numberOf(id) ?? ++last]));
}

function targetsOf(articles: readonly { readonly blocks: readonly Pick<Block, "marks">[] }[]): string[] {
  const marks = articles.flatMap(({ blocks }) => blocks.flatMap((block) => block.marks));
  return [...new Set(marks.flatMap(({ href }) => href ?? []))];
}
