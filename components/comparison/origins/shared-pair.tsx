import type { OriginArticleAnswer, SharedTextAnswer } from "@/lib/contract/origins";
import { differingWords } from "@/lib/core/comparison/origins/differing-words";
import type { Segment } from "@/lib/core/text/segments";
import { ButtonLink } from "../../ui/button";
import { Flag } from "../../ui/flag";
import { plural } from "../../ui/plural";
import { ArticleName } from "./origin-list";
import { outletName, sayPair, sayShare } from "./origin-words";
import styles from "./origins.module.css";

interface Props {
  readonly pair: SharedTextAnswer;
  readonly byId: ReadonlyMap<string, OriginArticleAnswer>;
  readonly base: string;
}

/** Passages with more words than this are folded up. */
const longPassage = 120;

/** Two articles and the passages that they share, side by side. */
export function SharedPair({ pair, byId, base }: Props) {
  const [a, b] = [byId.get(pair.a), byId.get(pair.b)];
  return (
    <article className={styles.pair} aria-label={`Text shared by ${outletName(a)} and ${outletName(b)}`}>
      <div className={styles.pairHead}>
        <p>
          <Finding pair={pair} /> {sayPair(pair, byId)}
        </p>
        <ButtonLink href={`${base}/compare?articles=${pair.a},${pair.b}`}>Open both in Compare</ButtonLink>
      </div>
      <div className={styles.sides}>
        <div>
          <ArticleName article={a} base={base} />
        </div>
        <div>
          <ArticleName article={b} base={base} />
        </div>
      </div>
      {pair.passages.map((passage) => (
        <Passage key={passage.a.start} passage={passage} languages={[a?.language ?? null, b?.language ?? null]} />
      ))}
    </article>
  );
}

function Finding({ pair }: { pair: SharedTextAnswer }) {
  if (pair.nearCopy) return <Flag tone="updated">Nearly the same text</Flag>;
  if (pair.copy) return <Flag tone="updated">One text</Flag>;
  if (pair.passages.every(({ quotation }) => quotation)) return <Flag>Same quotation</Flag>;
  return <Flag>Shared passages</Flag>;
}

interface PassageProps {
  readonly passage: SharedTextAnswer["passages"][number];
  readonly languages: readonly [string | null, string | null];
}

function Passage({ passage, languages }: PassageProps) {
  const { a, b, words, likeness, quotation } = passage;
  const differing = differingWords(a.quote, b.quote);
  const sides = (
    <div className={styles.sides}>
      <Quote quote={a.quote} differing={differing.a} language={languages[0]} />
      <Quote quote={b.quote} differing={differing.b} language={languages[1]} />
    </div>
  );
  const what = `${plural(words, "word")} in both, ${sayShare(likeness)} alike${quotation ? ", a quotation" : ""}`;
  if (words <= longPassage) {
    return (
      <div className={styles.passage}>
        <p className={styles.muted}>{what}</p>
        {sides}
      </div>
    );
  }
  return (
    <details className={styles.passage}>
      <summary className={styles.muted}>{what}</summary>
      {sides}
    </details>
  );
}

function Quote({
  quote,
  differing,
  language,
}: {
  quote: string;
  differing: readonly Segment[];
  language: string | null;
}) {
  const ends = [0, ...differing.map(({ end }) => end)];
  return (
    <blockquote className={styles.quote} lang={language ?? undefined} dir="auto">
      {differing.map(({ start, end }, index) => (
        <span key={start}>
          {quote.slice(ends[index], start)}
          <mark className={styles.differs}>{quote.slice(start, end)}</mark>
        </span>
      ))}
      {quote.slice(ends.at(-1))}
    </blockquote>
  );
}
