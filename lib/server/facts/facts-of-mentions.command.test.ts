import { beforeEach, describe, expect, it } from "vitest";
import { factsOf } from "@/lib/core/facts/fact";
import type { Actor } from "../actor";
import { db } from "../db/client";
import { type BuiltProject, buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { factsOfMentions } from "./facts-of-mentions";

let built: BuiltProject;
let me: Actor;

beforeEach(async () => {
  built = await buildProject();
  me = built.people.annotator;
});

const factsAt = async (mention: string) => (await factsOfMentions(db(), null, [mention])).get(mention) ?? [];
const stateOf = (mentionId: string) => db().factReading.findUniqueOrThrow({ where: { mentionId } });

describe("factsOfMentions", () => {
  it("reads what was not read, once, with the words at their place in the text", async () => {
    const [article] = built.articles;
    const { id } = (await mark(me, article, "400 dockers walked out on Monday")).answer;
    expect((await stateOf(id)).readAs).toBeNull();
    const facts = await factsAt(id);
    const [figure] = factsOf("figure", facts);
    expect(figure).toMatchObject({ words: "About 400", value: { low: 360, high: 440, counted: "dockers" } });
    expect(factsOf("date", facts)[0]?.value).toMatchObject({ from: "2031-06-09", isResolved: true });
    for (const { start, end, words } of facts) expect(article.text.slice(start, end)).toBe(words);
    const read = await stateOf(id);
    expect(read.readAs).not.toBeNull();
    expect(await factsAt(id)).toEqual(facts);
    expect(await stateOf(id)).toEqual(read);
  });

  it("reads anew what a change of the mention or of its article's date makes of it", async () => {
    const [article] = built.articles;
    const { id } = (await mark(me, article, "400 dockers")).answer;
    await factsAt(id);
    await mark(me, article, "dockers walked out on Monday", { id }, { version: 1 });
    const [date] = factsOf("date", await factsAt(id));
    expect(date?.value.from).toBe("2031-06-09");
    expect(factsOf("figure", await factsAt(id))).toEqual([]);
    await db().article.update({ where: { id: article.id }, data: { publishedAt: "2031-06-18" } });
    expect(factsOf("date", await factsAt(id))[0]?.value.from).toBe("2031-06-16");
  });

  it("keeps nothing that was read of a mention while someone changed it", async () => {
    const { id } = (await mark(me, built.articles[0], "400 dockers")).answer;
    const reading = factsAt(id);
    await mark(me, built.articles[0], "dockers", { id }, { version: 1 });
    await reading;
    expect(factsOf("figure", await factsAt(id))).toEqual([]);
  });

  it("answers what it read also while another process keeps the same", async () => {
    const { id } = (await mark(me, built.articles[0], "400 dockers")).answer;
    const { facts } = await db().$transaction(async (tx) => {
      await tx.$executeRaw`SELECT 1 FROM fact_reading WHERE "mentionId" = ${id}::uuid FOR UPDATE`;
      return { facts: await factsAt(id) };
    });
    expect(factsOf("figure", facts)).toHaveLength(1);
    expect((await stateOf(id)).readAs).toBeNull();
  });

  it("answers of many what each says, and nothing of what is not there", async () => {
    const [one, other] = [
      await mark(me, built.articles[0], "400 dockers"),
      await mark(me, built.articles[1], "350 workers"),
    ];
    const ids = [one.answer.id, other.answer.id];
    const all = await factsOfMentions(db(), null, [...ids, built.story]);
    expect([...all.keys()].toSorted()).toEqual(ids.toSorted());
    expect(ids.map((id) => factsOf("figure", all.get(id) ?? [])[0]?.words)).toEqual(["About 400", "Some 350"]);
  });
});
