const PROSE_LENGTH = 140;

const INTERFACE_LINE =
  /^(?:accessib|skip (?:to|nav)|breaking news|latest news|follow us|please (?:make|wait|enable|note|subscribe)|sign (?:in|up)|log ?in|subscribe|share (?:this|on)?|search|menu|home$|leave a (?:reply|comment)|advertis|cookie|we use cookies|accept|privacy|terms of|read (?:more|also|in)|see also|related|watch:|photo|image|picture|video|listen|print|e-?mail|download|comments?|no media source|click|newsletter|contact|about us|all rights|this site uses|на русском|читайте|поделиться|фото|видео|реклама)/iu;

/**
 * Which of the first lines of a text without headings is the headline: the first line that is not part of a page's
 * furniture, or a fuller one soon after it whose words come back in the text. Null when the text starts with prose.
 */
export function findHeadline(lines: readonly string[]): number | null {
  const candidates = candidateLines(lines);
  const body = new Set(lines.slice(0, 400).flatMap((line) => (isProse(line) ? wordsOf(line) : [])));
  const isFull = (index: number) => {
    const line = lines[index] ?? "";
    const words = wordsOf(line);
    return (
      line.split(/\s+/).length >= 3 && words.filter((word) => body.has(word)).length >= Math.max(1, words.length / 3)
    );
  };
  return candidates.find(isFull) ?? candidates[0] ?? null;
}

/** Lines before the first prose that could be a headline. */
function candidateLines(lines: readonly string[]): number[] {
  const found: number[] = [];
  for (const [index, line] of lines.slice(0, 30).entries()) {
    if (isProse(line)) break;
    if (line.length >= 2 && /\p{L}/u.test(line) && !isFurniture(line)) found.push(index);
  }
  return found;
}

function isFurniture(line: string): boolean {
  return INTERFACE_LINE.test(line) || /^(?:©|\(c\)|copyright\b|https?:|www\.|\[?(?:embed|image)\b)/i.test(line);
}

/** A sentence or more: long, or three words and more that end like one. A question mark ends headlines too. */
export function isProse(line: string): boolean {
  return line.length >= PROSE_LENGTH || (/^\S+\s+\S+\s+\S/.test(line) && /[.!:;…](?:["”’»)]|\s)*$/u.test(line));
}

function wordsOf(line: string): string[] {
  return line.toLowerCase().match(/\p{L}{4,}|\p{N}+/gu) ?? [];
}
