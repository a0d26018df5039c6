import type { Found } from "@/lib/contract/search";

/** Where a thing that was found is read: a claim and a mention in Compare, beside the others of their story. */
export function addressOf({ kind, id, project, story, article }: Found): string {
  const base = `/projects/${project.id}`;
  if (kind === "project") return base;
  if (!story) return `${base}/claims/${id}`;
  const inStory = `${base}/stories/${story.id}`;
  if (kind === "story") return `${inStory}/compare`;
  if (kind === "article") return `${inStory}/articles/${id}`;
  if (kind === "mention") return `${inStory}/compare?articles=${article}&mention=${id}`;
  return `${inStory}/compare?claim=${id}`;
}
