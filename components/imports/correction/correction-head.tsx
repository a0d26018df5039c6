import { Link } from "@/components/ui/link";
import styles from "./correction.module.css";
import type { CorrectionProps } from "./correction-page";

/** Where one is: the way back to the article, and what is done here. */
export function CorrectionHead({ article, base }: Pick<CorrectionProps, "article" | "base">) {
  return (
    <div className={styles.head}>
      <Link href={`${base}/articles`} className={styles.back}>
        Articles
      </Link>
      <span aria-hidden="true">/</span>
      <Link href={`${base}/articles/${article.id}`} className={styles.title} lang={article.language ?? undefined}>
        {article.title}
      </Link>
      <span aria-hidden="true">/</span>
      <h1 className={styles.name}>Correct the text</h1>
    </div>
  );
}
