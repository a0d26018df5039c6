import { expect, it } from "vitest";
import { buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { listCandidates } from "./candidates";

it("are the sentences of the text that say something and that no mention has yet, for whoever reads the project", async () => {
  const built = await buildProject();
  const [article] = built.articles;
  const ask = () => listCandidates.ask(built.people.viewer, { article: article.id });
  const { revision, items } = await ask();
  const words = items.map(({ start, end }) => article.text.slice(start, end));
  expect(revision).toBe(1);
  expect(words).toContain("About 400 dockers walked out on Monday.");
  await mark(built.people.annotator, article, "400 dockers");
  const left = (await ask()).items.map(({ start, end }) => article.text.slice(start, end));
  expect(left).toEqual(words.filter((sentence) => !sentence.includes("400 dockers")));
  await expect(listCandidates.ask(built.outsider, { article: article.id })).rejects.toMatchObject({
    code: "not-found",
  });
});
