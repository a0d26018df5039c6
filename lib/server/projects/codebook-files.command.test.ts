import { beforeEach, describe, expect, it } from "vitest";
import { codebookFormats } from "@/lib/core/projects/codebook-formats";
import type { Actor } from "../actor";
import { db } from "../db/client";
import { type BuiltProject, buildProject } from "../test/build-project";
import { undoEvent } from "../undo/undo-event";
import { exportCodebook, previewCodebook } from "./codebook-queries";
import { importCodebook } from "./import-codebook";
import { mergeTags } from "./merge-tags";
import { changeTag, createTag } from "./tag-commands";
import { listTags } from "./tag-queries";

let built: BuiltProject;
beforeEach(async () => {
  built = await buildProject();
});

const editor = () => built.people.editor;
const fileOf = (text: string) => ({ files: [{ name: "x", mediaType: "", bytes: new TextEncoder().encode(text) }] });

async function exportText(actor: Actor, format: string, project = built.id): Promise<string> {
  const answer = await exportCodebook.call(actor, { project, format }, {});
  if (!("body" in answer) || !(answer.body instanceof Uint8Array)) throw new RangeError("A codebook is sent whole.");
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(answer.body);
}

const preview = (text: string, actor = editor(), project = built.id) =>
  previewCodebook.ask(actor, { project, body: fileOf(text) });

/** Takes a file over as it was previewed. */
async function take(text: string, project = built.id, actor = editor()) {
  const { version } = await preview(text, actor, project);
  return importCodebook.call(actor, { project, body: fileOf(text) }, { version });
}

async function codebook(project = built.id, actor: Actor = editor()) {
  const { items } = await listTags.ask(actor, { project });
  return items.map(({ version: _, position: __, ...tag }) => tag);
}

describe("who may", () => {
  it("a stranger finds no codebook, a viewer reads it, an editor takes one over", async () => {
    const { people, outsider } = built;
    await expect(exportText(outsider, "json")).rejects.toMatchObject({ code: "not-found" });
    expect(await exportText(people.viewer, "json")).toContain("Figure");
    await expect(preview("name\nA\n", outsider)).rejects.toMatchObject({ code: "not-found" });
    const file = { project: built.id, body: fileOf("name\nA\n") };
    await expect(importCodebook.call(outsider, file, {})).rejects.toMatchObject({ code: "not-found" });
    for (const actor of [people.viewer, people.annotator, people.reviewer]) {
      await expect(preview("name\nA\n", actor)).rejects.toMatchObject({ code: "forbidden" });
      await expect(importCodebook.call(actor, file, {})).rejects.toMatchObject({ code: "forbidden" });
    }
  });
});

describe("a codebook that goes out comes back", () => {
  it.each(codebookFormats)("as $id: unchanged into its own project, and whole into another", async ({ id }) => {
    const made = await createTag.call(
      editor(),
      {
        project: built.id,
        body: { name: "=Clash", definition: "Force is used.", inclusion: "Both sides.", parent: built.tags[2]?.id },
      },
      {},
    );
    await changeTag.call(
      editor(),
      { tag: built.tags[3]?.id, body: { retired: true, colour: "#12ab9f" } },
      { version: 1 },
    );
    const text = await exportText(editor(), id);
    expect((await preview(text)).tags.map(({ state }) => state)).toEqual(["same", "same", "same", "same", "same"]);
    const other = await buildProject();
    await db().membership.create({ data: { projectId: other.id, personId: editor().id, role: "editor" } });
    const before = await codebook(other.id);
    const { answer, event } = await take(text, other.id);
    expect(answer).toMatchObject({ added: 1 });
    const tags = await codebook(other.id);
    const clash = tags.find(({ name }) => name === "=Clash");
    expect(clash).toMatchObject({ definition: "Force is used.", inclusion: "Both sides." });
    expect(tags.find((tag) => tag.id === clash?.parent)?.name).toBe("Event");
    expect(clash?.id).not.toBe(made.answer.id);
    expect((await preview(text, editor(), other.id)).tags.every(({ state }) => state === "same")).toBe(true);
    const undone = await undoEvent.call(editor(), { event }, {});
    expect(await codebook(other.id)).toEqual(before);
    await undoEvent.call(editor(), { event: undone.event }, {});
    expect(await codebook(other.id)).toEqual(tags);
  });

  it("leaves merged tags out of a file, and merged where the file is older", async () => {
    const [figure, statement] = built.tags;
    const older = await exportText(editor(), "json");
    const body = { tags: [{ tag: statement?.id ?? "", version: 1 }] };
    await mergeTags.call(editor(), { tag: figure.id, body }, { version: 1 });
    expect(await exportText(editor(), "json")).not.toContain("Statement");
    const { tags } = await preview(older);
    expect(tags.find(({ name }) => name === "Statement")).toMatchObject({
      state: "same",
      conflicts: [expect.stringMatching(/stays so/)],
    });
  });
});

