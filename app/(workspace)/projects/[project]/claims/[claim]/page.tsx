import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/app/actor";
import { ask } from "@/app/ask";
import { ClaimPage } from "@/components/claims/claim-page";
import { ClaimDiscussions } from "@/components/comments/claim-discussions";
import { claimFigures } from "@/components/comparison/quantities/claim-figure";
import { QuantityPlots } from "@/components/comparison/quantities/quantity-plots";
import { PageDiscrepancies } from "@/components/discrepancies/page-discrepancies";
import type { ClaimAnswer } from "@/lib/contract/claims";
import { silentOutlets } from "@/lib/core/comparison/silent-outlets";
import { listArticles } from "@/lib/server/articles/queries";
import { getClaim, listClaimMentions, listRelations } from "@/lib/server/claims/queries";
import { listAbsences } from "@/lib/server/comparison/list-absences";
import { listEvents } from "@/lib/server/events/queries";
import { listClaimFacts } from "@/lib/server/facts/queries";
import { listStories } from "@/lib/server/projects/story-queries";
import { readTags } from "../../codebook/read-tags";
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
  const [{ items }, { items: absences }] = await Promise.all([
    ask(listStories, { project: claim.project, limit: most }),
    ask(listAbsences, { claim: claim.id }),
  ]);
  const speaking = new Set(claim.outlets.map((outlet) => outlet.id));
  return Promise.all(
    items
      .filter((story) => story.id in claim.numbers)
      .map(async ({ id, title, eventDate }) => {
        const articles = await ask(listArticles, { story: id, limit: most });
        const told = { speaking, eventDate, absences: absences.filter(({ story }) => story === id) };
        return { id, title, silent: silentOutlets(articles.items, told) };
      }),
  );
}

export default async function Claim({ params }: Props) {
  const address = await params;
  const claim = await readClaim(address.claim);
  if (claim.project !== address.project) notFound();
  // It was merged into another.
  if (claim.id !== address.claim) redirect(`/projects/${claim.project}/claims/${claim.id}`);
  const of = { claim: claim.id, limit: most };
  const project = await readProject(claim.project);
  const [actor, stories, mentions, facts, relations, tags, events] = await Promise.all([
    requireActor(),
    readStories(claim),
    ask(listClaimMentions, of),
    ask(listClaimFacts, of),
    ask(listRelations, of),
    readTags(project.id),
    ask(listEvents, { project: project.id, subject: claim.id, limit: 50 }),
  ]);
  return (
    <ClaimPage
      key={claim.id}
      claim={claim}
      mentions={mentions.items}
      facts={new Map(facts.items.map((one) => [one.mention, one.facts]))}
      moreMentions={mentions.next !== null}
      relations={relations.items}
      events={events.items}
      stories={stories}
      tags={new Map(tags.map((tag) => [tag.id, tag]))}
      figures={
        <QuantityPlots project={project.id} claim={claim.id} figures={claimFigures(mentions.items, facts.items)} />
      }
      discrepancies={<PageDiscrepancies project={project.id} claim={claim.id} />}
      discussed={<ClaimDiscussions key={claim.id} person={actor.id} claim={claim} />}
    />
  );
}
