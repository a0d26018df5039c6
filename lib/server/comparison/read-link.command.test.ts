import { v7 } from "uuid";
import { expect, test } from "vitest";
import { deleteMention } from "../mentions/commands";
import { buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { readStoryWork } from "./compare-data";
import { readLink } from "./read-link";

test("a link leads to what is there for its reader; the rest is missing, whatever the reason", async () => {
  const { id: project, story, articles, people, outsider } = await buildProject();
  const other = await buildProject();
  const [first, second] = articles;
  const { answer: mention } = await mark(people.annotator, first, "Monday", { claim: { statement: "On Monday" } });
  const foreign = (await mark(other.people.annotator, other.articles[0], "Monday")).answer;
  const claim = mention.links[0]?.claim ?? "";
  const work = await readStoryWork(people.viewer, { id: story, project });
  const read = (target: Parameters<typeof readLink>[1], actor = people.viewer) => readLink(actor, target, work);

  const nothing = { named: [], claim: null, mention: null, holding: null, speaking: [], missing: [] };
  expect(await read({})).toEqual(nothing);
  // A mention brings its article and its claim along.
  expect(await read({ articles: second.id, mention: mention.id })).toEqual({
    ...nothing,
    named: [second.id],
    claim,
    mention: mention.id,
    holding: first.id,
  });
  // A claim alone names the articles that mention it.
  expect(await read({ claim: [claim, "again"] })).toEqual({ ...nothing, claim, speaking: [first.id] });

  const foreigners = { articles: `${other.articles[0].id},no-id,${second.id}`, claim: v7(), mention: foreign.id };
  const missing = ["articles", "claim", "mention"];
  expect(await read(foreigners)).toEqual({ ...nothing, named: [second.id], missing });
  expect(await read({ mention: "no-id" })).toEqual({ ...nothing, missing: ["mention"] });
  expect((await read({ mention: mention.id }, outsider)).missing).toEqual(["mention"]);
  await deleteMention.call(people.annotator, { mention: mention.id }, { version: 1 });
  expect((await read({ mention: mention.id })).missing).toEqual(["mention"]);
});
