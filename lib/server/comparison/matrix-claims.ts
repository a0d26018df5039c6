import type { Stance } from "@/lib/contract/claims";
import type { MatrixClaim } from "@/lib/core/comparison/matrix-order";
import type { Origin } from "@/lib/core/comparison/origins/group-origins";
import { countOriginsBehind } from "@/lib/core/comparison/origins-behind";
import type { ProjectScope } from "../access/project-scope";
import { visibilitySql } from "../access/visibility";
import { contradictedByReviewSql } from "../claims/contradicted-sql";
import type { Tx } from "../db/client";
import type { LinkStatus } from "../db/generated/client";

type LinkOf = MatrixClaim["links"][number];

/** A claim's link in the story; `place` is that of the mention in the order of the texts. */
export interface StoryLink extends LinkOf {
  readonly stance: Stance;
  readonly place: number;
}

/** A claim of the story with its links there, in the order of the texts. */
export interface StoryClaim extends MatrixClaim {
  readonly links: readonly StoryLink[];
}

/** A claim with its links by stance and status, as the places of the mentions. */
interface PackedClaim extends Omit<StoryClaim, "links" | "origins"> {
  readonly links: readonly (readonly [Stance, LinkStatus, readonly number[]])[];
}

/** What the query packs into one row; a mention is its id, article and outlet. */
interface Packed {
  readonly mentions: readonly (readonly [string, string, string | null])[];
  readonly claims: readonly PackedClaim[];
}

/**
 * The story's claims with their living links and the confirmed absences in the story, to order, count and flag them; with `origins` also by those. One row
 * packs them all and names each mention once: a story has tens of thousands of links, and a row for each, or the ids of its ends, would take
 * longer than all the rest.
 */
export async function findMatrixClaims(
  tx: Tx,
  scope: ProjectScope,
  storyId: string,
  origins: readonly Origin[] | null,
): Promise<StoryClaim[]> {
  const [packed] = await tx.$queryRaw<Packed[]>`
    WITH told AS MATERIALIZED (
      SELECT m.id, a.id AS article, a."outletId" AS outlet, row_number() OVER (ORDER BY m.start, m.id) - 1 AS place
      FROM article a JOIN mention m ON m."articleId" = a.id AND m."deletedAt" IS NULL
      WHERE a."storyId" = ${storyId}::uuid AND a."deletedAt" IS NULL AND ${visibilitySql(scope, "m")}
    ), claims AS (
      SELECT c.id, n.number, c.statement, coalesce(p.links, '[]') AS links, coalesce(s.outlets, '{}') AS "absentFrom",
        ${contradictedByReviewSql(scope)} AS "contradictedByReview"
      FROM story_claim n JOIN claim c ON c.id = n."claimId" AND c."deletedAt" IS NULL
      LEFT JOIN (
        SELECT "claimId", json_agg(json_build_array(stance, status, places)) AS links
        FROM (
          SELECT l."claimId", l.stance, l.status, array_agg(t.place) AS places
          FROM told t JOIN link l ON l."mentionId" = t.id AND l."deletedAt" IS NULL AND ${visibilitySql(scope, "l")}
          GROUP BY 1, 2, 3) g
        GROUP BY 1) p ON p."claimId" = c.id
      LEFT JOIN (
        SELECT k."claimId", array_agg(k."outletId"::text) AS outlets
        FROM absence k LEFT JOIN (
          SELECT a."outletId", array_agg(v.id) AS revisions
          FROM article a CROSS JOIN LATERAL (
            SELECT id FROM revision WHERE "articleId" = a.id ORDER BY number DESC LIMIT 1) v
          WHERE a."storyId" = ${storyId}::uuid AND a."deletedAt" IS NULL
          GROUP BY 1) t ON t."outletId" = k."outletId"
        WHERE k."storyId" = ${storyId}::uuid AND k."deletedAt" IS NULL AND ${visibilitySql(scope, "k")}
          AND k.revisions @> coalesce(t.revisions, '{}')
        GROUP BY 1) s ON s."claimId" = c.id
      WHERE n."storyId" = ${storyId}::uuid AND ${visibilitySql(scope, "c")})
    SELECT (SELECT coalesce(json_agg(json_build_array(id, article, outlet) ORDER BY place), '[]') FROM told) AS mentions,
      (SELECT coalesce(json_agg(claims), '[]') FROM claims) AS claims`;
  if (!packed) return [];
  const linksOf = linkReader(packed.mentions);
  return packed.claims.map((claim) => {
    const links = linksOf(claim);
    return { ...claim, links, origins: origins && countOriginsBehind(articlesBehind(links), origins) };
  });
}

/** Reads the links of claims. Those of one mention, stance and status are one object for all claims: ten thousand would be made for each answer. */
function linkReader(mentions: Packed["mentions"]): (claim: PackedClaim) => StoryLink[] {
  const made = new Map<string, readonly StoryLink[]>();
  const linksAs = (stance: Stance, status: LinkStatus) => {
    const key = `${stance} ${status}`;
    const known = made.get(key);
    if (known) return known;
    const all = mentions.map(([mention, article, outlet], place) => ({
      mention,
      article,
      outlet,
      stance,
      status,
      place,
    }));
    made.set(key, all);
    return all;
  };
  return ({ links }) =>
    links
      .flatMap(([stance, status, places]) => {
        const all = linksAs(stance, status);
        return places.flatMap((place) => all[place] ?? []);
      })
      .sort((a, b) => a.place - b.place);
}

function articlesBehind(links: readonly StoryLink[]): string[] {
  return links.filter(({ status }) => status === "accepted").map(({ article }) => article);
}
