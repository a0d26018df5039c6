import { v7 } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../actor";
import { db } from "../db/client";
import { type BuiltProject, buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { createClaim } from "./commands";
import { linkMention, unlinkMention } from "./link-commands";
import { linkMentions } from "./link-mentions";

let built: BuiltProject;
let claim: string;
let mention: string;

beforeEach(async () => {
  built = await buildProject();
  const input = { project: built.id, body: { statement: "Dockers walked out.", story: built.story } };
  claim = (await createClaim.call(built.people.annotator, input, {})).answer.id;
  mention = (await mark(built.people.annotator, built.articles[0], "400 dockers")).answer.id;
});

const link = (actor: Actor, body: object = {}, version?: number) =>
  linkMention.call(actor, { claim, mention, body }, { version });
const unlink = (actor: Actor, version?: number) => unlinkMention.call(actor, { claim, mention }, { version });

describe("linkMention and unlinkMention", () => {
  it("say not-found to a stranger, forbidden to a viewer", async () => {
    await link(built.people.annotator);
    for (const [actor, code] of [
      [built.outsider, "not-found"],
      [built.people.viewer, "forbidden"],
    ] as const) {
      await expect(link(actor, { stance: "denies" }, 1)).rejects.toMatchObject({ code });
      await expect(unlink(actor, 1)).rejects.toMatchObject({ code });
      const many = linkMentions.call(actor, { claim, body: { mentions: [mention] } }, {});
      await expect(many).rejects.toMatchObject({ code });
    }
  });

  it("let an annotator change the own link but not another's, and a reviewer both", async () => {
    await link(built.people.annotator);
    await expect(link(built.colleague, { stance: "denies" }, 1)).rejects.toMatchObject({ code: "forbidden" });
    await expect(unlink(built.colleague, 1)).rejects.toMatchObject({ code: "forbidden" });
    expect((await link(built.people.annotator, { stance: "denies" }, 1)).answer).toMatchObject({ stance: "denies" });
    expect((await link(built.people.reviewer, { stance: "questions" }, 2)).answer).toMatchObject({ version: 3 });
    await unlink(built.people.reviewer, 3);
    await expect(unlink(built.people.reviewer, 4)).rejects.toMatchObject({ code: "not-found" });
  });

  it("leave the decision about a link to a reviewer", async () => {
    await link(built.people.annotator);
    await expect(link(built.people.annotator, { status: "rejected" }, 1)).rejects.toMatchObject({ code: "forbidden" });
    const decided = await link(built.people.reviewer, { status: "rejected" }, 1);
    expect(decided.answer).toMatchObject({ status: "rejected", stance: "states", author: { name: "Anna Annotator" } });
  });

  it("propose by hand where a second reviewer is asked for, whatever an annotator wishes", async () => {
    await db().project.update({ where: { id: built.id }, data: { secondReview: true } });
    await expect(link(built.people.annotator, { status: "accepted" })).rejects.toMatchObject({ code: "forbidden" });
    expect((await link(built.people.annotator)).answer).toMatchObject({ status: "proposed" });
    expect((await link(built.people.reviewer, { status: "accepted" }, 1)).answer).toMatchObject({ status: "accepted" });
  });

  it("refuse a stale version with the link as it is", async () => {
    await link(built.people.annotator);
    await link(built.people.reviewer, { stance: "denies" }, 1);
    const current = { stance: "denies", version: 2, mention };
    const stale = { code: "conflict", details: { current } };
    await expect(link(built.people.annotator, { stance: "predicts" }, 1)).rejects.toMatchObject(stale);
    await expect(link(built.people.annotator, { stance: "predicts" })).rejects.toMatchObject(stale);
    await expect(unlink(built.people.annotator, 1)).rejects.toMatchObject(stale);
  });

  it("answer the same link again without an event, and bring an unlinked one back", async () => {
    const first = await link(built.people.annotator, { stance: "denies" });
    const again = await link(built.people.annotator, { stance: "denies" });
    expect([first.created, again.created, again.event]).toEqual([true, false, null]);
    await unlink(built.people.annotator, 1);
    const back = await link(built.colleague);
    expect(back).toMatchObject({
      created: true,
      answer: { stance: "states", version: 3, author: { name: "Carl Colleague" } },
    });
  });

  it("do not join what belongs to different projects", async () => {
    const other = await buildProject();
    const theirs = (await mark(other.people.annotator, other.articles[0], "400 dockers")).answer.id;
    const across = linkMention.call(built.people.owner, { claim, mention: theirs, body: {} }, {});
    await expect(across).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("marking with a claim that the mention is linked to already", () => {
  it("never changes another's link in passing", async () => {
    await link(built.people.reviewer, { stance: "denies" });
    const marked = await db().mention.findUniqueOrThrow({ where: { id: mention }, select: { version: true } });
    const again = mark(
      built.people.annotator,
      built.articles[0],
      "400 dockers",
      { id: mention, claim, stance: "states" },
      { version: marked.version },
    );
    await expect(again).rejects.toMatchObject({ code: "conflict", details: { current: { stance: "denies" } } });
    const row = await db().link.findFirstOrThrow({ where: { mentionId: mention } });
    expect([row.stance, row.authorId]).toEqual(["denies", built.people.reviewer.id]);
  });
});

describe("linkMentions", () => {
  it("makes the claim and both links in one event, and is the same when repeated", async () => {
    const second = (await mark(built.colleague, built.articles[1], "350 workers")).answer.id;
    const fresh = v7();
    const input = { claim: fresh, body: { mentions: [mention, second], statement: "Hundreds walked out." } };
    const before = await db().event.count();
    const { answer } = await linkMentions.call(built.people.annotator, input, {});
    expect(answer).toMatchObject({ claim: { id: fresh, mentions: 2, numbers: { [built.story]: 2 } } });
    expect(answer.links.map((one) => one.mention)).toEqual([mention, second]);
    const again = await linkMentions.call(built.people.annotator, input, {});
    expect([again.event, await db().event.count()]).toEqual([null, before + 1]);
  });

  it("links nothing when one of the mentions is missing", async () => {
    const input = { claim, body: { mentions: [mention, v7()] } };
    await expect(linkMentions.call(built.people.annotator, input, {})).rejects.toMatchObject({ code: "not-found" });
    expect(await db().link.count({ where: { claimId: claim } })).toBe(0);
  });
});
