import { v7 } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../actor";
import { linkMention } from "../claims/link-commands";
import { type BuiltProject, buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { undoEvent } from "../undo/undo-event";
import { tagMention } from "./commands";
import { mergeMentions } from "./merge-mentions";
import { getMention, listMentions } from "./queries";
import { splitMention } from "./split-mention";

let built: BuiltProject;
let me: Actor;

beforeEach(async () => {
  built = await buildProject();
  me = built.people.annotator;
});

const post = () => built.articles[0];
const find = (mention: string) => getMention.ask(built.people.viewer, { mention });
const quotes = async () => (await listMentions.ask(me, { article: post().id })).items.map(({ quote }) => quote);
const undo = (event: string | null, actor = me) => undoEvent.call(actor, { event: event ?? "" }, {});
const cutBefore = (words: string) => ({ start: post().text.indexOf(words), end: post().text.indexOf(words) });
const split = (actor: Actor, mention: string, cut: { start: number; end: number }, version = 1, id = v7()) =>
  splitMention.call(actor, { mention, body: { id, cut } }, { version });
const merge = (actor: Actor, mention: string, other: string, versions: [number, number] = [1, 1]) =>
  mergeMentions.call(actor, { mention, body: { other, version: versions[1] } }, { version: versions[0] });

describe("splitMention", () => {
  it("says not-found to a stranger, forbidden to a viewer and another annotator, conflict to a stale version", async () => {
    const { answer } = await mark(me, post(), "400 dockers");
    for (const [actor, code] of [
      [built.outsider, "not-found"],
      [built.people.viewer, "forbidden"],
      [built.colleague, "forbidden"],
    ] as const) {
      await expect(split(actor, answer.id, cutBefore("dockers"))).rejects.toMatchObject({ code });
    }
    await expect(split(me, answer.id, cutBefore("dockers"), 2)).rejects.toMatchObject({ code: "conflict" });
    await expect(split(me, answer.id, cutBefore("ckers"), 1, answer.id)).rejects.toMatchObject({ code: "conflict" });
    for (const words of ["About", "400 dockers", "Monday"]) {
      await expect(split(me, answer.id, cutBefore(words))).rejects.toMatchObject({ code: "invalid" });
    }
    expect(await quotes()).toEqual(["400 dockers"]);
  });

  it("makes two with the same tags, attributes, links and stances in one event that one undo takes back", async () => {
    const claim = { id: v7(), statement: "Hundreds walked out." };
    const more = { claim, stance: "denies", tags: [built.tags[0].id], attributes: { attribution: "The board" } };
    const { answer } = await mark(me, post(), "400 dockers walked out", { ...more, note: "Check." });
    await tagMention.call(built.colleague, { mention: answer.id, tag: built.tags[1]?.id ?? "" }, {});
    const id = v7();
    const parted = await split(built.people.reviewer, answer.id, cutBefore("walked"), 1, id);
    const { mention, other } = parted.answer;
    expect(mention).toMatchObject({ quote: "400 dockers", version: 2 });
    expect(other).toMatchObject({ id, quote: "walked out", version: 1, author: answer.author });
    const same = ({ tags, attributes, links }: typeof mention) => ({
      tags: [...tags].sort(),
      attributes,
      links: links.map(({ claim, stance, status, author }) => ({ claim, stance, status, author })),
    });
    expect(same(other)).toEqual(same(mention));
    expect(other.tags).toHaveLength(2);
    const undone = await undo(parted.event, built.people.reviewer);
    expect(await quotes()).toEqual(["400 dockers walked out"]);
    await undo(undone.event, built.people.reviewer);
    expect(await quotes()).toEqual(["400 dockers", "walked out"]);
    expect((await find(id)).links).toHaveLength(1);
  });

  it("parts selected words from those around them", async () => {
    const { answer } = await mark(me, post(), "About 400 dockers walked out");
    const start = post().text.indexOf("400");
    const parted = await split(me, answer.id, { start, end: start + 3 });
    expect(parted.answer).toMatchObject({ mention: { quote: "About … dockers walked out" }, other: { quote: "400" } });
  });
});

describe("mergeMentions", () => {
  it("says not-found to a stranger, forbidden without the right to both, conflict to a stale version of either", async () => {
    const [one, other] = [(await mark(me, post(), "400 dockers")).answer, (await mark(me, post(), "Monday")).answer];
    for (const [actor, code] of [
      [built.outsider, "not-found"],
      [built.people.viewer, "forbidden"],
    ] as const) {
      await expect(merge(actor, one.id, other.id)).rejects.toMatchObject({ code });
    }
    const theirs = (await mark(built.colleague, post(), "hurt")).answer;
    for (const [first, second] of [
      [one, theirs],
      [theirs, one],
    ] as const) {
      await expect(merge(me, first.id, second.id)).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(merge(me, one.id, other.id, [2, 1])).rejects.toMatchObject({ code: "conflict" });
    await expect(merge(me, one.id, other.id, [1, 2])).rejects.toMatchObject({ code: "conflict" });
    const elsewhere = (await mark(me, built.articles[1], "350 workers")).answer;
    for (const id of [one.id, elsewhere.id]) {
      await expect(merge(me, one.id, id)).rejects.toMatchObject({ code: "invalid" });
    }
    await merge(built.people.reviewer, one.id, theirs.id);
  });

  it("unites words, tags, links and notes in one event, and one undo brings both back", async () => {
    const [figure, statement] = built.tags;
    const [a, b] = [
      { id: v7(), statement: "Hundreds walked out." },
      { id: v7(), statement: "It was on Monday." },
    ];
    const first = await mark(me, post(), "400 dockers", { claim: a, tags: [figure.id], note: "Check." });
    const body = {
      claim: b,
      tags: [figure.id, statement?.id ?? ""],
      note: "Which?",
      attributes: { attribution: "Board" },
    };
    const second = await mark(me, post(), "dockers walked out on Monday", body);
    await linkMention.call(me, { claim: a.id, mention: second.answer.id, body: {} }, {});
    const merged = await merge(me, first.answer.id, second.answer.id);
    expect(merged.answer).toMatchObject({
      quote: "400 dockers walked out on Monday",
      tags: [figure.id, statement?.id],
      attributes: { attribution: "Board" },
    });
    expect(merged.answer.links.map(({ claim }) => claim).sort()).toEqual([a.id, b.id].sort());
    expect(JSON.stringify(merged.answer.note)).toMatch(/Check.*Which/);
    await expect(find(second.answer.id)).rejects.toMatchObject({ code: "not-found" });
    const undone = await undo(merged.event);
    expect(await quotes()).toEqual(["400 dockers", "dockers walked out on Monday"]);
    expect((await find(second.answer.id)).links).toHaveLength(2);
    expect((await find(first.answer.id)).links).toHaveLength(1);
    await undo(undone.event);
    expect(await quotes()).toEqual(["400 dockers walked out on Monday"]);
  });

  it("refuses notes that are too long together, and keeps both", async () => {
    const long = "word ".repeat(2500);
    const { id: one } = (await mark(me, post(), "400 dockers", { note: long })).answer;
    const { id: other } = (await mark(me, post(), "Monday", { note: long })).answer;
    await expect(merge(me, one, other)).rejects.toThrow(/would be too long/);
    expect(await quotes()).toHaveLength(2);
  });

  it("refuses two stances to one claim and two values of one attribute, and changes nothing", async () => {
    const claim = { id: v7(), statement: "Hundreds walked out." };
    const { id: one } = (await mark(me, post(), "400 dockers", { claim, attributes: { attribution: "A" } })).answer;
    const denial = { claim: claim.id, stance: "denies" };
    const { id: other } = (await mark(me, post(), "denied that anyone was hurt", denial)).answer;
    await expect(merge(me, one, other)).rejects.toThrow(/states a claim that the other denies/);
    const { id: third } = (await mark(me, post(), "Monday", { attributes: { attribution: "B" } })).answer;
    await expect(merge(me, one, third)).rejects.toThrow(/differ in their attribution/);
    expect(await quotes()).toHaveLength(3);
  });
});
