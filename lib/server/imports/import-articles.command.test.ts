import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { sharedDir } from "@/e2e/support/shared-dir";
import type { ArticleAnswer } from "@/lib/contract/articles";
import { areBlocks } from "@/lib/core/text/blocks";
import type { Actor } from "../actor";
import { sha256 } from "../articles/insert-article";
import { getArticle, getRawSource } from "../articles/queries";
import { db } from "../db/client";
import { type BuiltProject, buildProject } from "../test/build-project";
import { importArticles } from "./import-articles";

let project: BuiltProject;
let editor: Actor;

beforeAll(async () => {
  project = await buildProject();
  editor = project.people.editor;
});

const utf8 = (words: string) => new TextEncoder().encode(words);
const file = (name: string, bytes: Uint8Array, mediaType = "") => ({ name, mediaType, bytes });
const send = async (body: object, actor: Actor = editor, key?: string) =>
  (await importArticles.call(actor, { story: project.story, body }, { key })).answer;
const sendFile = (name: string, bytes: Uint8Array, mediaType = "") => send({ files: [file(name, bytes, mediaType)] });

function single(answer: Awaited<ReturnType<typeof send>>): ArticleAnswer {
  if ("items" in answer) throw new Error("expected one article");
  return answer;
}

async function rawOf(article: string): Promise<Uint8Array> {
  const source = await getRawSource.call(editor, { article }, {});
  if (!("body" in source) || !(source.body instanceof Uint8Array)) throw new Error("expected bytes");
  return source.body;
}

const counts = async () => [await db().article.count(), await db().rawSource.count(), await db().event.count()];

async function expectRefused(body: object, expected: { code: string; message?: unknown }) {
  const before = await counts();
  await expect(send(body)).rejects.toMatchObject(expected);
  expect(await counts()).toEqual(before);
}

/** windows-1251 for the letters used here. */
function windows1251(words: string): Uint8Array {
  const letters = [...words].map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
  return Uint8Array.from(letters);
}

function utf16le(words: string): Uint8Array {
  return Uint8Array.from(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, "utf16le")]));
}

describe("who may", () => {
  it("is nobody but editors and owners; a stranger learns nothing", async () => {
    const body = { text: "A text of one line." };
    await expect(send(body, project.outsider)).rejects.toMatchObject({ code: "not-found" });
    for (const role of ["viewer", "annotator", "reviewer"] as const) {
      await expect(send(body, project.people[role])).rejects.toMatchObject({ code: "forbidden" });
    }
    const call = importArticles.call(null, { story: project.story, body }, {});
    await expect(call).rejects.toMatchObject({ code: "unauthenticated" });
    expect(single(await send(body, project.people.owner)).abilities.change).toBe(true);
  });
});

