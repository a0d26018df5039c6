import { Dot } from "@/components/ui/dot";
import type { ClaimMentionAnswer } from "@/lib/contract/claims";
import styles from "./inspector.module.css";

interface Props {
  readonly mentions: readonly ClaimMentionAnswer[];
  readonly onOpen: (article: string, mention: string) => void;
}

/** Mentions in articles that stand in no column; their words open the article beside the others. */
export function MentionsElsewhere({ mentions, onOpen }: Props) {
  return (
    <>
      <h3 className={styles.elsewhere}>In articles not open</h3>
      <ul className={styles.list}>
        {mentions.map(({ mention, article, outlet, quote, attributes, link }) => (
          <li key={mention} className={styles.mention}>
            <Dot colour={outlet?.colour ?? ""} />
            <div>
              <button
                type="button"
                className={styles.quote}
                dir="auto"
                title="Open beside the others"
                onClick={() => onOpen(article.id, mention)}
              >
                {quote}
              </button>
              <div className={styles.sub}>
                {outlet?.name ?? article.title}
                {attributes.attribution ? ` · ${attributes.attribution}` : ""}
              </div>
            </div>
            <span className={styles.sub}>{link.stance}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
