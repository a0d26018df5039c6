import type { ClaimAnswer } from "@/lib/contract/claims";
import type { MentionAnswer } from "@/lib/contract/mentions";
import type { Actor } from "../actor";
import { getArticle, listArticles } from "../articles/queries";
import { listClaims } from "../claims/list-claims";
import { listMentions } from "../mentions/queries";
import type { RawInput } from "../parse-input";
import { listTags } from "../projects/tag-queries";

interface Page<T> {
  readonly items: T[];
  readonly next: string | null;
}

/** Every item of a paged query. */
async function readAll<T>(ask: (input: RawInput) => Promise<Page<T>>, input: RawInput): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await ask({ ...input, ...(cursor ? { cursor } : {}) });
    all.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return all;
}

/** The story's articles without their texts, its claims, and the project's codebook. */
export async function readStoryWork(actor: Actor, story: { id: string; project: string }) {
  const [articles, claims, tags] = await Promise.all([
    readAll((input) => listArticles.ask(actor, input), { story: story.id, limit: 200 }),
    readAll<ClaimAnswer>((input) => listClaims.ask(actor, input), {
      project: story.project,
      story: story.id,
      limit: 200,
    }),
    readAll((input) => listTags.ask(actor, input), { project: story.project, limit: 200 }),
  ]);
  return { articles, claims, tags };
}

/** These articles as columns read them, and all their mentions; an article that is still being read is left out. */
export async function readOpenArticles(actor: Actor, ids: readonly string[]) {
  const read = await Promise.all(
    ids.map(async (article) => ({
      article: await getArticle.ask(actor, { article }),
      mentions: await readAll<MentionAnswer>((input) => listMentions.ask(actor, input), { article, limit: 2000 }),
    })),
  );
  const ready = read.flatMap(({ article, mentions }) => {
    const { text, evidence: _, removed: __, ...rest } = article;
    return text === null ? [] : [{ article: { ...rest, text }, mentions }];
  });
  return { open: ready.map((one) => one.article), mentions: ready.flatMap((one) => one.mentions) };
}
