import { ask } from "@/app/ask";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import { listTags } from "@/lib/server/projects/tag-queries";

/** The whole codebook in its order, page by page. */
export async function readTags(project: string): Promise<TagAnswer[]> {
  const tags: TagAnswer[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await ask(listTags, { project, limit: 200, cursor });
    tags.push(...items);
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  return tags;
}
