import { ButtonLink } from "./button";
import styles from "./more-link.module.css";

/** The way to a list's next page, by the cursor its answer holds; nothing where there is none. */
export function MoreLink({ next, children }: { next: string | null; children: string }) {
  if (!next) return null;
  return (
    <p className={styles.more}>
      <ButtonLink href={`?cursor=${encodeURIComponent(next)}`}>{children}</ButtonLink>
    </p>
  );
}
