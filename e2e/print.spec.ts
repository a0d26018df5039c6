import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "./support/test";

const first =
  "# Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, as [the board](https://quay.example/board) said.";
const second = "# Dockers return\n\nThe board denied that four hundred had left their posts.";

test("an article prints with its claims, notes and links as endnotes and nothing of the screen", async ({
  page,
  api,
}) => {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Harbour study" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "The strike" });
  const add = async (text: string, outlet: string) => {
    const form = new FormData();
    form.append("file", new File([text], `${outlet}.md`, { type: "text/markdown" }));
    const { body } = await api("POST", `/api/v1/stories/${story.id}/articles`, form);
    const changed = await api("PATCH", `/api/v1/articles/${body.id}`, { outlet }, { "If-Match": `"${body.version}"` });
    return changed.body;
  };
  const articles = [await add(first, "The Quay"), await add(second, "Harbour News")];
  const claim = crypto.randomUUID();
  const mark = async (article: { id: string; text: string }, words: string, more: object) => {
    const start = article.text.indexOf(words);
    const body = { article: article.id, revision: 1, segments: [{ start, end: start + words.length }], ...more };
    expect((await api("PUT", `/api/v1/mentions/${crypto.randomUUID()}`, body)).status).toBe(201);
  };
  await mark(articles[0], "four hundred dockers", {
    claim: { id: claim, statement: "Four hundred dockers walked out." },
    note: "Counted by the union.",
  });
  await mark(articles[1], "denied that four hundred had left", { claim, stance: "denies" });

  await page.goto(`/projects/${project.id}/stories/${story.id}/compare`);
  const opened = page.waitForEvent("popup");
  await page.getByRole("button", { name: "View", exact: true }).click();
  await page.getByRole("menuitem", { name: "Print" }).click();
  const print = await opened;
  await expect(print.getByRole("button", { name: "Print or save as PDF" })).toBeVisible();
  const pdf = await getDocumentProxy(new Uint8Array(await print.pdf({ preferCSSPageSize: true, format: "A4" })));
  const { text } = await extractText(pdf, { mergePages: true });
  // Where a line or a raised number ends says nothing about the words.
  const words = text.replace(/\s+/g, "");
  expect(words).toContain("Harbourstudy:Thestrike");
  expect(words).toContain("fourhundreddockers1,awalkedout");
  expect(words).toContain("theboard[1]said");
  expect(words).toContain(
    "1Fourhundreddockerswalkedout.TheQuaystates:“fourhundreddockers”HarbourNewsdenies:“deniedthatfourhundredhadleft”",
  );
  expect(words).toContain("aCountedbytheunion.TheQuay:“fourhundreddockers”");
  expect(words).toContain("[1]https://quay.example/board");
  expect(words).toContain(`1/${pdf.numPages}`);
  expect(words).not.toMatch(/Printorsave|Variorum/);
});