describe("taking a file over", () => {
  const csv =
    "name,parent,key,definition\nFigure,,1,A number or a date.\nClash,Event,,Force is used.\nEvent,,,\nPlace,,2,\n";

  it("says before what it will change, then does that and no more, as one event", async () => {
    const shown = await preview(csv);
    expect(shown.tags.map(({ name, state, depth }) => [name, state, depth])).toEqual([
      ["Figure", "changed", 0],
      ["Event", "changed", 0],
      ["Clash", "new", 1],
      ["Place", "new", 0],
    ]);
    expect(shown.tags[0]?.differences).toEqual([
      { field: "definition", here: "A number, date or quantity.", file: "A number or a date." },
    ]);
    expect(shown.tags[3]?.conflicts).toEqual(["The key 2 is that of “Statement”: this one comes without a key."]);
    expect(shown.others).toBe(2);
    const before = await codebook();
    const done = await take(csv);
    expect(done.answer).toEqual({ added: 2, changed: 2, same: 0 });
    expect((await codebook()).map(({ name, key }) => [name, key])).toEqual([
      ["Figure", "1"],
      ["Statement", "2"],
      ["Event", null],
      ["Legitimacy", "4"],
      ["Clash", null],
      ["Place", null],
    ]);
    await undoEvent.call(editor(), { event: done.event }, {});
    expect(await codebook()).toEqual(before);
  });

  it("is refused where the codebook was changed after it was shown, or nobody looked", async () => {
    const { version } = await preview(csv);
    await changeTag.call(editor(), { tag: built.tags[0].id, body: { name: "Number" } }, { version: 1 });
    const file = { project: built.id, body: fileOf(csv) };
    await expect(importCodebook.call(editor(), file, { version })).rejects.toMatchObject({ code: "conflict" });
    await expect(importCodebook.call(editor(), file, {})).rejects.toMatchObject({ code: "conflict" });
  });

  it("swaps names and keys of tags by their ids", async () => {
    const [figure, statement] = built.tags;
    const rows = `id,name,key\n${figure.id},Statement,2\n${statement?.id},Figure,1\n`;
    const done = await take(rows);
    expect(done.answer).toEqual({ added: 0, changed: 2, same: 0 });
    expect((await codebook()).slice(0, 2).map(({ id, name, key }) => [id, name, key])).toEqual([
      [figure.id, "Statement", "2"],
      [statement?.id, "Figure", "1"],
    ]);
    await undoEvent.call(editor(), { event: done.event }, {});
    expect((await codebook()).slice(0, 2).map(({ name, key }) => [name, key])).toEqual([
      ["Figure", "1"],
      ["Statement", "2"],
    ]);
  });

  it("refuses with a sentence what is no codebook, too large, or no text", async () => {
    await expect(preview("<a><!-- ")).rejects.toMatchObject({ code: "invalid", message: /Nothing was taken over/ });
    await expect(preview("x".repeat(10 * 1024 * 1024 + 1))).rejects.toMatchObject({ code: "too-large" });
    const binary = { files: [{ name: "x", mediaType: "", bytes: new Uint8Array([0xc3, 0x28, 0xff]) }] };
    await expect(previewCodebook.ask(editor(), { project: built.id, body: binary })).rejects.toMatchObject({
      code: "unsupported",
    });
  });
});
