import type { LivePresence } from "@/lib/contract/live";
import type { CompareData } from "./compare-data";
import { nameOf } from "./compare-toolbar";
import styles from "./presence.module.css";

interface Props {
  readonly people: readonly LivePresence[];
  readonly articles: CompareData["articles"];
  /** What others did last; it stands ahead of where they are. */
  readonly news: string | null;
}

/** How many people are named, each with the article they are at. */
const mostNamed = 2;

/** Who else is in this story and what they read, or what they have just done; nothing while one is alone. */
export function PresenceLine({ people, articles, news }: Props) {
  const named = people.slice(0, mostNamed).map(({ person, article }) => {
    const at = articles.find((one) => one.id === article);
    return at ? `${person.name} is reading ${nameOf(at)}` : `${person.name} is here`;
  });
  const rest = people.length - named.length;
  const where = rest > 0 ? [...named, `${rest} more`] : named;
  const words = news ?? where.join(" · ");
  return words === "" ? null : <span className={styles.line}>{words}</span>;
}