describe("pasted text", () => {
  it("is kept byte for byte beside its canonical text, with the hash of both", async () => {
    const text =
      "\uFEFFPolice hold 957\r\nOver 950 people 😀 were held in Almaty.\u00A0\r\n\r\nSecond paragraph, cafe\u0301.\r\n";
    const article = single(await send({ text }));
    expect(article.text).not.toMatch(/[\r\uFEFF\u00A0]/);
    expect(article.text).toContain("Over 950 people 😀 were held in Almaty.");
    expect(article.text).toContain("cafe\u0301");
    expect(areBlocks(article.text ?? "", article.blocks)).toBe(true);
    expect(article).toMatchObject({ revision: 1, version: 1, status: "ready", encoding: "utf-8", fileName: null });
    expect([article.textHash, article.rawHash]).toEqual([sha256(article.text ?? ""), sha256(utf8(text))]);
    expect(await rawOf(article.id)).toEqual(utf8(text));
    expect(article.rawSize).toBe(utf8(text).length);
  });

  it("takes what the person says over what was found, and says what was found", async () => {
    const text =
      "# The found title\n\nBy Jane Roe\n\nJune 14, 2019\n\nThe police held 500 people on Sunday, the ministry said.";
    const found = single(await send({ text }));
    expect(found).toMatchObject({ title: "The found title", byline: "Jane Roe", publishedAt: "2019-06-14" });
    const given = {
      title: "Mine",
      byline: null,
      publishedAt: "2019-06-15T08:30:00Z",
      outlet: "Harbour POST",
      language: "en-GB",
    };
    const article = single(await send({ text, ...given }));
    expect(article).toMatchObject({ ...given, outlet: { id: project.articles[0].outlet, name: "Harbour Post" } });
    expect(article.evidence).toMatchObject({
      title: { value: "The found title", guess: false, foundIn: "the first heading" },
      byline: { value: "Jane Roe" },
    });
  });

  it("adds an outlet by name once, in any case, with a colour of the palette", async () => {
    const names = ["Ленинский путь", "ЛЕНИНСКИЙ ПУТЬ", "50%_Off"] as const;
    const outlets = [];
    for (const outlet of names) outlets.push(single(await send({ text: "Words.", outlet })).outlet);
    expect(outlets[1]).toEqual(outlets[0]);
    expect(outlets[2]?.id).not.toBe(outlets[0]?.id);
    const together = await Promise.all([1, 2, 3].map(() => send({ text: "Words.", outlet: "All at once" })));
    expect(new Set(together.map((answer) => single(answer).outlet?.id)).size).toBe(1);
  });

  it("refuses an outlet of another project", async () => {
    const other = await buildProject();
    const body = { text: "Words.", outlet: other.articles[0].outlet };
    await expectRefused(body, { code: "invalid" });
  });

  it("finds the outlet by the domain of the address", async () => {
    const body = { text: "Words of the day.\n\nOriginal url:\n\nhttps://www.lantern.example/a/1" };
    const first = single(await send(body));
    expect(first.outlet).toMatchObject({ name: "lantern.example", domain: "lantern.example" });
    expect(single(await send({ ...body, text: `More. ${body.text}` })).outlet?.id).toBe(first.outlet?.id);
  });

  it("says at the field what is wrong with it, and stores nothing", async () => {
    await expectRefused({ text: " \n\t " }, { code: "invalid" });
    await expect(send({ text: "" })).rejects.toMatchObject({
      details: { fields: { text: expect.stringContaining("no text") } },
    });
    await expectRefused({ text: "Words.", publishedAt: "14 June" }, { code: "invalid" });
    await expectRefused({ text: "Words.", storyId: project.story }, { code: "invalid" });
  });

  it("keeps evidence whose words were cut in the middle of a character", async () => {
    const line = `June 14, 2019 ${"—".repeat(44)}😀😀😀`;
    const article = single(await send({ text: `A title\n\n${line}\n\nThe police held 500 people on Sunday.` }));
    expect(article.publishedAt).toBe("2019-06-14");
    const foundIn = article.evidence.publishedAt?.foundIn ?? "";
    expect([foundIn.endsWith("…”"), foundIn.isWellFormed()]).toEqual([true, true]);
  });

  it("reads html without keeping any of it", async () => {
    const html = `<h1>Title</h1><p onclick="x()">One <b>bold</b><script>alert(1)</script> <a href="javascript:x">word</a></p>`;
    const article = single(await send({ html }));
    expect(article).toMatchObject({ text: "Title\nOne bold word", rawMediaType: "text/html", title: "Title" });
    expect(JSON.stringify(article.blocks)).not.toMatch(/script|onclick/);
  });
});

describe("ids and repeats", () => {
  it("answers the first outcome to a repeat, text included, and keeps no text in the event", async () => {
    const key = crypto.randomUUID();
    const body = { title: "Canary", text: "A canary text: vwxyz-canary." };
    const first = single(await send(body, editor, key));
    const before = await counts();
    expect(await send(body, editor, key)).toEqual(first);
    expect(await counts()).toEqual(before);
    const event = await db().event.findUniqueOrThrow({ where: { id: key } });
    expect(JSON.stringify(event.outcome)).not.toContain("vwxyz-canary.");
    expect(event).toMatchObject({ name: "importArticles", subjectId: first.id, projectId: project.id });
  });

  it("keeps a client's id; the same again changes nothing, another thing with it is a conflict", async () => {
    const body = { id: crypto.randomUUID(), text: "With an id of its own." };
    const first = single(await send(body));
    expect(first.id).toBe(body.id);
    const before = await counts();
    expect(single(await send(body))).toEqual(first);
    await expect(send({ ...body, text: "Other words." })).rejects.toMatchObject({ code: "conflict" });
    expect(await counts()).toEqual(before);
    await db().article.update({ where: { id: body.id }, data: { deletedAt: new Date() } });
    await expect(send(body)).rejects.toMatchObject({ code: "conflict", details: { deleted: true } });
  });
});

