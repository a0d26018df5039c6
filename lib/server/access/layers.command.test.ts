import { v7 } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../actor";
import { deleteClaim, putClaim } from "../claims/commands";
import { linkMention, unlinkMention } from "../claims/link-commands";
import { getClaim, listClaimMentions, listRelations } from "../claims/queries";
import { changeComment, deleteComment } from "../comments/commands";
import { buildDiscussed, type Discussed, moveTo, privateLayer } from "../comments/discussions.fixture";
import { getDiscussion } from "../comments/queries";
import { readDiscussion } from "../comments/read-discussion";
import { resolveDiscussion } from "../comments/resolve-commands";
import { deleteMention, tagMention, untagMention } from "../mentions/commands";
import { mergeMentions } from "../mentions/merge-mentions";
import { writeClaimNote, writeMentionNote } from "../mentions/note-commands";
import { getMention } from "../mentions/queries";
import { splitMention } from "../mentions/split-mention";
import { mark } from "../test/mark";

let built: Discussed["built"];
let me: Discussed["me"];
let mention: Discussed["mention"];
let claim: Discussed["claim"];
let start: Discussed["start"];

beforeEach(async () => {
  ({ built, me, mention, claim, start } = await buildDiscussed());
});

describe("what lies in another's private layer", () => {
  it("is not there for who does not see it, whatever is asked of it, and for reviewers it is", async () => {
    const theirs = (await mark(built.colleague, built.articles[0], "Monday")).answer.id;
    const { id: discussion, items } = await start(me);
    const comment = items[0]?.id;
    await moveTo(await privateLayer(built.id, me), { mention, claim, discussion, comment: comment ?? "" });
    const tag = built.tags[0].id;
    const [version, content] = [{ version: 1 }, { content: "Seen." }];
    const asked: ((actor: Actor) => Promise<unknown>)[] = [
      (actor) => getMention.ask(actor, { mention }),
      (actor) => tagMention.call(actor, { mention, tag }, {}),
      (actor) => untagMention.call(actor, { mention, tag }, {}),
      (actor) => writeMentionNote.call(actor, { mention, body: { note: "Seen." } }, {}),
      (actor) => splitMention.call(actor, { mention, body: { cut: { start: 0, end: 0 } } }, version),
      (actor) => mergeMentions.call(actor, { mention: theirs, body: { other: mention, version: 1 } }, version),
      (actor) => deleteMention.call(actor, { mention }, version),
      (actor) => getClaim.ask(actor, { claim }),
      (actor) => listClaimMentions.ask(actor, { claim }),
      (actor) => listRelations.ask(actor, { claim }),
      (actor) => putClaim.call(actor, { claim, body: { statement: "Seen." } }, version),
      (actor) => writeClaimNote.call(actor, { claim, body: { note: "Seen." } }, {}),
      (actor) => linkMention.call(actor, { claim, mention: theirs, body: {} }, {}),
      (actor) => unlinkMention.call(actor, { claim, mention }, version),
      (actor) => deleteClaim.call(actor, { claim }, version),
      (actor) => getDiscussion.ask(actor, { discussion }),
      (actor) => readDiscussion.call(actor, { discussion, body: { comment } }, {}),
      (actor) => resolveDiscussion.call(actor, { discussion }, version),
      (actor) => changeComment.call(actor, { comment, body: content }, version),
      (actor) => deleteComment.call(actor, { comment }, version),
    ];
    for (const [at, ask] of asked.entries()) {
      await expect(ask(built.colleague), `request ${at}`).rejects.toMatchObject({ code: "not-found" });
    }
    const { answer } = await tagMention.call(built.people.reviewer, { mention, tag }, { key: v7() });
    expect(answer).toMatchObject({ id: mention, tags: [tag] });
  });
});
