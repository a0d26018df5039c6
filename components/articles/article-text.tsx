import { Fragment, type ReactNode } from "react";
import type { ArticleAnswer } from "@/lib/contract/articles";
import { directionOf } from "@/lib/core/text/language";
import styles from "./article-text.module.css";
import { sayNumber } from "./article-words";

type Block = ArticleAnswer["blocks"][number];
type Mark = Block["marks"][number];

/** The most blocks drawn here: a page of more would take seconds to show. Compare draws every one. */
const mostBlocks = 3000;

interface Props {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: string | null;
  /** What stands before the block with this index, and behind the last one. */
  readonly before: (index: number) => ReactNode;
  /** What stands beside a block, if anything. */
  readonly beside: ((index: number) => ReactNode) | null;
}

/** The article's text as it was read, block by block, to check against its source. */
export function ArticleText({ text, blocks, language, before, beside }: Props) {
  const more = blocks.length - mostBlocks;
  return (
    <>
      <div data-article-text="" className={styles.text} lang={language ?? undefined} dir={directionOf(language)}>
        {blocks.slice(0, mostBlocks).map((block, index) => (
          <Fragment key={block.start}>
            {before(index)}
            <div className={styles.row}>
              <OneBlock text={text} block={block} />
              {beside?.(index)}
            </div>
          </Fragment>
        ))}
        {more > 0 ? null : before(blocks.length)}
      </div>
      {more > 0 ? (
        <p className={styles.more}>
          {sayNumber(more)} further paragraphs are not shown here. Compare and the exports have them all.
        </p>
      ) : null}
    </>
  );
}

function OneBlock({ text, block }: { text: string; block: Block }) {
  const words = inline(text, block);
  const language = block.language ? { lang: block.language, dir: directionOf(block.language) } : {};
  if (block.type === "quote") {
    return (
      <blockquote {...language} className={styles.quote}>
        {words}
      </blockquote>
    );
  }
  if (block.type === "heading") {
    const level = Math.min(4, block.level ?? 1);
    const Heading = level === 1 ? "h2" : level === 2 ? "h3" : "h4";
    return (
      <Heading {...language} className={level === 1 ? styles.title : styles.heading}>
        {words}
      </Heading>
    );
  }
  if (block.type === "item") {
    return (
      <p {...language} className={styles.item} style={{ marginInlineStart: 20 * (block.level ?? 1) }}>
        {words}
      </p>
    );
  }
  return <p {...language}>{words}</p>;
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
