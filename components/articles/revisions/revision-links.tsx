import { ButtonLink } from "../../ui/button";
import { SectionHead } from "../../ui/section-head";
import styles from "./revision-list.module.css";

interface Props {
  readonly article: {
    readonly id: string;
    readonly revision: number;
    readonly abilities: { readonly change: boolean };
  };
  /** The address of the story. */
  readonly base: string;
}

/** The ways to what the article said before, and to a further revision. */
export function RevisionLinks({ article, base }: Props) {
  const here = `${base}/articles/${article.id}`;
  return (
    <>
      <SectionHead>Revisions</SectionHead>
      <div className={styles.ways}>
        <ButtonLink href={`${here}/revisions`}>
          {article.revision === 1 ? "One revision" : `${article.revision} revisions`}
        </ButtonLink>
        {article.abilities.change ? <ButtonLink href={`${here}/correct`}>Correct the text</ButtonLink> : null}
      </div>
    </>
  );
}
