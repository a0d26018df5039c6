import { createHash } from "node:crypto";
import { block } from "@/lib/contract/articles";
import type { Origins } from "@/lib/core/comparison/origins/find-origins";
import type { OriginArticle } from "@/lib/core/comparison/origins/origin-article";
import { comparePairs } from "@/lib/core/comparison/origins/pair-order";
import type { Tx } from "../db/client";
import { findOriginsInThread } from "./origins-thread";

/** An article of a story as its origins are found from it, without its text. */
export interface ComparedArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: { id: string; name: string; domain: string | null; colour: string } | null;
  readonly publishedAt: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  /** The newest revision. */
  readonly revisionId: string;
  readonly revision: number;
  readonly textHash: string;
}

interface Known {
  readonly hash: string;
  /** Null where the story changed before its turn came. */
  readonly found: Promise<Origins | null>;
}

declare global {
  var variorumOrigins: Map<string, Known> | undefined;
}

const mostStories = 16;

/**
 * The story's articles that are read, in the order they were added, and their origins, the pairs with most shared words
 * first. Found once for each state of the story and kept in memory: as long as no text, outlet, by-line, date or
 * language changes, the answer costs one query.
 */
export async function storyOrigins(tx: Tx, storyId: string): Promise<{ articles: ComparedArticle[]; found: Origins }> {
  const articles = await findArticles(tx, storyId);
  const hash = createHash("sha256").update(JSON.stringify(articles)).digest("hex");
  globalThis.variorumOrigins ??= new Map();
  const known = globalThis.variorumOrigins;
  const kept = known.get(storyId);
  const isNewest = () => known.get(storyId)?.hash === hash;
  const find = async () => findOriginsInThread(await readTexts(tx, articles), isNewest).then(inOrder);
  const finding = kept?.hash === hash ? kept.found : find();
  known.delete(storyId);
  known.set(storyId, { hash, found: finding });
  // The story that was asked for longest ago gives way.
  for (const old of [...known.keys()].slice(0, -mostStories)) known.delete(old);
  finding.catch(() => isNewest() && known.delete(storyId));
  const found = await finding;
  return found === null ? storyOrigins(tx, storyId) : { articles, found };
}

function inOrder(found: Origins | null): Origins | null {
  return found && { ...found, shared: found.shared.toSorted(comparePairs) };
}

async function findArticles(tx: Tx, storyId: string): Promise<ComparedArticle[]> {
  const rows = await tx.article.findMany({
    where: { storyId, deletedAt: null, status: "ready" },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      title: true,
      publishedAt: true,
      byline: true,
      language: true,
      outlet: { select: { id: true, name: true, domain: true, colour: true } },
      revisions: { orderBy: { number: "desc" }, take: 1, select: { id: true, number: true, textHash: true } },
    },
  });
  return rows.flatMap(({ revisions: [newest], ...row }) =>
    newest ? [{ ...row, revisionId: newest.id, revision: newest.number, textHash: newest.textHash }] : [],
  );
}

async function readTexts(tx: Tx, articles: readonly ComparedArticle[]): Promise<OriginArticle[]> {
  const revisions = await tx.revision.findMany({
    where: { id: { in: articles.map(({ revisionId }) => revisionId) } },
    select: { id: true, text: true, blocks: true },
  });
  const byId = new Map(revisions.map((revision) => [revision.id, revision]));
  return articles.flatMap(({ id, outlet, byline, publishedAt, language, revisionId }) => {
    const revision = byId.get(revisionId);
    if (!revision) return [];
    const blocks = block.array().parse(revision.blocks);
    return [{ id, outlet, byline, publishedAt, language, text: revision.text, blocks }];
  });
}
