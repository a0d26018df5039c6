import type { ClaimAnswer } from "@/lib/contract/claims";
import type { MentionAnswer } from "@/lib/contract/mentions";
import { call } from "../call";
import { sameValue } from "../compare/same-value";
import type { Workspace } from "../compare/workspace";
import { WorkspaceDraft } from "../compare/workspace-draft";
import { readPages } from "../read-pages";

/** How many mentions and how many claims one request asks for. */
const mostAtOnce = 100;

interface Named {
  readonly mentions: readonly string[];
  readonly claims: readonly string[];
}

/** What a reading of the server's state makes of a workspace. */
export type Refresh = (workspace: Workspace) => Workspace;

/** Whether a workspace takes a mention in as it was read; `isKnown` says that it holds the mention already. */
export type Takes = (mention: MentionAnswer, isKnown: boolean) => boolean;

interface Work {
  readonly mentions: readonly MentionAnswer[];
  readonly claims: readonly ClaimAnswer[];
}

/** What was read and is not as before; the rest keeps its very object. */
function putWhatIsNew(draft: WorkspaceDraft, { mentions, claims }: Work, takes: Takes): void {
  for (const mention of mentions) {
    const known = draft.mention(mention.id);
    if (takes(mention, known !== undefined) && !sameValue(known, mention)) draft.putMention(mention);
  }
  for (const claim of claims) if (!sameValue(draft.claim(claim.id), claim)) draft.putClaim(claim);
}

/**
 * Reads these mentions and claims of the story again, a hundred of each with one request. What is gone is taken
 * out. Throws a CallError.
 */
export async function readWork(story: string, named: Named, takes: Takes): Promise<Refresh> {
  const mentions: MentionAnswer[] = [];
  const claims: ClaimAnswer[] = [];
  for (let at = 0; at < Math.max(named.mentions.length, named.claims.length); at += mostAtOnce) {
    const part = (ids: readonly string[]) => ids.slice(at, at + mostAtOnce).join(",");
    const page = await call("getWork", { story, mentions: part(named.mentions), claims: part(named.claims) });
    mentions.push(...page.mentions);
    claims.push(...page.claims);
  }
  const there = new Set([...mentions, ...claims].map(({ id }) => id));
  return (workspace) => {
    const draft = new WorkspaceDraft(workspace);
    putWhatIsNew(draft, { mentions, claims }, takes);
    for (const id of named.mentions) if (!there.has(id) && workspace.mentions.has(id)) draft.removeMention(id);
    for (const id of named.claims) if (!there.has(id) && workspace.claims.has(id)) draft.removeClaim(id);
    return draft.finish();
  };
}

/**
 * Reads everything that a workspace holds again: the mentions of these articles and the story's claims. What is not there any more is
 * taken out; a mention of another article stays as it was. Throws a CallError.
 */
export async function readAllWork(
  story: { readonly id: string; readonly project: string },
  articles: readonly string[],
  takes: Takes,
): Promise<Refresh> {
  const mentions = await Promise.all(articles.map(readMentions));
  const claims = await readPages((cursor) =>
    call("listClaims", { project: story.project, story: story.id, limit: 200, ...cursor }),
  );
  const all = mentions.flat();
  const there = new Set([...all, ...claims].map(({ id }) => id));
  const shown = new Set(articles);
  return (workspace) => {
    const draft = new WorkspaceDraft(workspace);
    putWhatIsNew(draft, { mentions: all, claims }, takes);
    for (const { id, article } of workspace.mentions.values()) {
      if (shown.has(article) && !there.has(id)) draft.removeMention(id);
    }
    for (const id of workspace.claims.keys()) if (!there.has(id)) draft.removeClaim(id);
    return draft.finish();
  };
}

/** All mentions of an article. Throws a CallError. */
export function readMentions(article: string): Promise<MentionAnswer[]> {
  return readPages((cursor) => call("listMentions", { article, limit: 2000, ...cursor }));
}
