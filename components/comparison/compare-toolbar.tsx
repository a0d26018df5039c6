"use client";

import { commandBoard } from "@/components/keys/command-board";
import { useKeyOf, useSingleKeys } from "@/components/keys/use-keys";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { loadLater } from "@/components/ui/load-later";
import { Menu, MenuChoice } from "@/components/ui/menu";
import type { ArticleSummary } from "@/lib/contract/articles";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import { AcrossTools } from "./across-tools";
import type { CompareData } from "./compare-data";
import styles from "./compare-page.module.css";
import { WholeWords } from "./editing/whole-words";
import { PrintLink } from "./print/print-link";
import type { Across } from "./use-across";
import type { OpenArticles } from "./use-open-articles";
import type { SharedTextState } from "./use-shared-text";

interface Props {
  readonly articles: readonly ArticleSummary[];
  readonly columns: OpenArticles;
  readonly visible: ReadonlySet<string>;
  readonly shared: SharedTextState;
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

/** Which articles stand side by side, and the tags with their keys. */
export function CompareToolbar(props: Props) {
  const { articles, columns, visible, shared, tags, canMark, onGoTo, onTag } = props;
  const hasTagKeys = useSingleKeys();
  const keysKey = useKeyOf("keys.show");
  const open = new Set(columns.open.map((article) => article.id));
  const more = articles.length - open.size;
  return (
    <>
      <span className={styles.switcher}>
        {columns.open.map((article) => (
          <Chip
            key={article.id}
            pressed={visible.has(article.id)}
            dot={{ colour: article.outlet?.colour ?? "" }}
            onClick={() => onGoTo(article.id)}
          >
            <span className={styles.outlet}>{nameOf(article)}</span>
          </Chip>
        ))}
      </span>
      <Menu
        align="start"
        label={more > 0 ? `+ ${more} more` : "Articles"}
        name={more > 0 ? `+ ${more} more articles to compare` : "Articles to compare"}
        buttonClass={styles.more}
      >
        {articles.map((article) => (
          <MenuChoice
            key={article.id}
            checked={open.has(article.id)}
            onClick={() => (open.has(article.id) ? columns.close(article.id) : columns.show(article.id))}
          >
            {nameOf(article)} · {article.title}
          </MenuChoice>
        ))}
      </Menu>
      {articles.length > 1 ? (
        <span className={styles.wide}>
          <Chip pressed={shared.isOn} onClick={shared.toggle}>
            Shared text
          </Chip>
        </span>
      ) : null}
      <span role="status" className={styles.found}>
        {shared.words}
      </span>
      {columns.failed ? (
        <span role="alert" className={styles.failed}>
          {columns.failed}
        </span>
      ) : null}
      {canMark ? (
        <span className={styles.tags}>
          {tags.map((tag) => (
            <Chip
              key={tag.id}
              dot={{ colour: tag.colour, square: true }}
              keyHint={(hasTagKeys && tag.key) || undefined}
              title={tag.definition}
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onTag(tag.id)}
            >
              {tag.name}
            </Chip>
          ))}
        </span>
      ) : null}
      {props.missing.length > 0 ? <LinkNote missing={props.missing} /> : null}
      <span className={styles.end}>
        {canMark ? <WholeWords /> : null}
        {visible.size > 1 ? <AcrossTools across={props.across} /> : null}
        <PrintLink articles={columns.open} />
        <Button onClick={() => commandBoard.run("keys.show")} keyHint={keysKey}>
          Keys
        </Button>
      </span>
    </>
  );
}
