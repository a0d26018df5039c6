import type { Metadata } from "next";
import { ask } from "@/app/ask";
import { TimelinePage } from "@/components/comparison/timeline/timeline-page";
import { getTimeline } from "@/lib/server/comparison/timeline";
import { readStory } from "../../../read-project";

interface Props {
  readonly params: Promise<{ project: string; story: string }>;
  readonly searchParams: Promise<{ cursor?: string }>;
}

/** How many claims one page shows. */
const pageSize = 100;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Timeline · ${(await readStory((await params).story)).title}` };
}

export default async function Timeline({ params, searchParams }: Props) {
  const story = await readStory((await params).story);
  const { cursor } = await searchParams;
  const answer = await ask(getTimeline, { story: story.id, limit: pageSize, ...(cursor ? { cursor } : {}) });
  return <TimelinePage story={story} answer={answer} />;
}
