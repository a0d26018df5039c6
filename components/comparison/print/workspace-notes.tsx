import type { Workspace } from "@/lib/client/compare/workspace";
import { collectEndNotes } from "@/lib/core/comparison/print/end-notes";
import type { OpenArticle } from "../compare-data";
import { PrintedNotes } from "./printed-notes";

interface Props {
  readonly articles: readonly OpenArticle[];
  readonly workspace: Workspace;
  readonly story: string;
  readonly outletOf: (article: string) => string;
}

/** The endnotes of the open articles as they stand in this browser, saved or not. */
export function WorkspaceNotes({ articles, workspace, story, outletOf }: Props) {
  const all = [...workspace.mentions.values()];
  const printed = articles.map((article) => ({
    ...article,
    mentions: all
      .filter((mention) => mention.article === article.id && mention.revision === article.revision)
      .sort((a, b) => (a.segments[0]?.start ?? 0) - (b.segments[0]?.start ?? 0)),
  }));
  const claims = [...workspace.claims.values()];
  const notes = collectEndNotes(printed, claims, (id) => workspace.claims.get(id)?.numbers[story]);
  return <PrintedNotes notes={notes} outletOf={outletOf} />;
}
