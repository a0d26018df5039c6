import { classNames } from "@/components/ui/class-names";
import { hueStyle } from "@/components/ui/hue-style";
import styles from "./article-text.module.css";
import { aboutMention, type ColumnMention } from "./column-mention";
import type { Piece } from "./pieces";

/** The class that every drawn piece of a mention carries. */
export function mentionClass(id: string): string {
  return `m-${id}`;
}

/**
 * The attributes of a drawn piece. Its longest mention draws the line at the foot, so that it runs on beneath shorter
 * ones, whose lines stand above it, two at most; the shortest that has a tag gives the tint. A mark may have no name, so
 * its tags and claims are its description, where the mention opens and where a further segment of it begins.
 */
export function pieceAttributes(piece: Piece): Record<string, string> {
  const depth = piece.mentions.length;
  const attributes: Record<string, string> = {
    class: classNames(
      styles.mention,
      depth === 2 && styles.double,
      depth > 2 && styles.triple,
      piece.mentions.at(-1)?.colours.length === 0 && styles.untagged,
      piece.breaks.length > 0 && styles.breaks,
      piece.resumes.length > 0 && styles.resumes,
      ...piece.mentions.map(({ id }) => mentionClass(id)),
    ),
    role: "mark",
    "aria-roledescription": "mention",
    style: styleOf(piece.mentions),
  };
  const again = piece.resumes.map((mention) => `${aboutMention(mention)}, continued`);
  const description = [...piece.opens.map(aboutMention), ...again].join("; ");
  if (description !== "") attributes["aria-description"] = description;
  const numbers = piece.closes.flatMap((mention) => mention.numbers.map(({ number }) => number));
  if (numbers.length > 0) attributes["data-numbers"] = numbers.join(", ");
  return attributes;
}

// One string for all pieces that look alike: there are thousands of them.
const styleTexts = new Map<string, string>();

function styleOf(mentions: readonly ColumnMention[]): string {
  const [first, second] = mentions;
  const last = mentions.at(-1);
  const tinted = mentions.find(({ colours }) => colours.length > 0);
  const lines = mentions.length > 2 ? [last, second, first] : mentions.length > 1 ? [last, first] : [last];
  const key = [tinted, ...lines].map((each) => each?.colours[0]).join();
  const known = styleTexts.get(key);
  if (known !== undefined) return known;
  const parts = lines.map((each, level) => `--line-${level + 1}:${hueOf(each)?.line ?? "var(--muted)"}`);
  const text = [`--tint:${hueOf(tinted)?.tint ?? "transparent"}`, ...parts].join(";");
  styleTexts.set(key, text);
  return text;
}

function hueOf(mention: ColumnMention | undefined): { tint: string; line: string } | null {
  const colour = mention?.colours[0];
  if (colour === undefined) return null;
  const style = hueStyle(colour);
  return { tint: style["--hue-tint"] ?? "", line: style["--hue-line"] ?? "" };
}
