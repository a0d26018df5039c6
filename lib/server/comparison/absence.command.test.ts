import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../actor";
import { createClaim } from "../claims/commands";
import { linkMention } from "../claims/link-commands";
import { previewClaimMerge } from "../claims/merge-queries";
import { db } from "../db/client";
import { mergeClaims } from "../mentions/merge-claims";
import { type BuiltProject, buildArticle, buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { undoEvent } from "../undo/undo-event";
import { confirmAbsence, withdrawAbsence } from "./absence-commands";
import { listAbsences } from "./list-absences";
import { getMatrix } from "./matrix";

let built: BuiltProject;
let claim: string;
let wire: string;
let reviewer: Actor;

beforeEach(async () => {
  built = await buildProject();
  reviewer = built.people.reviewer;
  wire = built.articles[1].outlet;
  const marked = await mark(built.people.annotator, built.articles[0], "About 400 dockers", {
    claim: { statement: "Dockers walked out." },
  });
  claim = marked.answer.links[0]?.claim ?? "";
});

const cell = () => ({ story: built.story, claim, outlet: wire });
const readAll = () => [{ article: built.articles[1].id, revision: 1 }];
const confirm = (actor: Actor, body: object = {}, version?: number) =>
  confirmAbsence.call(actor, { ...cell(), body: { read: readAll(), ...body } }, { version });
const withdraw = (actor: Actor, version?: number) => withdrawAbsence.call(actor, cell(), { version });
const found = async () => {
  const { columns, rows } = await getMatrix.ask(built.people.viewer, { story: built.story });
  const { state, absence } = rows[0]?.cells[columns.findIndex(({ outlet }) => outlet?.id === wire)] ?? {};
  return { state, absence };
};
const undo = async ({ event }: { event: string | null }) => undoEvent.call(reviewer, { event: event ?? "" }, {});

const list = (actor: Actor, asked: object = {}) => listAbsences.ask(actor, { claim, ...asked });
const confirmedIn = async () => {
  const { rows, totals } = await getMatrix.ask(built.people.viewer, { story: built.story, flag: "absence-confirmed" });
  return { rows: rows.map((row) => row.claim.id), total: totals["absence-confirmed"] };
};

describe("listAbsences and the matrix's filter", () => {
  it("say not-found to a stranger, and nothing of what nobody confirmed", async () => {
    await expect(list(built.outsider)).rejects.toMatchObject({ code: "not-found" });
    expect((await list(built.people.viewer)).items).toEqual([]);
    expect(await confirmedIn()).toEqual({ rows: [], total: 0 });
  });

  it("tell what holds, by whom and where, until a text comes or a mention outweighs it", async () => {
    const { answer } = await confirm(reviewer, { reason: "Read twice." });
    const place = { project: built.id, story: built.story };
    expect((await list(built.people.viewer)).items).toEqual([answer]);
    expect(answer).toMatchObject({ ...cell(), author: { name: "Rolf Reviewer" } });
    expect((await list(built.people.viewer, { story: built.story })).items).toEqual([answer]);
    expect((await list(built.people.viewer, { story: crypto.randomUUID() })).items).toEqual([]);
    expect(await confirmedIn()).toEqual({ rows: [claim], total: 1 });
    const late = await buildArticle(place, { title: "Late", outlet: wire, text: "Late\nMore of it." });
    expect((await list(built.people.viewer)).items).toMatchObject([{ outdated: true }]);
    expect(await confirmedIn()).toEqual({ rows: [], total: 0 });
    await db().article.update({ where: { id: late }, data: { deletedAt: new Date() } });
    expect((await confirmedIn()).rows).toEqual([claim]);
    await mark(built.people.annotator, built.articles[1], "Some 350 workers", { claim });
    expect(await confirmedIn()).toEqual({ rows: [], total: 0 });
  });
});

describe("confirmAbsence and withdrawAbsence", () => {
  it("say not-found to a stranger, forbidden below a reviewer", async () => {
    await confirm(reviewer);
    for (const [actor, code] of [
      [built.outsider, "not-found"],
      [built.people.viewer, "forbidden"],
      [built.people.annotator, "forbidden"],
    ] as const) {
      await expect(confirm(actor)).rejects.toMatchObject({ code });
      await expect(withdraw(actor, 1)).rejects.toMatchObject({ code });
    }
    const elsewhere = (await buildProject()).articles[0].outlet;
    for (const other of [{ outlet: elsewhere }, { claim: crypto.randomUUID() }, { story: crypto.randomUUID() }]) {
      const lost = confirmAbsence.call(reviewer, { ...cell(), ...other, body: { read: readAll() } }, {});
      await expect(lost).rejects.toMatchObject({ code: "not-found" });
    }
  });

  it("make the cell absent with who, when and why, and take it back with every undo and redo", async () => {
    expect(await found()).toEqual({ state: "not-read", absence: null });
    const confirmed = await confirm(reviewer, { reason: "Read twice." });
    expect(confirmed).toMatchObject({ created: true, answer: { version: 1, outdated: false } });
    const there = { state: "absent", absence: { reason: "Read twice.", author: { name: "Rolf Reviewer" } } };
    expect(await found()).toMatchObject(there);
    const undone = await undo(confirmed);
    expect(await found()).toEqual({ state: "not-read", absence: null });
    await undo(undone);
    expect(await found()).toMatchObject(there);
    const gone = await withdraw(reviewer, 3);
    expect(await found()).toMatchObject({ absence: null });
    await undo(gone);
    expect(await found()).toMatchObject(there);
    await withdraw(reviewer, 5);
    expect(await confirm(built.people.owner)).toMatchObject({ created: true, answer: { version: 7, reason: "" } });
  });

  it("repeat quietly, and refuse a stale version with what there is", async () => {
    await confirm(reviewer, { reason: "Read twice." });
    expect((await confirm(reviewer, { reason: "Read twice." })).event).toBeNull();
    for (const version of [undefined, 7]) {
      const current = { reason: "Read twice.", version: 1 };
      const stale = confirm(reviewer, { reason: "Thrice." }, version);
      await expect(stale).rejects.toMatchObject({ code: "conflict", details: { current } });
      await expect(withdraw(reviewer, version)).rejects.toMatchObject({ code: "conflict", details: { current } });
    }
    expect(await confirm(reviewer, { reason: "Thrice." }, 1)).toMatchObject({ created: false, answer: { version: 2 } });
  });

  it("do not cover what was not read, and are outdated by a new text", async () => {
    const place = { project: built.id, story: built.story };
    const late = await buildArticle(place, { title: "Late", outlet: wire, text: "Late\nMore of it." });
    await expect(confirm(reviewer)).rejects.toMatchObject({ code: "conflict" });
    for (const read of [[{ article: late, revision: 1 }], [...readAll(), { article: late, revision: 2 }]]) {
      await expect(confirm(reviewer, { read })).rejects.toMatchObject({ code: "conflict" });
    }
    const both = [...readAll(), { article: late, revision: 1 }];
    await confirm(reviewer, { read: both });
    expect(await found()).toMatchObject({ state: "absent", absence: { outdated: false } });
    const later = await buildArticle(place, { title: "Later", outlet: wire, text: "Later\nEven more." });
    expect(await found()).toMatchObject({ state: "not-read", absence: { outdated: true } });
    await confirm(reviewer, { read: [...both, { article: later, revision: 1 }] }, 1);
    expect(await found()).toMatchObject({ state: "absent", absence: { outdated: false, version: 2 } });
    await db().article.update({ where: { id: later }, data: { deletedAt: new Date() } });
    expect(await found()).toMatchObject({ state: "absent" });
  });

  it("give way to a mention, and are refused where one is accepted", async () => {
    await confirm(reviewer);
    const { answer } = await mark(built.people.annotator, built.articles[1], "Some 350 workers", { claim });
    expect(await found()).toMatchObject({ state: "reported", absence: { version: 1 } });
    await expect(confirm(reviewer, { reason: "Still." }, 1)).rejects.toMatchObject({ code: "conflict" });
    const link = { claim, mention: answer.id };
    await linkMention.call(reviewer, { ...link, body: { status: "rejected" } }, { version: 1 });
    expect(await found()).toMatchObject({ state: "absent" });
  });
});

describe("absences of claims that are merged", () => {
  const create = async () => {
    const body = { statement: "A strike.", story: built.story };
    return (await createClaim.call(reviewer, { project: built.id, body }, {})).answer.id;
  };
  const merge = (from: string, into: string) => {
    const body = { from: { claim: from, version: 1 }, reason: "They say the same." };
    return mergeClaims.call(reviewer, { claim: into, body }, { version: 1 });
  };
  const absences = (of: string) =>
    db().absence.findMany({
      where: { claimId: of, deletedAt: null },
      select: { outletId: true, reason: true, authorId: true },
    });

  it("hold of the claim that stays, by whom they were confirmed, and come back with an undo and go with the redo", async () => {
    await confirm(reviewer, { reason: "Read twice." });
    const into = await create();
    const preview = await previewClaimMerge.ask(reviewer, { claim: into, from: claim });
    expect(preview.absences).toEqual({ moved: 1, dropped: [] });
    const merged = await mergeClaims.call(
      built.people.owner,
      { claim: into, body: { from: { claim, version: 1 }, reason: "They say the same." } },
      { version: 1 },
    );
    const said = [{ outletId: wire, reason: "Read twice.", authorId: reviewer.id }];
    expect(await absences(into)).toEqual(said);
    expect(await found()).toMatchObject({ state: "absent", absence: { author: { name: "Rolf Reviewer" } } });
    const undone = await undoEvent.call(built.people.owner, { event: merged.event ?? "" }, {});
    expect(await absences(into)).toEqual([]);
    expect(await absences(claim)).toEqual(said);
    await undoEvent.call(built.people.owner, { event: undone.event ?? "" }, {});
    expect(await absences(into)).toEqual(said);
  });

  it("are dropped where the outlet speaks of either, as the preview says, and come back with an undo", async () => {
    const other = await create();
    await mark(built.people.annotator, built.articles[1], "Some 350 workers", { claim: other });
    await confirm(reviewer);
    const dropped = [{ outlet: "Quay Wire", story: "The ferry strike", author: "Rolf Reviewer" }];
    for (const [from, into] of [
      [other, claim],
      [claim, other],
    ] as const) {
      expect((await previewClaimMerge.ask(reviewer, { claim: into, from })).absences).toEqual({ moved: 0, dropped });
    }
    const merged = await merge(other, claim);
    expect(await absences(claim)).toEqual([]);
    await undo(merged);
    expect(await absences(claim)).toHaveLength(1);
    expect((await list(built.people.viewer)).items).toHaveLength(1);
  });

  it("stay the own of the claim that stays where both were confirmed", async () => {
    const into = await create();
    await confirm(reviewer, { reason: "Of the one that goes." });
    await confirmAbsence.call(reviewer, { ...cell(), claim: into, body: { read: readAll(), reason: "Its own." } }, {});
    expect((await previewClaimMerge.ask(reviewer, { claim: into, from: claim })).absences).toEqual({
      moved: 0,
      dropped: [],
    });
    await merge(claim, into);
    expect(await absences(into)).toMatchObject([{ reason: "Its own." }]);
  });
});
