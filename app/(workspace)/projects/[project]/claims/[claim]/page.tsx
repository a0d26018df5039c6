import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/app/actor";
import { ask } from "@/app/ask";
import { ClaimPage } from "@/components/claims/claim-page";
import { ClaimDiscussions } from "@/components/comments/claim-discussions";
import type { ClaimAnswer } from "@/lib/contract/claims";
import { can } from "@/lib/core/access/permissions";
import { silentOutlets } from "@/lib/core/comparison/silent-outlets";
import { listArticles } from "@/lib/server/articles/queries";
import { getClaim, listClaimMentions, listRelations } from "@/lib/server/claims/queries";
import { listEvents } from "@/lib/server/events/queries";
import { listStories } from "@/lib/server/projects/story-queries";
import { listTags } from "@/lib/server/projects/tag-queries";
import { readProject } from "../../read-project";

interface Props {
  readonly params: Promise<{ project: string; claim: string }>;
}

const most = 200;

const readClaim = cache((claim: string) => ask(getClaim, { claim }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { statement } = await readClaim((await params).claim);
  return { title: `${statement.length > 60 ? `${statement.slice(0, 60)}…` : statement} · Claim` };
}

/** The claim's stories that are there, each with its outlets that say nothing of the claim. */
async function readStories(claim: ClaimAnswer) {
  const { items } = await ask(listStories, { project: claim.project, limit: most });
  const speaking = new Set(claim.outlets.map((outlet) => outlet.id));
  return Promise.all(
    items
      .filter((story) => story.id in claim.numbers)
      .map(async ({ id, title, eventDate }) => {
        const articles = await ask(listArticles, { story: id, limit: most });
        return { id, title, silent: silentOutlets(articles.items, speaking, eventDate) };
      }),
  );
}

export default async function Claim({ params }: Props) {
  const address = await params;
  const claim = await readClaim(address.claim);
  if (claim.project !== address.project) notFound();
  const of = { claim: claim.id, limit: most };
  const project = await readProject(claim.project);
  const [actor, stories, mentions, relations, tags, events] = await Promise.all([
    requireActor(),
    readStories(claim),
    ask(listClaimMentions, of),
    ask(listRelations, of),
    ask(listTags, { project: project.id, limit: most }),
    ask(listEvents, { project: project.id, subject: claim.id, limit: 50 }),
  ]);
  return (
    <ClaimPage
      key={claim.id}
      claim={claim}
      mentions={mentions.items}
      moreMentions={mentions.next !== null}
      relations={relations.items}
      events={events.items}
      stories={stories}
      tags={new Map(tags.items.map((tag) => [tag.id, tag]))}
      mayRelate={can(project.role, "relation.change")}
      discussed={<ClaimDiscussions key={claim.id} person={actor.id} claim={claim} />}
    />
  );
}
