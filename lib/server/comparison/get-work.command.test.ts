import { expect, test } from "vitest";
import { deleteMention } from "../mentions/commands";
import { buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { getWork } from "./get-work";

test("a stranger finds no story; a viewer reads the named mentions and claims of it that are there", async () => {
  const { story, articles, people, outsider } = await buildProject();
  const other = await buildProject();
  const marked = async (words: string) =>
    (await mark(people.annotator, articles[0], words, { claim: { statement: words } })).answer;
  const [monday, dockers] = [await marked("Monday"), await marked("dockers")];
  const foreign = (await mark(other.people.annotator, other.articles[0], "Monday", { claim: { statement: "x" } }))
    .answer;
  const claimOf = ({ links }: typeof monday) => links[0]?.claim ?? "";
  const all = [monday, dockers, foreign];
  const input = { story, mentions: all.map(({ id }) => id).join(), claims: all.map(claimOf).join() };
  await expect(getWork.ask(outsider, input)).rejects.toMatchObject({ code: "not-found" });
  const before = await getWork.ask(people.viewer, input);
  expect(before.mentions.map(({ id }) => id)).toEqual([dockers.id, monday.id]);
  expect(before.claims.map(({ id }) => id)).toEqual([claimOf(monday), claimOf(dockers)]);
  await deleteMention.call(people.annotator, { mention: monday.id }, { version: 1 });
  const after = await getWork.ask(people.viewer, input);
  expect(after.mentions.map(({ id }) => id)).toEqual([dockers.id]);
  expect(after.claims.map(({ mentions }) => mentions)).toEqual([0, 1]);
  expect(await getWork.ask(people.viewer, { story })).toEqual({ mentions: [], claims: [] });
  await expect(getWork.ask(people.viewer, { story, mentions: "1" })).rejects.toMatchObject({ code: "invalid" });
});
