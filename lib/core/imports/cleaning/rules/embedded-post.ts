import type { BlockDraft } from "@/lib/core/text/build-blocks";
import type { CleaningRule } from "../../clean";
import { lineOf } from "../line";
import { isNotice } from "../notice";

const LABEL =
  /^\[?\(?(?:embed(?:ded)?(?: (?:content|post|tweet|video))?|tweet|instagram|facebook post|telegram post|external content|externer inhalt|contenu externe|contenido externo|встроенный контент)\)?\]?:?$/iu;
const BLOCKED = [
  /^dieses element beinhaltet daten von .*$/iu,
  /^sie können die einbettung .*deaktivieren\W*$/iu,
  /^(?:this|the) (?:content|post|video) (?:is|could) not (?:be )?(?:available|displayed|shown) (?:due to|because of) your (?:privacy|cookie) (?:preferences|settings)\W*$/iu,
  /^ce contenu n'est pas visible à cause du paramétrage .*$/iu,
];
const OPENS =
  /^(?:view this (?:post|profile|photo|video) on (?:instagram|threads|tiktok)|view this post|sieh (?:dir )?diesen beitrag auf instagram an|voir cette publication sur instagram|ver esta publicación en instagram|посмотреть эту публикацию в instagram)\W*$/iu;
const CLOSES =
  /^(?:a (?:post|photo|video|reel) shared by|(?:ein )?beitrag geteilt von|(?:une )?publication partagée par|(?:una )?publicación compartida (?:de|por)|публикация от)\s.{1,80}\(@[\p{L}\p{N}._]+\).*$/iu;
const POSTED =
  /^(?:posted by|gepostet von|publiée? par|publicado por|опубликовано)\s.{2,60}\s(?:on|am|le|el|в)?\s?\p{L}+,?\s.*\d{4}$/iu;
const SIGNED = /^(?:—|–|--?)\s?.{1,70}\(@[A-Za-z0-9_]{1,30}\)[\s,·]*(?=.*\d).{4,40}$/u;
// The link that only a post's own text ends with.
const PICTURE = /\bpic\.(?:twitter|x)\.com\/\S/i;
const LONGEST_POST = 320;
const MOST_QUOTED = 12;

type Entry = { line: string; type: BlockDraft["type"] };

/** The line that opens what a closing line ends, at most so many blocks above and with no heading between; else null. */
function opening(entries: readonly Entry[], close: number, opens: RegExp, widest: number): number | null {
  for (let at = close - 1; at >= 0 && at >= close - widest; at -= 1) {
    const { line, type } = entries[at] ?? { line: "", type: "heading" };
    if (opens.test(line)) return at;
    if (type === "heading" || line.length > LONGEST_POST || CLOSES.test(line) || SIGNED.test(line)) return null;
  }
  return null;
}

/** The first block of a post above its signature: the label, else quoted blocks, else the one above if short as a post. */
function startOfPost(entries: readonly Entry[], signature: number): number {
  const labelled = opening(entries, signature, LABEL, 3);
  if (labelled !== null) return labelled;
  let start = signature;
  while (signature - start < MOST_QUOTED && isQuoted(entries[start - 1])) start -= 1;
  if (start < signature) return start;
  const above = entries[signature - 1];
  if (above === undefined || above.type === "heading" || above.line === "") return signature;
  if (CLOSES.test(above.line) || SIGNED.test(above.line)) return signature;
  return above.line.length <= LONGEST_POST ? signature - 1 : signature;
}

function isQuoted(entry: Entry | undefined): boolean {
  return entry?.type === "quote" && !SIGNED.test(entry.line);
}

function rangeEndingAt(entries: readonly Entry[], index: number): [number, number] | null {
  const entry = entries[index];
  if (entry === undefined) return null;
  if (CLOSES.test(entry.line)) return [opening(entries, index, OPENS, 4) ?? index, index];
  if (SIGNED.test(entry.line)) return [startOfPost(entries, index), index];
  const isAlone = LABEL.test(entry.line) || OPENS.test(entry.line) || POSTED.test(entry.line);
  return isAlone || PICTURE.test(entry.line) || isNotice(entry.line, BLOCKED) ? [index, index] : null;
}

export const embeddedPost = {
  id: "embedded post",
  reason: "A post of a social network that the page shows within the article, with its labels.",
  finds(drafts) {
    const entries = drafts.map((draft) => ({ line: lineOf(draft), type: draft.type }));
    return entries.flatMap((_, index) => {
      const [start, end] = rangeEndingAt(entries, index) ?? [1, 0];
      return Array.from({ length: end - start + 1 }, (__, offset) => start + offset);
    });
  },
} satisfies CleaningRule;
