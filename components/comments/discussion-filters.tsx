import { Link } from "@/components/ui/link";
import styles from "./comments.module.css";
import { type DiscussionView, formatDiscussionView } from "./discussion-view";

const states = [
  ["open", "Open"],
  ["resolved", "Resolved"],
  ["all", "All"],
] as const;
const onlies = [
  [null, "Read and unread"],
  ["unread", "Unread"],
  ["naming-me", "Naming me"],
] as const;

/** Which discussions are listed, as links: an address can be kept and sent. */
export function DiscussionFilters({ view }: { view: DiscussionView }) {
  return (
    <nav aria-label="Which discussions" className={styles.filters}>
      <span>
        {states.map(([state, words]) => (
          <Choice key={words} view={{ ...view, state, cursor: null }} words={words} on={view.state === state} />
        ))}
      </span>
      <span>
        {onlies.map(([only, words]) => (
          <Choice key={words} view={{ ...view, only, cursor: null }} words={words} on={view.only === only} />
        ))}
      </span>
    </nav>
  );
}

function Choice({ view, words, on }: { view: DiscussionView; words: string; on: boolean }) {
  return (
    <Link href={formatDiscussionView(view)} aria-current={on ? "true" : undefined} className={styles.filter}>
      {words}
    </Link>
  );
}
