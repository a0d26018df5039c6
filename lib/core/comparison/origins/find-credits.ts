import type { Segment } from "@/lib/core/text/segments";
import { helpInByline } from "./attribution-cues";
import { isDateline, isReprint, labelLength, onlyNames } from "./credit-places";
import type { OriginArticle } from "./origin-article";
import type { Credit, CreditPlace } from "./source-mentions";
import type { NamedSource, StorySources } from "./story-sources";

const LAST_BLOCKS = 4;
const FIRST_BLOCKS = 8;
const SHORT_LINE = 80;
// A credit follows a whole sentence; in brackets behind a few words it is a caption's.
const ENDED = /[.!?…”"»]\s*$/u;
const PICTURE = /photo|image|picture|getty|video|фото|видео|foto|bild|imagen|immagine|сурет|photograph/iu;

/** Every place where an article credits a source other than its own outlet for its text. */
export function findCredits(article: OriginArticle, sources: StorySources): Credit[] {
  const own = sources.ofOutlet.get(article.outlet?.id ?? "")?.key;
  const { blocks, text } = article;
  const credits = [
    ...ofByline(article, sources),
    ...blocks.flatMap((block, index) => {
      const line = text.slice(block.start, block.end);
      const isFirst = index < FIRST_BLOCKS;
      const isLast = index >= blocks.length - LAST_BLOCKS;
      const named = namesOfBlock(line, { isFirst, isLast, isHeading: block.type === "heading" }, sources);
      return named.map((name) => {
        const { source, place } = name;
        const { start, end } = creditSpan(line, name);
        const segment = { start: block.start + start, end: block.start + end };
        return { article: article.id, source, place, segment, words: text.slice(segment.start, segment.end) };
      });
    }),
  ];
  return credits.filter(({ source }) => source.key !== own);
}

type Placed = NamedSource & { place: CreditPlace };

function namesOfBlock(
  line: string,
  { isFirst, isLast, isHeading }: { isFirst: boolean; isLast: boolean; isHeading: boolean },
  sources: StorySources,
): Placed[] {
  if (isHeading) return [];
  const label = labelLength(line);
  const inLabel = label > 0 && line.length <= SHORT_LINE ? onlyNames(line.slice(label), sources) : null;
  if (inLabel !== null) return inLabel.map((name) => placed(moved(name, label), "source line"));
  if (PICTURE.test(line) && line.length <= 2 * SHORT_LINE) return [];
  const alone = isFirst || isLast ? onlyNames(line, sources) : null;
  if (alone !== null) return alone.map((name) => placed(name, isLast ? "sign-off" : "byline"));
  return sources.namedIn(line).flatMap((name): Placed[] => {
    const [before, behind] = [line.slice(0, name.start), line.slice(name.end)];
    if (isFirst && isDateline(before, behind)) return [placed(name, "dateline")];
    if (isFirst && isSignedBy(before, behind)) return [placed(name, "byline")];
    if ((isFirst || isLast) && isReprint(before)) return [placed(name, "source line")];
    return isLast && isSignOff(line, name, sources) ? [placed(name, "sign-off")] : [];
  });
}

/** The words that make up the credit: the dateline, the brackets at the end, or the whole of a short line. */
function creditSpan(line: string, { place, start, end }: Placed): Segment {
  if (place === "dateline") {
    const closing = /^(?:[^()]{0,40}\)|\s?\/)/u.exec(line.slice(end))?.[0] ?? "";
    return { start: 0, end: end + closing.length };
  }
  if (line.length <= SHORT_LINE) return { start: 0, end: line.length };
  const bracket = line.lastIndexOf("(", start);
  return place === "sign-off" && bracket >= 0 ? { start: bracket, end: line.length } : { start, end };
}

function placed(name: NamedSource, place: CreditPlace): Placed {
  return { ...name, place };
}

function moved(name: NamedSource, by: number): NamedSource {
  return { ...name, start: name.start + by, end: name.end + by };
}

/** `By Jane Doe, Reuters` in a line of its own. */
function isSignedBy(before: string, behind: string): boolean {
  return (
    /^(?:by|von|par|por)\s+(?:\p{Lu}[\p{L}.'’-]*\s?){1,5}(?:,|\||–|—)\s*(?:the\s+)?$/iu.test(before) &&
    behind.length <= 20
  );
}

/** Names in brackets, or behind a dash, that end a paragraph. */
function isSignOff(line: string, name: NamedSource, sources: StorySources): boolean {
  const bracket = line.lastIndexOf("(");
  if (bracket >= 0 && bracket < name.start && /\)\s*[.*]?$/u.test(line)) {
    return ENDED.test(line.slice(0, bracket)) && onlyNames(line.slice(bracket), sources) !== null;
  }
  const dash = Math.max(line.lastIndexOf("–"), line.lastIndexOf("—"), line.lastIndexOf(" - "));
  const isBehindDash = dash >= 0 && dash < name.start && ENDED.test(line.slice(0, dash));
  return isBehindDash && onlyNames(line.slice(dash), sources) !== null;
}

/** The sources that an article's by-line consists of, alone or beside a person's name. */
function ofByline({ id, byline }: OriginArticle, sources: StorySources): Credit[] {
  if (byline === null) return [];
  return sources.namedIn(byline).flatMap((name: NamedSource & Segment) => {
    const before = byline.slice(0, name.start);
    if (
      helpInByline.test(before) ||
      !/(?:^|[,;/|•·–—(&-]\s*|\b(?:by|von|par|por|and|und|et|y|и)\s+)(?:the\s+)?$/iu.test(before)
    ) {
      return [];
    }
    return [{ article: id, source: name.source, place: "byline" as const, segment: null, words: byline }];
  });
}
