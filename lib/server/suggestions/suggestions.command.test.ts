import { v7 } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import { leastDecisions } from "@/lib/core/suggestions/rerank";
import type { Actor } from "../actor";
import { unlinkMention } from "../claims/link-commands";
import { db } from "../db/client";
import { deleteMention } from "../mentions/commands";
import { mark } from "../test/mark";
import { undoEvent } from "../undo/undo-event";
import { decideSuggestion } from "./decide-suggestion";
import { listMentionSuggestions, listStorySuggestions } from "./queries";
import { resetRanking } from "./reset-ranking";
import { buildDockers, sentenceOf } from "./suggestions.fixture";

let built: Awaited<ReturnType<typeof buildDockers>>;
let me: Actor;

beforeEach(async () => {
  built = await buildDockers();
  me = built.people.annotator;
});

const markOf = async (index: number, claim?: { statement: string }) => {
  const article = built.told[index];
  if (!article) throw new RangeError(`There is no article ${index}.`);
  return (await mark(me, article, sentenceOf(article), claim ? { claim } : {})).answer;
};
const markUnlike = async (index: number) => {
  const article = built.told[index];
  if (!article) throw new RangeError(`There is no article ${index}.`);
  return (await mark(me, article, "The museum of glass opened a second hall")).answer;
};
const suggestionsFor = async (mention: string, actor = me) =>
  (await listMentionSuggestions.ask(actor, { mention })).items;
const pairsOf = async (query: Record<string, string> = {}, actor = me) =>
  listStorySuggestions.ask(actor, { story: built.story, ...query });
const decide = (suggestion: string, decision: string, more: Record<string, string> = {}, actor = me) =>
  decideSuggestion.call(actor, { suggestion, body: { decision, ...more } }, {});
const linksOf = async (mentionId: string) =>
  (await db().link.findMany({ where: { mentionId, deletedAt: null } })).map(({ claimId }) => claimId);

async function offered(first: { id: string }): Promise<string> {
  const [top] = await suggestionsFor(first.id);
  if (!top) throw new RangeError("Nothing was suggested.");
  return top.id;
}

