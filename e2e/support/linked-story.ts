import type { Api } from "./api";

/** One paragraph of a made article: filler, or a sentence that mentions a claim. */
type Part = string | { readonly claim: string };

const filler =
  "The harbour board met again in the morning, heard the reports of the night and put off what it could not decide. ";

function textOf(title: string, parts: readonly Part[]): string {
  const paragraphs = parts.map((part, at) =>
    typeof part === "string" ? `${part} ${filler.repeat(2)}` : `${at}. ${sentenceOf(part.claim)} ${filler.repeat(2)}`,
  );
  return [title, ...paragraphs].join("\n\n");
}

const sentenceOf = (claim: string) => `It was said that ${claim} happened.`;

/** An article of a linked story; its mentions are in the order of its text. */
interface LinkedArticle {
  readonly id: string;
  readonly title: string;
  readonly mentions: readonly string[];
}

/** What a story made by `makeLinkedStory` is known by. */
export interface LinkedStory {
  readonly project: string;
  readonly story: string;
  readonly articles: readonly LinkedArticle[];
  readonly claims: ReadonlyMap<string, string>;
  /** The address of Compare with these articles, by their places in the story, and what else is asked for. */
  compare(places: readonly number[], rest?: string): string;
}

/**
 * A story with one long article for each list of parts, the mentions in it linked to the claims they name. Each article is
 * of an outlet of its own, Outlet 1 and so on.
 */
export async function makeLinkedStory(api: Api, lists: readonly (readonly Part[])[]): Promise<LinkedStory> {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Linked" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Harbour" });
  const claims = new Map<string, string>();
  const articles: LinkedArticle[] = [];
  for (const [at, parts] of lists.entries()) {
    const title = `Harbour report ${at + 1}`;
    const add = { text: textOf(title, parts), outlet: `Outlet ${at + 1}` };
    const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, add);
    const mentions: string[] = [];
    for (const [index, part] of parts.entries()) {
      if (typeof part === "string") continue;
      const start = article.text.indexOf(`${index}. It was said`) + `${index}. `.length;
      const known = claims.get(part.claim);
      const claim = known ?? crypto.randomUUID();
      claims.set(part.claim, claim);
      const mention = crypto.randomUUID();
      mentions.push(mention);
      await api("PUT", `/api/v1/mentions/${mention}`, {
        article: article.id,
        revision: 1,
        segments: [{ start, end: start + sentenceOf(part.claim).length - 1 }],
        claim: known ?? { id: claim, statement: `That ${part.claim} happened.` },
      });
    }
    articles.push({ id: article.id, title, mentions });
  }
  const base = `/projects/${project.id}/stories/${story.id}/compare`;
  const compare = (places: readonly number[], rest = "") =>
    `${base}?articles=${places.flatMap((place) => articles[place]?.id ?? []).join()}${rest}`;
  return { project: project.id, story: story.id, articles, claims, compare };
}
