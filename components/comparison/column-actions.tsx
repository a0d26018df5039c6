"use client";

import { Menu, MenuItem } from "@/components/ui/menu";
import styles from "./compare-columns.module.css";
import type { OpenArticle } from "./compare-data";
import { nameOf } from "./compare-toolbar";
import type { OpenArticles } from "./use-open-articles";

/** Moves or closes one column. */
export function ColumnActions({ article, columns }: { article: OpenArticle; columns: OpenArticles }) {
  const at = columns.open.findIndex((one) => one.id === article.id);
  if (columns.open.length < 2) return null;
  return (
    <Menu label="…" name={`Column ${nameOf(article)}`} buttonClass={styles.columnMenu}>
      {at > 0 ? <MenuItem onClick={() => columns.move(article.id, -1)}>Move left</MenuItem> : null}
      {at < columns.open.length - 1 ? (
        <MenuItem onClick={() => columns.move(article.id, 1)}>Move right</MenuItem>
      ) : null}
      <MenuItem onClick={() => columns.close(article.id)}>Close</MenuItem>
    </Menu>
  );
}
