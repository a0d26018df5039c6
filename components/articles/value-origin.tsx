import { Flag } from "../ui/flag";
import styles from "./article-details.module.css";
import { type ArticleField, describeOrigin, type KnownArticle } from "./article-fields";
import { sayLanguage } from "./article-words";
import { isKnownOutlet } from "./outlet-names";

interface Props {
  readonly article: KnownArticle;
  readonly field: ArticleField;
  /** The value as it stands in the form. */
  readonly value: string;
  readonly outlets: readonly string[];
  /** Takes the found value back; absent where one may not change it. */
  readonly onUse?: (value: string) => void;
}

/** Under a value: where it was found and whether it is a guess, or what was found instead of what stands there. */
export function ValueOrigin({ article, field, value, outlets, onUse }: Props) {
  const origin = describeOrigin(article, field, value);
  const meaning = sayMeaning(field, value, outlets);
  return (
    <p className={styles.origin}>
      {origin?.kind === "found" && origin.guess ? <Flag tone="figures">guess</Flag> : null}
      {meaning ? <span className={styles.part}>{meaning}</span> : null}
      {origin?.kind === "found" ? <span className={styles.part}>{origin.foundIn}</span> : null}
      {origin?.kind === "own" ? <span className={styles.part}>entered by hand</span> : null}
      {origin?.kind === "corrected" ? (
        <span className={styles.part}>
          {origin.foundIn} has “{origin.found}”
        </span>
      ) : null}
      {origin?.kind === "corrected" && onUse ? (
        <button type="button" className={styles.use} onClick={() => onUse(origin.found)}>
          Use it
        </button>
      ) : null}
      {origin === null ? <span className={styles.part}>not found in the source</span> : null}
    </p>
  );
}

function sayMeaning(field: ArticleField, value: string, outlets: readonly string[]): string | null {
  if (value.trim() === "") return null;
  if (field === "language") return sayLanguage(value.trim());
  if (field === "outlet" && !isKnownOutlet(outlets, value)) return "a new outlet of this project";
  return null;
}
