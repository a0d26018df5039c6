import { beforeEach, describe, expect, it } from "vitest";
import { note as noteSchema } from "@/lib/contract/note";
import type { Actor } from "../actor";
import { db } from "../db/client";
import { writeMentionNote } from "../mentions/note-commands";
import { settleNote } from "../mentions/settle-note";
import { buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { buildDiscussed, type Discussed, moveTo, named, privateLayer, saidIn } from "./discussions.fixture";

let built: Discussed["built"];
let me: Discussed["me"];
let mention: Discussed["mention"];
let claim: Discussed["claim"];
let start: Discussed["start"];

beforeEach(async () => {
  ({ built, me, mention, claim, start } = await buildDiscussed());
});

const ofArticle = () => ({ kind: "article", id: built.articles[0].id });

/** A comment that links a claim. */
const doc = (id: string) => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "claim", attrs: { id, label: "Anything" } }] }],
});

describe("what a comment refers to", () => {
  it("is a member, called by the own name", async () => {
    const one = await start(me, named({ id: built.colleague.id, name: "The Owner" }));
    expect(saidIn(one)[0]).toContain('"label":"Carl Colleague"');
    await expect(start(me, named({ ...built.outsider }))).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringContaining("@Otto Outsider is no member"),
    });
  });

  it("stays as it was said when the person leaves", async () => {
    const note = (words: string) => {
      const { content } = named(built.colleague);
      return { type: "doc", content: [...content, { type: "paragraph", content: [{ type: "text", text: words }] }] };
    };
    const write = (words: string, version?: number) =>
      writeMentionNote.call(me, { mention, body: { note: note(words) } }, { version });
    await write("First.");
    await db().membership.deleteMany({ where: { personId: built.colleague.id } });
    const { answer: written } = await write("Second.", 1);
    expect(JSON.stringify(written.note)).toContain("Carl Colleague");
  });

  it("is a person who sees the layer that is written to", async () => {
    const layerId = await privateLayer(built.id, me);
    const scope = { id: built.id, role: "annotator" as const, layerId, personId: me.id };
    const note = (person: Actor) => settleNote(db(), scope, noteSchema.parse(named(person)), null);
    await expect(note(built.colleague)).rejects.toMatchObject({ code: "invalid" });
    await expect(note(built.people.reviewer)).resolves.toBeDefined();
  });

  it("is a claim of this project", async () => {
    const other = await buildProject();
    const foreign = await mark(other.people.annotator, other.articles[0], "Monday", {
      claim: { statement: "Theirs." },
    });
    await expect(start(me, doc(foreign.answer.links[0]?.claim ?? ""))).rejects.toMatchObject({ code: "invalid" });
    expect(saidIn(await start(me, doc(claim)))[0]).toContain("Dockers left.");
  });

  it("is a claim that all of its readers see", async () => {
    const layerId = await privateLayer(built.id, me);
    await moveTo(layerId, { claim });
    for (const actor of [me, built.people.reviewer]) {
      await expect(start(actor, doc(claim), ofArticle())).rejects.toMatchObject({ code: "invalid" });
    }
    const scope = { id: built.id, role: "annotator" as const, layerId, personId: me.id };
    const settled = await settleNote(db(), scope, noteSchema.parse(doc(claim)), null);
    expect(JSON.stringify(settled)).toContain("Dockers left.");
  });
});
