import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { ask } from "@/app/ask";
import { ActivityList } from "@/components/projects/activity-list";
import { MoreLink } from "@/components/ui/more-link";
import { PageFrame } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { listEvents } from "@/lib/server/events/queries";
import { readProject } from "../read-project";

interface Props {
  readonly params: Promise<{ project: string }>;
  readonly searchParams: Promise<{ cursor?: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Activity · ${(await readProject((await params).project)).name}` };
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const { project } = await params;
  const { cursor } = await searchParams;
  const [{ name }, actor, { items, next }] = await Promise.all([
    readProject(project),
    requireActor(),
    ask(listEvents, { project, limit: 100, cursor }),
  ]);
  return (
    <PageFrame footerEnd="Times in UTC">
      <PageHead title="Activity" lede={`What was done in ${name}, newest first.`} />
      <ActivityList project={project} events={items} reader={actor.id} now={new Date()} canUndo level={2} />
      <MoreLink next={next}>Earlier</MoreLink>
    </PageFrame>
  );
}
