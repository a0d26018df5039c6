"use client";

import dynamic from "next/dynamic";
import { PageFrame } from "@/components/ui/page-frame";
import type { ArticleAnswer } from "@/lib/contract/articles";
import type { CarriedMention } from "@/lib/core/imports/carry-over/carried";
import styles from "./correction.module.css";
import { CorrectionHead } from "./correction-head";

export interface CorrectionProps {
  readonly article: ArticleAnswer;
  /** The mentions that stand in this revision; null where there are too many to look through. */
  readonly mentions: readonly CarriedMention[] | null;
  /** The address of the story. */
  readonly base: string;
}

const Desk = dynamic<CorrectionProps>(() => import("./correction-desk").then((desk) => desk.CorrectionDesk), {
  ssr: false,
});

/** Correcting the text of an article; the editor is loaded with this page alone. */
export function CorrectionPage(props: CorrectionProps) {
  const { article, base } = props;
  return (
    <PageFrame
      kind="fill"
      footer={`Saving makes revision ${article.revision + 1}; revision ${article.revision} stays as it is`}
    >
      <div className={styles.frame}>
        <CorrectionHead article={article} base={base} />
        <Desk {...props} />
      </div>
    </PageFrame>
  );
}
