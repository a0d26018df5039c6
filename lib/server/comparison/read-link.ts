import type { Actor } from "../actor";
import { AppError } from "../app-error";
import { getClaim, listClaimMentions } from "../claims/queries";
import { getMention } from "../mentions/queries";

/** What the address of Compare names; each may be foreign, deleted, or no id at all. */
export interface LinkTarget {
  readonly articles?: string | string[] | undefined;
  readonly claim?: string | string[] | undefined;
  readonly mention?: string | string[] | undefined;
}

/** The story that the link leads into, as far as it decides what is there. */
interface Surroundings {
  readonly articles: readonly { readonly id: string }[];
  readonly claims: readonly { readonly id: string }[];
}

/** What of a link is there for the reader, and what is not. */
export interface ReadLink {
  readonly named: string[];
  readonly claim: string | null;
  readonly mention: string | null;
  /** The article that holds the mention. */
  readonly holding: string | null;
  /** The story's articles that mention the claim; asked for only where no articles are named. */
  readonly speaking: string[];
  readonly missing: ("articles" | "claim" | "mention")[];
}

/** Looks up what a link names. What the reader may not see is missing like what was deleted. */
export async function readLink(actor: Actor, target: LinkTarget, story: Surroundings): Promise<ReadLink> {
  const [articles, claims] = [story.articles, story.claims].map((list) => new Set(list.map(({ id }) => id)));
  const asked = first(target.articles)?.split(",").filter(Boolean) ?? [];
  const named = asked.filter((id) => articles?.has(id));
  const [askedClaim, askedMention] = [first(target.claim), first(target.mention)];
  const claim = askedClaim ? await findClaim(actor, askedClaim, claims) : null;
  const found = askedMention ? await orNull(getMention.ask(actor, { mention: askedMention })) : null;
  const mention = found && articles?.has(found.article) ? found : null;
  const speaking =
    claim && named.length === 0 && !mention ? await listClaimMentions.ask(actor, { claim, limit: 200 }) : null;
  return {
    named,
    claim: claim ?? (askedClaim ? null : (mention?.links[0]?.claim ?? null)),
    mention: mention?.id ?? null,
    holding: mention?.article ?? null,
    speaking: speaking?.items.map(({ article }) => article.id) ?? [],
    missing: [
      ...(named.length < asked.length ? (["articles"] as const) : []),
      ...(askedClaim && !claim ? (["claim"] as const) : []),
      ...(askedMention && !mention ? (["mention"] as const) : []),
    ],
  };
}

/** The claim of the story that a link names, or the one that it was merged into; null where the story has none. */
async function findClaim(actor: Actor, asked: string, claims: ReadonlySet<string> | undefined): Promise<string | null> {
  const id = claims?.has(asked) ? asked : (await orNull(getClaim.ask(actor, { claim: asked })))?.id;
  return id !== undefined && claims?.has(id) ? id : null;
}

function first(value: string | string[] | undefined): string | undefined {
  return (Array.isArray(value) ? value[0] : value) || undefined;
}

async function orNull<T>(asking: Promise<T>): Promise<T | null> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof AppError && (error.code === "not-found" || error.code === "invalid")) return null;
    throw error;
  }
}