describe("what is suggested", () => {
  it("is the mention of another article that says the same, before one that does not, with reasons in words", async () => {
    const [one, other] = [await markOf(0), await markOf(1)];
    await markUnlike(1);
    const [top, ...rest] = await suggestionsFor(one.id);
    expect(top).toMatchObject({ of: { id: one.id }, mention: { id: other.id }, claim: null, flags: [] });
    expect(top?.reasons.map(({ sentence }) => sentence).join(" ")).toContain("dockers");
    for (const side of [top?.of, top?.mention]) {
      const shown = side?.shared.map(({ start, end }) => side.quote.slice(start, end));
      expect(shown).toContain("dockers");
    }
    for (const { score } of rest) expect(score).toBeLessThan(top?.score ?? 0);
  });

  it("never is of the same article, of the same claim, deleted, or of nobody who may read", async () => {
    const [one, other] = [await markOf(0, { statement: "Dockers walked out." }), await markOf(1)];
    await decide(await offered(other), "accepted");
    expect(await suggestionsFor(one.id)).toEqual([]);
    const third = await markOf(2);
    expect((await suggestionsFor(third.id)).map(({ claim }) => claim?.id)).toEqual([one.links[0]?.claim]);
    await deleteMention.call(me, { mention: third.id }, { version: 1 });
    await expect(suggestionsFor(third.id)).rejects.toMatchObject({ code: "not-found" });
    expect((await pairsOf()).items).toEqual([]);
    await expect(suggestionsFor(one.id, built.outsider)).rejects.toMatchObject({ code: "not-found" });
    await expect(pairsOf({}, built.outsider)).rejects.toMatchObject({ code: "not-found" });
  });

  it("names each claim once, by the mention of it that is most like", async () => {
    const [one, other, third] = [await markOf(0), await markOf(1), await markOf(2)];
    const { answer } = await decide(await offered(one), "accepted");
    const items = await suggestionsFor(third.id);
    expect(items.map(({ claim }) => claim?.id)).toEqual([answer.claim?.id]);
    expect([one.id, other.id]).toContain(items[0]?.mention.id);
  });

  it("stands the same in the story's list, page by page, the most certain first", async () => {
    for (const index of [0, 1, 2]) await markOf(index);
    const { items } = await pairsOf();
    expect(items).toHaveLength(3);
    expect(items.map(({ score }) => score)).toEqual(items.map(({ score }) => score).toSorted((a, b) => b - a));
    const first = await pairsOf({ limit: "2" });
    const second = await pairsOf({ limit: "2", cursor: first.next ?? "" });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(second.next).toBeNull();
  });

  it("keeps a private layer to its person and to reviewers", async () => {
    const [one, hidden] = [await markOf(0), await markOf(1)];
    const layer = v7();
    await db().layer.create({ data: { id: layer, projectId: built.id, kind: "private", personId: me.id } });
    await db().mention.update({ where: { id: hidden.id }, data: { layerId: layer } });
    expect(await suggestionsFor(one.id)).toHaveLength(1);
    expect(await suggestionsFor(one.id, built.people.reviewer)).toHaveLength(1);
    expect(await suggestionsFor(one.id, built.colleague)).toEqual([]);
    expect((await pairsOf({}, built.colleague)).items).toEqual([]);
    const suggestion = await offered(one);
    await expect(decide(suggestion, "rejected", {}, built.colleague)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("accepting", () => {
  it("makes a claim of the first mention's words where neither has one; one event, which one undo takes back", async () => {
    const [one, other] = [await markOf(0), await markOf(1)];
    const suggestion = await offered(one);
    const { answer, event } = await decide(suggestion, "accepted");
    expect(answer.claim).toMatchObject({ statement: one.quote, mentions: 2 });
    expect(answer.links.map(({ mention, status }) => [mention, status])).toEqual([
      [one.id, "accepted"],
      [other.id, "accepted"],
    ]);
    await undoEvent.call(me, { event: event ?? "" }, {});
    expect([...(await linksOf(one.id)), ...(await linksOf(other.id))]).toEqual([]);
    expect(await db().claim.count({ where: { id: answer.claim?.id ?? "", deletedAt: null } })).toBe(0);
    expect((await suggestionsFor(one.id)).map(({ id }) => id)).toEqual([suggestion]);
    const again = await decide(suggestion, "accepted", { claim: v7(), statement: "Dockers left." });
    expect(again.answer.claim?.statement).toBe("Dockers left.");
  });

  it.each([0, 1])("takes the claim that one of them has, whichever that is", async (having) => {
    const mentions = [await markOf(0), await markOf(1)];
    const claim = { statement: "Dockers walked out." };
    const article = built.told[having];
    const body = mentions[having];
    if (!article || !body) throw new RangeError("Nothing was marked.");
    await mark(me, article, sentenceOf(article), { id: body.id, claim }, { version: 1 });
    const { answer } = await decide(await offered(mentions[0] ?? body), "accepted");
    expect(answer.claim?.statement).toBe(claim.statement);
    const linked = await Promise.all(mentions.map(({ id }) => linksOf(id)));
    expect(linked).toEqual([[answer.claim?.id], [answer.claim?.id]]);
  });

  it("asks to merge where both have claims of their own, and changes nothing", async () => {
    const one = await markOf(0, { statement: "Dockers walked out." });
    const other = await markOf(1, { statement: "They left." });
    const claims = [one.links[0]?.claim, other.links[0]?.claim];
    await expect(decide(await offered(one), "accepted")).rejects.toMatchObject({
      code: "conflict",
      details: { fields: { claims: "different" }, current: { claims } },
    });
    expect([await linksOf(one.id), await linksOf(other.id)]).toEqual(claims.map((claim) => [claim]));
  });

  it("proposes where the project asks for a second reviewer", async () => {
    await db().project.update({ where: { id: built.id }, data: { secondReview: true } });
    const one = await markOf(0);
    await markOf(1);
    const { answer } = await decide(await offered(one), "accepted");
    expect(answer.links.map(({ status }) => status)).toEqual(["proposed", "proposed"]);
  });

  it("is done once, also twice at the same time, and stands against another decision", async () => {
    const one = await markOf(0);
    await markOf(1);
    const suggestion = await offered(one);
    const both = await Promise.all([decide(suggestion, "accepted"), decide(suggestion, "accepted")]);
    expect(new Set(both.map(({ answer }) => answer.claim?.id)).size).toBe(1);
    expect(await linksOf(one.id)).toHaveLength(1);
    expect(both.filter(({ event }) => event)).toHaveLength(1);
    await expect(decide(suggestion, "rejected")).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("rejecting", () => {
  it("is for good, whatever the mentions come to stand for, until it is undone", async () => {
    const [one, other] = [await markOf(0), await markOf(1)];
    const { event } = await decide(await offered(one), "rejected");
    expect(await suggestionsFor(one.id)).toEqual([]);
    expect(await suggestionsFor(other.id)).toEqual([]);
    expect((await pairsOf()).items).toEqual([]);
    const article = built.told[1];
    if (!article) throw new RangeError("There is no article.");
    const claim = { statement: "They left." };
    await mark(me, article, sentenceOf(article), { id: other.id, claim }, { version: 1 });
    expect(await suggestionsFor(one.id)).toEqual([]);
    await unlinkMention.call(me, { mention: other.id, claim: (await linksOf(other.id))[0] ?? "" }, { version: 1 });
    await undoEvent.call(me, { event: event ?? "" }, {});
    expect((await suggestionsFor(one.id)).map(({ mention }) => mention.id)).toEqual([other.id]);
  });

  it("of a mention of a claim holds for the claim", async () => {
    const one = await markOf(0);
    await markOf(1);
    await decide(await offered(one), "accepted");
    const third = await markOf(2);
    await decide(await offered(third), "rejected");
    expect(await suggestionsFor(third.id)).toEqual([]);
  });
});

describe("who may", () => {
  it("lets viewers read and not decide, and strangers do neither", async () => {
    const one = await markOf(0);
    await markOf(1);
    const suggestion = await offered(one);
    expect(await suggestionsFor(one.id, built.people.viewer)).toHaveLength(1);
    await expect(decide(suggestion, "accepted", {}, built.people.viewer)).rejects.toMatchObject({ code: "forbidden" });
    await expect(decide(suggestion, "accepted", {}, built.outsider)).rejects.toMatchObject({ code: "not-found" });
    await expect(decide(v7(), "accepted")).rejects.toMatchObject({ code: "not-found" });
    const reset = (actor: Actor) => resetRanking.call(actor, { project: built.id, body: {} }, {});
    await expect(reset(me)).rejects.toMatchObject({ code: "forbidden" });
    await expect(reset(built.outsider)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("the ranking", () => {
  it("is shaped by what was decided, the same way each time, until it is reset", async () => {
    const one = await markOf(0);
    const other = await markOf(1);
    const { ranking, items } = await listMentionSuggestions.ask(me, { mention: one.id });
    expect(ranking).toEqual({ decisions: 0, embedder: null, lexicalOnly: true });
    const { signals } = await db().suggestionOffer.findUniqueOrThrow({ where: { id: items[0]?.id ?? "" } });
    const decisions = Array.from({ length: 2 * leastDecisions }, (_, index) => ({
      ...{ id: v7(), projectId: built.id, layerId: built.layer, authorId: me.id },
      ...({ firstId: one.id, secondId: other.id, decision: index % 2 === 0 ? "accepted" : "rejected" } as const),
      ...{ signals: signals ?? {}, deletedAt: null },
    }));
    await db().suggestionDecision.createMany({ data: decisions });
    const third = await markOf(2);
    const ask = () => listMentionSuggestions.ask(me, { mention: third.id });
    const shaped = await ask();
    expect(shaped.ranking.decisions).toBe(2 * leastDecisions);
    expect((await ask()).items).toEqual(shaped.items);
    await resetRanking.call(built.people.editor, { project: built.id, body: {} }, {});
    const plain = await ask();
    expect(plain.ranking.decisions).toBe(0);
    expect(plain.items[0]?.score).not.toBe(shaped.items[0]?.score);
  });
});
