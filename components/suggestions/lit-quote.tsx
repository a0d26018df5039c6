import type { SuggestedMention } from "@/lib/contract/suggestions";
import { litPieces } from "@/lib/core/suggestions/lit-pieces";
import styles from "./suggestions.module.css";

type Lit = Pick<SuggestedMention, "quote" | "language" | "shared" | "differing">;

/** A mention's words; lit is what the other says too, and more strongly what it says otherwise. */
export function LitQuote({ mention }: { mention: Lit }) {
  return (
    <blockquote className={styles.quote} lang={mention.language ?? undefined} dir="auto">
      {litPieces(mention.quote, mention).map(({ start, text, lit }) =>
        lit === null ? (
          <span key={start}>{text}</span>
        ) : (
          <mark key={start} className={styles[lit]}>
            {text}
          </mark>
        ),
      )}
    </blockquote>
  );
}
