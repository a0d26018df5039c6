import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { ask } from "@/app/ask";
import { FirstSteps } from "@/components/hints/first-steps";
import { ActivityList } from "@/components/projects/activity-list";
import { HomeAside } from "@/components/projects/home-aside";
import { StoriesTable } from "@/components/projects/stories-table";
import { NewStoryButton } from "@/components/projects/story-dialog";
import { ButtonLink } from "@/components/ui/button";
import { EmptyPlace } from "@/components/ui/empty-place";
import { Link } from "@/components/ui/link";
import { MoreLink } from "@/components/ui/more-link";
import { PageFrame } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { plural } from "@/components/ui/plural";
import { SectionHead } from "@/components/ui/section-head";
import { listEvents } from "@/lib/server/events/queries";
import { listMembers } from "@/lib/server/projects/member-queries";
import { listStories } from "@/lib/server/projects/story-queries";
import { readTags } from "./codebook/read-tags";
import styles from "./page.module.css";
import { readProject } from "./read-project";

interface Props {
  readonly params: Promise<{ project: string }>;
  readonly searchParams: Promise<{ cursor?: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readProject((await params).project)).name };
}

export default async function ProjectPage({ params, searchParams }: Props) {
  const { project: id } = await params;
  const { cursor } = await searchParams;
  const [project, actor, stories, events, members, tags] = await Promise.all([
    readProject(id),
    requireActor(),
    ask(listStories, { project: id, limit: 50, cursor }),
    ask(listEvents, { project: id, limit: 12 }),
    ask(listMembers, { project: id, limit: 8 }),
    readTags(id),
  ]);
  const { counts, abilities } = project;
  const totals = [
    plural(counts.stories, "story", "stories"),
    plural(counts.mentions, "mention"),
    plural(counts.claims, "claim"),
  ];
  return (
    <PageFrame
      aside={
        <>
          <FirstSteps project={project} stories={stories.items} />
          <HomeAside project={project} members={members.items} tags={tags} reader={actor.id} />
        </>
      }
      asideLabel="Members and codebook"
      footer={<span>{totals.join(" · ")}</span>}
      footerEnd="Times in UTC"
    >
      <PageHead title={project.name} lede={project.description}>
        <ButtonLink href={`/projects/${id}/export`}>Export</ButtonLink>
        {abilities.changeStories ? <NewStoryButton project={id} primary={counts.stories === 0} /> : null}
      </PageHead>
      {stories.items.length > 0 ? (
        <StoriesTable stories={stories.items} />
      ) : (
        <EmptyPlace sentence="No stories yet. A story is one event, and the articles about it that are compared." />
      )}
      <MoreLink next={stories.next}>Later stories</MoreLink>
      <section className={styles.activity}>
        <SectionHead aside={<Link href={`/projects/${id}/history`}>All of it</Link>}>Recent activity</SectionHead>
        <ActivityList project={id} events={events.items} reader={actor.id} now={new Date()} />
      </section>
    </PageFrame>
  );
}
