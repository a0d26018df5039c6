import { describe, expect, it } from "vitest";
import { binaryBytes } from "../mime-headers";
import { readBytes } from "../read-bytes";
import type { ReadArticle } from "../reader";

const page = `<html><head><title>957 held</title></head><body><article><h1>957 held</h1><p>Police have held 957 people =E2=80=94 since =
Sunday, the prosecutor <a href=3D"/says">says</a>.</p></article></body></html>`;

const message = (parts: readonly string[], headers = "") =>
  `From: <Saved by Blink>\r
Snapshot-Content-Location: https://www.courier.example/a/957\r
Subject: =?utf-8?Q?957_held_=E2=80=94?= =?utf-8?B?IG5vdw==?=\r
Date: Thu, 13 Jun 2019 12:00:00 -0000\r
MIME-Version: 1.0\r
${headers}Content-Type: multipart/related;\r
\ttype="text/html";\r
\tboundary="----B--x"\r
\r
\r
${parts.map((part) => `------B--x\r\n${part}\r\n`).join("")}------B--x--\r\n`;

const frame = "Content-Type: text/html\r\nContent-Location: https://ads.example/1\r\n\r\n<p>Buy</p>";
const main = `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://www.courier.example/a/957\r\n\r\n${page}`;

async function read(raw: string): Promise<ReadArticle> {
  const reading = await readBytes({ bytes: binaryBytes(raw), name: "page.txt" });
  if ("problem" in reading) throw new Error(reading.sentence);
  expect(reading.mediaType).toBe("multipart/related");
  return reading.article;
}

describe("the MHTML reader", () => {
  it("reads the page that was saved and none of its frames", async () => {
    const article = await read(message([frame, main]));
    expect(article.text).toBe("957 held\nPolice have held 957 people — since Sunday, the prosecutor says.");
    expect(article.blocks[1]?.marks.map(({ href }) => href)).toEqual(["https://www.courier.example/says"]);
  });

  it("takes the address from the headers, and no date of publication from the day of saving", async () => {
    const { url, outlet, publishedAt } = await read(message([main]));
    expect(url).toEqual({
      value: "https://www.courier.example/a/957",
      foundIn: "the address in the file's headers",
      guess: false,
    });
    expect(outlet?.value).toEqual({ domain: "courier.example" });
    expect(publishedAt).toBeNull();
  });

  it("takes the subject for a title where the page has none", async () => {
    const article = await read(message(["Content-Type: text/html\r\n\r\n<p>Words of a page that has no title.</p>"]));
    expect(article.title).toEqual({
      value: "957 held — now",
      foundIn: "the subject in the file's headers",
      guess: true,
    });
  });

  it("reads Base64, other charsets, and parts within parts", async () => {
    const inner =
      "Content-Type: text/html; charset=windows-1251\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+z+7r6Pbo/yDn4OTl8Obg6+A8L3A+";
    const nested = `Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\nContent-Type: text/plain\r\n\r\nno\r\n--in\r\n${inner}\r\n--in--`;
    expect((await read(message([nested]))).text).toBe("Полиция задержала");
  });

  it("refuses a message without a page", async () => {
    const raw = message(["Content-Type: image/png\r\n\r\nxx"]);
    expect(await readBytes({ bytes: binaryBytes(raw) })).toMatchObject({
      problem: "damaged",
      sentence: expect.stringMatching(/^This web archive holds no HTML page/),
    });
  });

  it("leaves a text that only looks like headers to the readers of texts", async () => {
    const reading = await readBytes({ bytes: binaryBytes("Note: this is text.\n\nContent-Type: multipart/related\n") });
    expect("mediaType" in reading && reading.mediaType).toBe("text/plain");
  });
});
