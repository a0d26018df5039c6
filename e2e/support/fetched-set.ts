import { createHash } from "node:crypto";

const time = "2031-06-14T12:30:05.000Z";
export const original = "https://lantern.example/bridge";
const copy = `https://web.archive.org/web/20310614123005/${original}`;
const words = "The council voted to rebuild the old bridge, its chair said on Monday.";
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** A project as a set, with one article that was fetched through an archive. */
export function fetchedSet(story: string, article: string): string {
  const source = {
    bytes: Buffer.from(`<p>${words}</p>`).toString("base64"),
    hash: sha256(`<p>${words}</p>`),
    mediaType: "text/html",
    encoding: "utf-8",
    fileName: null,
    createdAt: time,
    fetched: {
      requested: copy,
      address: copy.replace("/http", "id_/http"),
      at: time,
      status: 200,
      headers: { "content-type": "text/html; charset=utf-8", "memento-datetime": "Sat, 14 Jun 2031 12:30:05 GMT" },
      original,
      archivedAt: time,
      ignoredRobots: true,
    },
  };
  const found = (value: string, foundIn: string, guess = false) => ({ value, foundIn, guess });
  const evidence = {
    modifiedAt: found("2031-06-15T08:00:00Z", "the page's article:modified_time"),
    section: found("City", "the section in JSON-LD"),
    url: found(original, "the address of the archived copy"),
    byline: found("Jane Roe", "the by-line of the page", true),
  };
  const named = { title: "Council votes to rebuild", publishedAt: "2031-06-14", byline: "Jane Roe", language: "en" };
  const records = [
    { kind: "set", format: 1, offsets: "UTF-16 code units, half-open" },
    { kind: "project", name: "Bridge", description: "", secondReview: false },
    { kind: "story", id: story, title: "The bridge", description: "", eventDate: null, createdAt: time },
    {
      kind: "article",
      id: article,
      story,
      outlet: null,
      ...named,
      modifiedAt: "2031-06-15T08:00:00Z",
      section: "City",
      url: original,
      createdAt: time,
    },
    {
      kind: "revision",
      article,
      number: 1,
      text: words,
      textHash: sha256(words),
      blocks: [{ type: "paragraph", start: 0, end: words.length, marks: [] }],
      evidence,
      source,
      createdAt: time,
    },
  ];
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}