describe("files", () => {
  const words = "Полиция задержала около тысячи человек\n\nВ городе прошли выборы президента, сообщила прокуратура.";

  it.each([
    ["utf-8", utf8(words)],
    ["utf-16le", utf16le(words)],
    ["windows-1251", windows1251(words)],
  ])("are decoded from %s, and kept as they came", async (encoding, bytes) => {
    const article = single(await sendFile("новость.txt", bytes, "text/plain"));
    expect(article).toMatchObject({ encoding, fileName: "новость.txt", language: "ru" });
    expect(article.text).toContain("около тысячи человек");
    expect(await rawOf(article.id)).toEqual(bytes);
    const source = await getRawSource.call(editor, { article: article.id }, {});
    expect(source).toMatchObject({ mediaType: `text/plain; charset=${encoding}`, fileName: "новость.txt" });
  });

  it("are told by their content: Markdown in .txt, HTML in .txt", async () => {
    const markdown = single(
      await sendFile("a.txt", utf8("# Title\n\nSome *words* with [a link](https://a.example/x).\n\n> Quoted.")),
    );
    expect(markdown).toMatchObject({ rawMediaType: "text/markdown", text: "Title\nSome words with a link.\nQuoted." });
    expect(markdown.blocks.map((block) => block.type)).toEqual(["heading", "paragraph", "quote"]);
    const page = "<!doctype html><html lang=de><head><title>Seite</title></head><body><p>Ein Absatz.</p></body></html>";
    expect(single(await sendFile("b.txt", utf8(page)))).toMatchObject({
      rawMediaType: "text/html",
      text: "Ein Absatz.",
    });
  });

  it("lose their path and control characters in the name", async () => {
    const article = single(await sendFile("../../etc/\u0000pass\r\nwd.txt", utf8("Words.")));
    expect(article.fileName).toBe("passwd.txt");
  });

  it.each([
    ["is empty", "a.txt", utf8(""), "invalid", "no text"],
    ["is a PDF", "a.txt", utf8("%PDF-1.7\n%âãÏÓ\n1 0 obj"), "unsupported", "a PDF"],
    ["is an archive", "a.txt", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), "unsupported", "ZIP"],
    [
      "is binary",
      "a.txt",
      Uint8Array.from({ length: 400 }, (_none, at) => (at * 7) % 9),
      "unsupported",
      "paste the text",
    ],
    [
      "has an encoding nobody can tell",
      "a.txt",
      Uint8Array.from([0x61, 0x81, 0x8d, 0xff, 0x20]),
      "unsupported",
      "UTF-8",
    ],
    ["is of an unknown type", "table.xlsx", utf8("a,b"), "unsupported", "table.xlsx"],
    ["is over 10 MB", "a.txt", new Uint8Array(10 * 1024 * 1024 + 1).fill(0x61), "too-large", "10 MB"],
  ])("are refused when one %s", async (_why, name, bytes, code, words) => {
    await expectRefused({ files: [file(name, bytes)] }, { code, message: expect.stringContaining(words) });
  });

  it("come several at once: one bad file loses nothing of the others, in one event", async () => {
    const before = await db().event.count();
    const files = [
      file("one.txt", utf8("First words.")),
      file("two.txt", utf8("%PDF-1.7")),
      file("three.md", utf8("# Third")),
    ];
    const answer = await send({ files });
    if (!("items" in answer)) throw new Error("expected a list");
    expect(answer.items).toMatchObject([
      { fileName: "one.txt", text: "First words." },
      { code: "unsupported", fileName: "two.txt", detail: expect.stringContaining("PDF") },
      { fileName: "three.md", title: "Third" },
    ]);
    expect(await db().event.count()).toBe(before + 1);
    await expectNothingOf([file("x.txt", utf8("")), file("y.txt", utf8(" "))]);
  });

  async function expectNothingOf(files: object[]) {
    const before = await counts();
    expect(await send({ files })).toMatchObject({ items: [{ code: "invalid" }, { code: "invalid" }] });
    expect(await counts()).toEqual(before);
  }
});

const shared = sharedDir();

describe.skipIf(shared === null)("the seed articles (skipped where SHARED_DIR is absent)", () => {
  it("come in together and can be read", async () => {
    const folder = join(shared ?? "", "seeds");
    const names = readdirSync(folder).sort();
    const answer = await send({
      files: names.map((name) => file(name, new Uint8Array(readFileSync(join(folder, name))))),
    });
    if (!("items" in answer)) throw new Error("expected a list");
    expect(answer.items).toHaveLength(5);
    for (const item of answer.items) {
      if ("code" in item) throw new Error(item.detail);
      expect(await getArticle.ask(editor, { article: item.id })).toEqual(item);
      expect(areBlocks(item.text ?? "", item.blocks)).toBe(true);
    }
  });
});
