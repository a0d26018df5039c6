import type { EventSubject } from "@/lib/contract/events";
import type { ProjectScope } from "../access/project-scope";
import { visibilitySql } from "../access/visibility";
import type { Tx } from "../db/client";
import { Prisma } from "../db/generated/client";

interface SubjectRow extends EventSubject {
  readonly id: string;
}

/** What events are about, by the subject's id: its kind and its words, also when it was deleted since. Unseen things are left out. */
export async function readSubjects(
  tx: Tx,
  scope: ProjectScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EventSubject>> {
  if (ids.length === 0) return new Map();
  const wanted = Prisma.sql`(${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})`;
  const own = (alias: string) =>
    Prisma.sql`${Prisma.raw(alias)}."projectId" = ${scope.id}::uuid AND ${Prisma.raw(alias)}.id IN ${wanted}`;
  const rows = await tx.$queryRaw<SubjectRow[]>`
    SELECT 'claim' AS kind, c.id, c.statement AS words, c."deletedAt" IS NOT NULL AS deleted FROM claim c WHERE ${own("c")} AND ${visibilitySql(scope, "c")}
    UNION ALL SELECT 'mention', m.id, m.quote, m."deletedAt" IS NOT NULL FROM mention m WHERE ${own("m")} AND ${visibilitySql(scope, "m")}
    UNION ALL SELECT 'article', a.id, a.title, a."deletedAt" IS NOT NULL FROM article a WHERE ${own("a")}
    UNION ALL SELECT 'story', s.id, s.title, s."deletedAt" IS NOT NULL FROM story s WHERE ${own("s")}
    UNION ALL SELECT 'outlet', o.id, o.name, o."deletedAt" IS NOT NULL FROM outlet o WHERE ${own("o")}
    UNION ALL SELECT 'tag', t.id, t.name, t."deletedAt" IS NOT NULL FROM tag t WHERE ${own("t")}
    UNION ALL SELECT 'person', p.id, p.name, false FROM person p WHERE p.id IN ${wanted}`;
  return new Map(rows.map(({ id, ...subject }) => [id, subject]));
}
