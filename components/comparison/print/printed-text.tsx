import type { CSSProperties, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { hueStyle } from "@/components/ui/hue-style";
import type { ArticleAnswer } from "@/lib/contract/articles";
import type { MentionAnswer } from "@/lib/contract/mentions";
import { type PrintedPiece, printedPieces } from "@/lib/core/comparison/print/printed-pieces";
import { directionOf } from "@/lib/core/text/language";
import styles from "./print.module.css";

type Block = ArticleAnswer["blocks"][number];

interface Props {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: string | null;
  readonly mentions: readonly MentionAnswer[];
  /** What stands behind each mention. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
  readonly targets: readonly string[];
  /** The colour of each tag. */
  readonly colours: ReadonlyMap<string, string>;
}

/** The whole text as it is read, with its mentions marked and named, and a number behind each link. */
export function PrintedText({ text, blocks, language, mentions, labels, targets, colours }: Props) {
  const marked = new Map(mentions.map((mention) => [mention.id, mention]));
  const styleOf = ({ mentions: over }: PrintedPiece): CSSProperties | undefined => {
    const tag = over.flatMap((id) => marked.get(id)?.tags ?? [])[0];
    return over.length > 0 ? hueStyle(colours.get(tag ?? "") ?? "") : undefined;
  };
  const draw = (piece: PrintedPiece): ReactNode => {
    const names = piece.ended.flatMap((id) => labels.get(id) ?? []);
    const target = piece.target === null ? -1 : targets.indexOf(piece.target);
    const words = <Marked piece={piece} />;
    const isLinked = piece.mentions.some((id) => (labels.get(id) ?? []).length > 0);
    return (
      <span key={piece.start}>
        {piece.mentions.length > 0 ? (
          <mark
            className={classNames(
              styles.mention,
              !isLinked && styles.unlinked,
              piece.mentions.length > 1 && styles.double,
            )}
            style={styleOf(piece)}
          >
            {words}
          </mark>
        ) : (
          words
        )}
        {names.length > 0 ? <sup className={styles.label}>{names.join(",")}</sup> : null}
        {target >= 0 ? <sup className={styles.target}>[{target + 1}]</sup> : null}
      </span>
    );
  };
  return (
    <div className={styles.text} lang={language ?? undefined} dir={directionOf(language)}>
      {blocks.map((block) => (
        <PrintedBlock key={block.start} block={block}>
          {printedPieces(text, block, mentions).map(draw)}
        </PrintedBlock>
      ))}
    </div>
  );
}

function PrintedBlock({ block, children }: { block: Block; children: ReactNode }) {
  const language = block.language ? { lang: block.language, dir: directionOf(block.language) } : {};
  if (block.type === "heading") return <h3 {...language}>{children}</h3>;
  if (block.type === "quote") return <blockquote {...language}>{children}</blockquote>;
  if (block.type === "item") {
    return (
      <p {...language} className={styles.item} style={{ marginInlineStart: `${block.level ?? 1}em` }}>
        {children}
      </p>
    );
  }
  return <p {...language}>{children}</p>;
}

function Marked({ piece: { words, marks } }: { piece: PrintedPiece }) {
  const inside = (type: string) => marks.some((mark) => mark.type === type);
  const strong = inside("strong") ? <strong>{words}</strong> : words;
  const slanted = inside("em") ? <em>{strong}</em> : strong;
  return inside("link") ? <span className={styles.linked}>{slanted}</span> : slanted;
}
