import type { Suggestible } from "@/lib/core/suggestions/suggestible";
import type { ProjectScope } from "../access/project-scope";
import { visibilitySql } from "../access/visibility";
import type { Tx } from "../db/client";
import { factsOfMentions } from "../facts/facts-of-mentions";
import { keepRecent } from "./recent";

/** The mentions that were read last: what a matcher worked out of one is kept with it as long as it stays the same. */
const kept = keepRecent<{ readonly written: string; readonly mention: Suggestible }>(2000);

function keepSame(mention: Suggestible): Suggestible {
  const written = JSON.stringify(mention);
  const known = kept.get(mention.id);
  return known?.written === written ? known.mention : kept.set(mention.id, { written, mention }).mention;
}

/** Mentions as the matcher sees them, with the claims that the member sees them linked to, the oldest link first; gone ones are left out. */
export async function readSuggestibles(
  tx: Tx,
  scope: ProjectScope,
  ids: readonly string[],
): Promise<readonly Suggestible[]> {
  const [rows, facts] = await Promise.all([
    tx.$queryRaw<Omit<Suggestible, "facts">[]>`
      SELECT m.id, m."articleId", a."outletId", m.quote, a.language, left(a."publishedAt", 10) AS "publishedAt",
        ARRAY(
          SELECT k."claimId" FROM link k JOIN claim c ON c.id = k."claimId" AND c."deletedAt" IS NULL
          WHERE k."mentionId" = m.id AND k."deletedAt" IS NULL AND k.status <> 'rejected'
            AND ${visibilitySql(scope, "k")} AND ${visibilitySql(scope, "c")}
          ORDER BY k."createdAt", k."claimId") AS "claimIds"
      FROM mention m JOIN article a ON a.id = m."articleId"
      WHERE m.id = ANY(${[...ids]}::uuid[]) AND m."deletedAt" IS NULL AND ${visibilitySql(scope, "m")}`,
    factsOfMentions(tx, scope, ids),
  ]);
  return rows.map((row) => keepSame({ ...row, facts: facts.get(row.id) ?? [] }));
}
