import { z } from "zod";
import type { Tx } from "../db/client";
import type { Article } from "../db/generated/client";
import type { Snapshot } from "../events/change";
import { refuseUndo } from "../events/refuse-undo";
import type { Restorer } from "../events/restorer";

const words = z.string().nullable();
const snapshot = z.object({
  outletId: words,
  title: z.string(),
  publishedAt: words,
  modifiedAt: words,
  section: words,
  byline: words,
  language: words,
  url: words,
  deletedAt: z.coerce.date().nullable(),
});

type Described = Pick<Article, "version" | keyof z.infer<typeof snapshot>>;

/** What an event keeps of an article: its description. Its revisions never change, and its mentions come and go with it. */
export function snapshotArticle(row: Described): Snapshot {
  const { version, outletId, title, publishedAt, modifiedAt, section, byline, language, url, deletedAt } = row;
  const described = { outletId, title, publishedAt, modifiedAt, section, byline, language, url };
  return { version, ...described, deletedAt: deletedAt?.toISOString() ?? null };
}

/** Refuses to bring an article back into a deleted story or to a deleted outlet. */
async function requirePlace(tx: Tx, id: string, outletId: string | null): Promise<void> {
  const { story } = await tx.article.findUniqueOrThrow({
    where: { id },
    select: { story: { select: { deletedAt: true } } },
  });
  if (story.deletedAt) throw refuseUndo("the article's story was deleted since");
  const outlet = outletId ? await tx.outlet.count({ where: { id: outletId, deletedAt: null } }) : 1;
  if (outlet === 0) throw refuseUndo("the article's outlet was deleted since");
}

export const restoreArticle: Restorer = {
  current: async (tx, id) => {
    const row = await tx.article.findUnique({ where: { id } });
    return row && snapshotArticle(row);
  },
  restore: async (tx, id, target) => {
    const data = target ? snapshot.parse(target) : { deletedAt: new Date() };
    if ("outletId" in data && data.deletedAt === null) await requirePlace(tx, id, data.outletId);
    return snapshotArticle(await tx.article.update({ where: { id }, data: { ...data, version: { increment: 1 } } }));
  },
};
