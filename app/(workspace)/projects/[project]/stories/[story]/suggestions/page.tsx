import type { Metadata } from "next";
import { ask } from "@/app/ask";
import { SuggestionsPage } from "@/components/suggestions/suggestions-page";
import { listStorySuggestions } from "@/lib/server/suggestions/queries";
import { readStory } from "../../../read-project";

interface Props {
  readonly params: Promise<{ project: string; story: string }>;
  readonly searchParams: Promise<{ cursor?: string }>;
}

/** How many pairs one page shows. */
const pageSize = 30;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Suggestions · ${(await readStory((await params).story)).title}` };
}

export default async function Suggestions({ params, searchParams }: Props) {
  const story = await readStory((await params).story);
  const { cursor } = await searchParams;
  const { items, next, ranking } = await ask(listStorySuggestions, {
    story: story.id,
    limit: pageSize,
    ...(cursor ? { cursor } : {}),
  });
  return <SuggestionsPage story={story} suggestions={items} ranking={ranking} next={next} />;
}
