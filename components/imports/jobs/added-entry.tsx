import { useState } from "react";
import { ArticleDetails } from "@/components/articles/article-details";
import type { KnownArticle } from "@/components/articles/article-fields";
import { sayPublished } from "@/components/articles/article-words";
import { Button } from "@/components/ui/button";
import { Flag } from "@/components/ui/flag";
import { plural } from "@/components/ui/plural";
import type { JobItemAnswer } from "@/lib/contract/imports";
import styles from "./job-list.module.css";

type Summary = NonNullable<JobItemAnswer["article"]>;

interface Props {
  readonly article: Summary;
  readonly outlets: readonly string[];
  /** Gets the whole article when its details are opened. */
  readonly load: () => Promise<KnownArticle>;
  /** Told the article after it was corrected here. */
  readonly onSettled: (article: KnownArticle) => void;
}

/** What the list says of an article that is known whole. */
export function summarise({ id, title, outlet, publishedAt, language, evidence }: KnownArticle): Summary {
  const guesses = Object.values(evidence).filter(({ guess }) => guess).length;
  return { id, title, outlet: outlet?.name ?? null, publishedAt, language, guesses };
}

/** An article that was added now, with what to check of it; its details open in place. */
export function AddedEntry({ article: given, outlets, load, onSettled }: Props) {
  const [whole, setWhole] = useState<KnownArticle | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const article = whole ? summarise(whole) : given;
  const { title, outlet, publishedAt, language, guesses } = article;
  const missing = [outlet ? "" : "outlet", publishedAt ? "" : "date"].filter(Boolean).join(" and ");
  const toggle = async () => {
    setIsOpen(!isOpen);
    if (!isOpen && !whole) setWhole(await load());
  };
  return (
    <>
      <div className={styles.head}>
        <p className={styles.title} lang={language ?? undefined}>
          {title}
        </p>
        <span className={styles.state}>added</span>
      </div>
      <p className={styles.said}>
        {outlet ?? "no outlet yet"} · {sayPublished(publishedAt)}
      </p>
      <div className={styles.ways}>
        {guesses > 0 ? <Flag tone="figures">{plural(guesses, "guess", "guesses")} to check</Flag> : null}
        {missing ? <Flag>{missing} missing</Flag> : null}
        <Button
          aria-expanded={isOpen}
          aria-label={`${isOpen ? "Close" : "Check"} details of ${title}`}
          onClick={() => void toggle()}
        >
          {isOpen ? "Close details" : "Check details"}
        </Button>
      </div>
      {isOpen && whole ? (
        <ArticleDetails
          article={whole}
          outlets={outlets}
          onSettled={(settled) => {
            setWhole(settled);
            onSettled(settled);
          }}
        />
      ) : null}
    </>
  );
}
