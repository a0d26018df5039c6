import { v7 } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../actor";
import { type BuiltProject, buildProject } from "../test/build-project";
import { undoEvent } from "../undo/undo-event";
import { createClaim, deleteClaim } from "./commands";
import { listClaims } from "./list-claims";
import { getClaim, listRelations } from "./queries";
import { deleteRelation, putRelation } from "./relation-commands";

let built: BuiltProject;
let from: string;
let to: string;

beforeEach(async () => {
  built = await buildProject();
  const create = async (statement: string) =>
    (await createClaim.call(built.people.annotator, { project: built.id, body: { statement } }, {})).answer.id;
  [from, to] = [await create("The strike is over."), await create("The strike goes on.")];
});

const relate = (actor: Actor, relation = v7(), kind = "contradicts", version?: number) =>
  putRelation.call(actor, { relation, body: { from, to, kind } }, { version });
const flagsOf = async (claim: string) => (await getClaim.ask(built.people.viewer, { claim })).flags;

describe("putRelation and deleteRelation", () => {
  it("say not-found to a stranger, forbidden to anyone below a reviewer", async () => {
    const { answer } = await relate(built.people.reviewer);
    for (const [actor, code] of [
      [built.outsider, "not-found"],
      [built.people.viewer, "forbidden"],
      [built.people.annotator, "forbidden"],
    ] as const) {
      await expect(relate(actor, answer.id, "supports", 1)).rejects.toMatchObject({ code });
      const gone = deleteRelation.call(actor, { relation: answer.id }, { version: 1 });
      await expect(gone).rejects.toMatchObject({ code });
    }
  });

  it("refuse a stale version, a twin, a claim with itself, and another project's claim", async () => {
    const { answer } = await relate(built.people.reviewer);
    const stale = relate(built.people.editor, answer.id, "supports", 7);
    await expect(stale).rejects.toMatchObject({ code: "conflict", details: { current: { kind: "contradicts" } } });
    await expect(relate(built.people.editor)).rejects.toMatchObject({ code: "conflict" });
    const self = putRelation.call(
      built.people.editor,
      { relation: v7(), body: { from, to: from, kind: "updates" } },
      {},
    );
    await expect(self).rejects.toMatchObject({ code: "invalid" });
    const other = await buildProject();
    const input = { project: other.id, body: { statement: "Elsewhere." } };
    const theirs = (await createClaim.call(other.people.annotator, input, {})).answer.id;
    const body = { from, to: theirs, kind: "updates" };
    const across = putRelation.call(built.people.editor, { relation: v7(), body }, {});
    await expect(across).rejects.toMatchObject({ code: "invalid" });
  });

  it("contradict both claims for as long as both and the relation are there", async () => {
    const { answer } = await relate(built.people.reviewer);
    const contradicted = async () => {
      const asked = { project: built.id, flag: "contradicted" };
      return (await listClaims.ask(built.people.viewer, asked)).items.map((claim) => claim.id).toSorted();
    };
    expect([await flagsOf(from), await flagsOf(to)]).toEqual([
      ["contradicted", "unlinked"],
      ["contradicted", "unlinked"],
    ]);
    expect(await contradicted()).toEqual([from, to].toSorted());
    await deleteRelation.call(built.people.reviewer, { relation: answer.id }, { version: 1 });
    expect([await flagsOf(from), await contradicted()]).toEqual([["unlinked"], []]);
    await relate(built.people.reviewer);
    await deleteClaim.call(built.people.annotator, { claim: to }, { version: 1 });
    expect([await flagsOf(from), await contradicted()]).toEqual([["unlinked"], []]);
  });

  it("say nothing twice, run in no circle, and come back by undo only where they still fit", async () => {
    const create = async (statement: string) =>
      (await createClaim.call(built.people.annotator, { project: built.id, body: { statement } }, {})).answer.id;
    const third = await create("The strike begins again.");
    const put = (one: string, other: string, kind: string, relation = v7()) =>
      putRelation.call(built.people.reviewer, { relation, body: { from: one, to: other, kind } }, {});
    await put(from, to, "contradicts");
    await expect(put(to, from, "contradicts")).rejects.toMatchObject({ code: "conflict" });
    const first = await put(from, to, "updates");
    await put(to, third, "updates");
    await put(third, from, "supports");
    const closing = put(third, from, "updates");
    await expect(closing).rejects.toMatchObject({ code: "invalid", message: /in a circle/ });
    const { id } = first.answer;
    const gone = await deleteRelation.call(built.people.reviewer, { relation: id }, { version: 1 });
    const turned = await put(third, from, "updates");
    const undo = (done: { event: string | null }) => undoEvent.call(built.people.reviewer, { event: done.event }, {});
    await expect(undo(gone)).rejects.toMatchObject({ code: "conflict", message: /in a circle by now/ });
    await undo(turned);
    await undo(gone);
    const racing = await Promise.allSettled([put(third, to, "specifies"), put(to, third, "specifies")]);
    expect(racing.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("are listed from both ends", async () => {
    const { answer } = await relate(built.people.reviewer, v7(), "updates");
    for (const claim of [from, to]) {
      const { items } = await listRelations.ask(built.people.viewer, { claim });
      expect(items).toEqual([answer]);
    }
  });
});
