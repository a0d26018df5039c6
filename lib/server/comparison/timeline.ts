import * as contract from "@/lib/contract/comparison";
import { eventTimes } from "@/lib/core/comparison/timeline/event-time";
import { factsOf } from "@/lib/core/facts/fact";
import type { ProjectScope } from "../access/project-scope";
import { visibility } from "../access/visibility";
import type { Tx } from "../db/client";
import { factsOfMentions } from "../facts/facts-of-mentions";
import { groupBy } from "../facts/group-by";
import { parseCursor, toPage } from "../paging";
import { findStory } from "../projects/find-story";
import { query } from "../query";

/** The story's claims by number with their accepted links in the story, those that came out first before others; one more than `limit`, so that one sees whether there are more. */
function findClaims(
  tx: Tx,
  scope: ProjectScope,
  storyId: string,
  page: { limit: number; cursor?: string | undefined },
) {
  const seen = visibility(scope);
  const [number, claimId] = parseCursor(page.cursor) ?? [];
  const after =
    number === undefined
      ? {}
      : { OR: [{ number: { gt: Number(number) } }, { number: Number(number), claimId: { gt: String(claimId) } }] };
  return tx.storyClaim.findMany({
    where: { storyId, claim: { deletedAt: null, ...seen }, ...after },
    orderBy: [{ number: "asc" }, { claimId: "asc" }],
    take: page.limit + 1,
    select: {
      number: true,
      claimId: true,
      claim: {
        select: {
          statement: true,
          links: {
            where: {
              status: "accepted",
              deletedAt: null,
              mention: { deletedAt: null, ...seen, article: { storyId, deletedAt: null } },
              ...seen,
            },
            orderBy: [
              { mention: { article: { publishedAt: { sort: "asc", nulls: "last" } } } },
              { mention: { start: "asc" } },
              { mentionId: "asc" },
            ],
            select: { stance: true, mentionId: true, mention: { select: { articleId: true } } },
          },
        },
      },
    },
  });
}

function findArticles(tx: Tx, ids: readonly string[]) {
  return tx.article.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, title: true, publishedAt: true, outlet: { select: { id: true, name: true, colour: true } } },
  });
}

const toTime = (seconds: number) => new Date(1000 * seconds).toISOString();

export const getTimeline = query({
  operation: contract.getTimeline,
  find: findStory,
  run: async ({ tx, input, scope, thing }) => {
    const rows = await findClaims(tx, scope, thing.id, input);
    const links = rows.slice(0, input.limit).flatMap(({ claim }) => claim.links);
    const facts = await factsOfMentions(tx, scope, [...new Set(links.map(({ mentionId }) => mentionId))]);
    const datesOf = (id: string) => factsOf("date", facts.get(id) ?? []).map(({ value }) => value);
    const { items, next } = toPage(
      rows,
      input.limit,
      ({ number, claimId }) => [number, claimId],
      ({ number, claimId, claim }) => ({
        claim: claimId,
        number,
        statement: claim.statement,
        events: eventTimes(claim.links.map(({ mentionId: id }) => ({ id, dates: datesOf(id) }))).map(
          ({ from, to, mentions }) => ({ from: toTime(from), to: toTime(to), mentions: [...mentions] }),
        ),
        publications: [...groupBy(claim.links, ({ mention }) => mention.articleId)].map(([article, own]) => ({
          article,
          mentions: own.map(({ mentionId, stance }) => ({ mention: mentionId, stance })),
        })),
      }),
    );
    const articles = await findArticles(tx, [...new Set(links.map(({ mention }) => mention.articleId))]);
    return { claims: items, articles, next };
  },
});
