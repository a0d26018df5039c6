import type { Metadata } from "next";
import { ask } from "@/app/ask";
import { ClaimDatabase } from "@/components/claims/claim-database";
import { parseClaimView } from "@/components/claims/claim-view";
import { listClaims } from "@/lib/server/claims/list-claims";
import { listOutlets } from "@/lib/server/projects/outlet-queries";
import { listStories } from "@/lib/server/projects/story-queries";
import { readTags } from "../codebook/read-tags";
import { readProject } from "../read-project";

interface Props {
  readonly params: Promise<{ project: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** How many stories and outlets a filter offers. */
const mostChoices = 200;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Claims · ${(await readProject((await params).project)).name}` };
}

export default async function Claims({ params, searchParams }: Props) {
  const project = await readProject((await params).project);
  const view = parseClaimView(await searchParams);
  const { q, story, outlet, tag, flag, sort, pages } = view;
  const given = Object.entries({ q, story, outlet, tag, flag, sort, cursor: pages.at(-1) ?? "" });
  const all = { project: project.id, limit: mostChoices };
  const [claims, stories, outlets, tags] = await Promise.all([
    ask(listClaims, { project: project.id, ...Object.fromEntries(given.filter(([, value]) => value !== "")) }),
    ask(listStories, all),
    ask(listOutlets, all),
    readTags(project.id),
  ]);
  return (
    <ClaimDatabase
      project={{ id: project.id, claims: project.counts.claims, mayAdd: project.abilities.mark }}
      view={view}
      choices={{
        stories: stories.items.map(({ id, title }) => ({ id, name: title })),
        outlets: outlets.items,
        tags,
      }}
      claims={claims.items}
      next={claims.next}
    />
  );
}
