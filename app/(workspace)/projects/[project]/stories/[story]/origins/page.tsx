import type { Metadata } from "next";
import { ask } from "@/app/ask";
import { OriginsPage } from "@/components/comparison/origins/origins-page";
import { getOrigins } from "@/lib/server/comparison/origins";
import { readStory } from "../../../read-project";

interface Props {
  readonly params: Promise<{ project: string; story: string }>;
  readonly searchParams: Promise<{ cursor?: string }>;
}

/** How many pairs of articles one page shows. */
const pageSize = 20;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Origins · ${(await readStory((await params).story)).title}` };
}

export default async function Origins({ params, searchParams }: Props) {
  const story = await readStory((await params).story);
  const { cursor } = await searchParams;
  const answer = await ask(getOrigins, { story: story.id, limit: pageSize, ...(cursor ? { cursor } : {}) });
  return <OriginsPage story={story} answer={answer} isLater={cursor !== undefined} />;
}
