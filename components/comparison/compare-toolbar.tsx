"use client";

import { Chip } from "@/components/ui/chip";
import { loadLater } from "@/components/ui/load-later";
import { Menu, MenuCheck } from "@/components/ui/menu";
import type { ArticleSummary } from "@/lib/contract/articles";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import { AlignButton } from "./align-button";
import type { CandidatesState } from "./candidates/use-candidates";
import type { CompareData } from "./compare-data";
import styles from "./compare-toolbar.module.css";
import { TagRow } from "./tags/tag-row";
import type { Across } from "./use-across";
import type { OpenArticles } from "./use-open-articles";
import type { SharedTextState } from "./use-shared-text";
import { ViewMenu } from "./view-menu";

interface Props {
  readonly articles: readonly ArticleSummary[];
  readonly columns: OpenArticles;
  readonly visible: ReadonlySet<string>;
  readonly shared: SharedTextState;
  readonly candidates: CandidatesState;
  readonly across: Across;
  readonly missing: CompareData["missing"];
  readonly tags: readonly TagAnswer[];
  readonly canMark: boolean;
  readonly onGoTo: (article: string) => void;
  readonly onTag: (tag: string) => void;
}

const LinkNote = loadLater(() => import("./link-note").then((module) => module.LinkNote));

export function nameOf(article: Pick<ArticleSummary, "outlet" | "title">): string {
  return article.outlet?.name ?? article.title;
}

/** One row: which articles stand side by side, the tags with their keys, and how it is all shown. */
export function CompareToolbar(props: Props) {
  const { articles, columns, visible, shared, across, canMark } = props;
  const isBeside = visible.size > 1;
  return (
    <>
      <div className={styles.row}>
        <span className={styles.switcher}>
          {columns.open.map((article) => (
            <Chip
              key={article.id}
              pressed={visible.has(article.id)}
              dot={{ colour: article.outlet?.colour ?? "" }}
              className={styles.article}
              onClick={() => props.onGoTo(article.id)}
            >
              <span className={styles.outlet}>{nameOf(article)}</span>
            </Chip>
          ))}
        </span>
        <MoreArticles articles={articles} columns={columns} />
        {canMark ? <TagRow tags={props.tags} onTag={props.onTag} /> : null}
        <span className={styles.end}>
          {isBeside ? <AlignButton align={across.align.align} /> : null}
          <ViewMenu
            articles={columns.open}
            across={across}
            shared={shared}
            candidates={props.candidates}
            canMark={canMark}
            isBeside={isBeside}
          />
        </span>
      </div>
      {columns.failed ? (
        <span role="alert" className={styles.failed}>
          {columns.failed}
        </span>
      ) : null}
      {props.missing.length > 0 ? <LinkNote missing={props.missing} /> : null}
    </>
  );
}

function MoreArticles({ articles, columns }: Pick<Props, "articles" | "columns">) {
  const open = new Set(columns.open.map((article) => article.id));
  const more = articles.length - open.size;
  return (
    <Menu
      align="start"
      label={more > 0 ? `+ ${more} more` : "Articles"}
      name={more > 0 ? `+ ${more} more articles to compare` : "Articles to compare"}
      buttonClass={styles.more}
    >
      {articles.map((article) => (
        <MenuCheck
          key={article.id}
          checked={open.has(article.id)}
          onClick={() => (open.has(article.id) ? columns.close(article.id) : columns.show(article.id))}
        >
          {nameOf(article)} · {article.title}
        </MenuCheck>
      ))}
    </Menu>
  );
}
