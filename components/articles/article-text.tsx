import type { ReactNode } from "react";
import type { ArticleAnswer } from "@/lib/contract/articles";
import { directionOf } from "@/lib/core/text/language";
import styles from "./article-text.module.css";

type Block = ArticleAnswer["blocks"][number];
type Mark = Block["marks"][number];

interface Props {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: string | null;
}

/** The article's text as it was read, block by block, to check against its source. */
export function ArticleText({ text, blocks, language }: Props) {
  return (
    <div className={styles.text} lang={language ?? undefined} dir={directionOf(language)}>
      {blocks.map((block) => (
        <OneBlock key={block.start} text={text} block={block} />
      ))}
    </div>
  );
}

function OneBlock({ text, block }: { text: string; block: Block }) {
  const words = inline(text, block);
  if (block.type === "heading") return <h3 className={styles.heading}>{words}</h3>;
  if (block.type === "quote") return <blockquote className={styles.quote}>{words}</blockquote>;
  if (block.type === "item") return <p className={styles.item}>{words}</p>;
  return <p>{words}</p>;
}

/** The block's words cut at every start and end of a mark, each piece inside the marks that cover it. */
function inline(text: string, block: Block): ReactNode[] {
  const cuts = [block.start, block.end, ...block.marks.flatMap((mark) => [mark.start, mark.end])];
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? block.end;
    const marks = block.marks.filter((mark) => mark.start <= start && end <= mark.end);
    return <Piece key={start} words={text.slice(start, end)} marks={marks} />;
  });
}

function Piece({ words, marks }: { words: string; marks: readonly Mark[] }) {
  const [mark, ...rest] = marks;
  if (!mark) return words;
  const inner = <Piece words={words} marks={rest} />;
  if (mark.type === "em") return <em>{inner}</em>;
  if (mark.type === "strong") return <strong>{inner}</strong>;
  return (
    <a href={mark.href} rel="noreferrer noopener nofollow" target="_blank">
      {inner}
    </a>
  );
}
