import * as contract from "@/lib/contract/articles";
import { notFound } from "../app-error";
import { formatCursor, parseCursor } from "../paging";
import { findStory } from "../projects/find-story";
import { download, query } from "../query";
import { getArticleAnswer } from "./article-row";
import { findArticle } from "./find-article";
import { listArticleSummaries } from "./present";

export const getArticle = query({
  operation: contract.getArticle,
  find: findArticle,
  run: ({ tx, scope, thing }) => getArticleAnswer(tx, scope, thing.id),
});

export const listArticles = query({
  operation: contract.listArticles,
  find: findStory,
  run: async ({ tx, input, scope, thing }) => {
    const [createdAt, id] = parseCursor(input.cursor)?.map(String) ?? [];
    const after = createdAt && id ? { createdAt: new Date(createdAt), id } : null;
    const rows = await listArticleSummaries(tx, scope, thing.id, { after, limit: input.limit + 1 });
    const items = rows.slice(0, input.limit);
    const last = items.at(-1);
    return { items, next: rows.length > input.limit && last ? formatCursor([last.createdAt, last.id]) : null };
  },
});

/** A media type as a header may carry it, whoever stored it; else the one that means nothing but bytes. */
function toContentType(mediaType: string, encoding: string): string {
  if (!/^[a-z]+\/[a-z0-9][a-z0-9.+-]{0,100}$/i.test(mediaType)) return "application/octet-stream";
  const isText = encoding !== "binary" && /^[a-z0-9][a-z0-9_.:-]{0,40}$/i.test(encoding);
  return isText ? `${mediaType}; charset=${encoding}` : mediaType;
}

export const getRawSource = download({
  operation: contract.getRawSource,
  find: findArticle,
  run: async ({ tx, thing }) => {
    const revision = await tx.revision.findFirst({
      where: { articleId: thing.id },
      orderBy: { number: "desc" },
      select: { rawSource: { select: { bytes: true, mediaType: true, encoding: true, fileName: true } } },
    });
    if (!revision) throw notFound();
    const { bytes, mediaType, encoding, fileName } = revision.rawSource;
    const name = (fileName ?? `${thing.title}.txt`).toWellFormed().replace(/[\p{Cc}/\\]/gu, " ");
    return { mediaType: toContentType(mediaType, encoding), fileName: name, body: new Uint8Array(bytes) };
  },
});
