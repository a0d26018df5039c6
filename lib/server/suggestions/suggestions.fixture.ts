import { db } from "../db/client";
import { type BuiltArticle, type BuiltProject, buildArticle, buildProject } from "../test/build-project";

const sentences = [
  "About 400 dockers walked out of the northern harbour on Monday.",
  "Some 400 dockers walked out of the harbour in the north on Monday, the union said.",
  "Nearly 400 dockers walked out of the northern harbour.",
] as const;

const other = "The museum of glass opened a second hall for visitors.";

/** A project whose story has three more articles that tell of the dockers, each in a sentence of its own, and of a museum. */
export async function buildDockers(): Promise<BuiltProject & { readonly told: readonly BuiltArticle[] }> {
  const built = await buildProject();
  const told = await Promise.all(
    sentences.map(async (sentence, index): Promise<BuiltArticle> => {
      const outlet = built.articles[index === 0 ? 0 : 1].outlet;
      const text = `${sentence}\n${other}`;
      const place = { project: built.id, story: built.story };
      const id = await buildArticle(place, {
        title: `Told ${index}`,
        outlet,
        text,
        publishedAt: `2031-06-1${index + 1}`,
      });
      await db().article.update({ where: { id }, data: { language: "en" } });
      return { id, outlet, text };
    }),
  );
  return { ...built, told };
}

/** The sentence about the dockers in an article that `buildDockers` made. */
export function sentenceOf(article: BuiltArticle): string {
  return article.text.split("\n")[0] ?? "";
}
