import type { BrowserContext } from "@playwright/test";
import { type Api, apiWith } from "./support/api";
import { startCuttingProxy } from "./support/cutting-proxy";
import { onDatabase } from "./support/database";
import { expectAccessible } from "./support/page-checks";
import { addMember, addPerson, type Press, signIn } from "./support/people";
import { expect, test } from "./support/test";

const texts = [
  "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said in a short statement.",
  "Dockers return\n\nSome 350 workers left their posts on Monday, the union said in the evening.",
] as const;

/** A story of two articles that Ana, who owns it, and Jonas, a reviewer, work on. */
async function buildStory(api: Api) {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Live" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const articles = [];
  for (const text of texts) {
    articles.push((await api("POST", `/api/v1/stories/${story.id}/articles`, { text })).body);
  }
  const jonas = await addPerson("Jonas Thiel");
  await addMember(project.id, jonas, "reviewer");
  const address = `/projects/${project.id}/stories/${story.id}/compare`;
  return { project: project.id, story: story.id, articles, jonas, address };
}

/** Marks the words of an article, and links them to a claim where one is named. */
async function mark(api: Api, article: { id: string; text: string }, words: string, claim?: unknown) {
  const start = article.text.indexOf(words);
  const body = { article: article.id, revision: 1, segments: [{ start, end: start + words.length }] };
  const reply = await api("PUT", `/api/v1/mentions/${crypto.randomUUID()}`, { ...body, ...(claim ? { claim } : {}) });
  expect(reply.status, reply.text).toBe(201);
  return { mention: reply.body, event: reply.headers.get("variorum-event") };
}

async function openAs(context: BrowserContext, person: Press, address: string) {
  await signIn(context, person);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const ifMatch = (version: number) => ({ "If-Match": `"${version}"` });

test("what another person does arrives without a reload, and is taken away again by undo", async ({ page, api }) => {
  const { articles, jonas, address } = await buildStory(api);
  const theirs = apiWith(jonas.token);
  await page.goto(address);
  const footer = page.getByRole("contentinfo");
  await expect(footer).toContainText("0 mentions");
  const claim = { id: crypto.randomUUID(), statement: "Dockers walked out." };
  const { mention } = await mark(theirs, articles[0], "four hundred dockers", claim);
  const aside = page.getByRole("complementary", { name: "Claim and mention" });
  await expect(aside.getByRole("button", { name: "Dockers walked out." })).toBeVisible();
  await expect(footer).toContainText("1 mention · 1 claim · 0 unlinked");
  await expect(page.locator('[role="mark"]').filter({ hasText: "four hundred dockers" })).toBeVisible();
  await expect(footer).toContainText("Jonas Thiel marked a passage");

  const other = await mark(theirs, articles[1], "350 workers");
  await expect(footer).toContainText("2 mentions · 1 claim · 1 unlinked");
  const linked = await theirs("POST", `/api/v1/claims/${claim.id}/mentions`, { mentions: [other.mention.id] });
  await expect(footer).toContainText("2 mentions · 1 claim · 0 unlinked");
  await aside.getByRole("button", { name: "Dockers walked out." }).click();
  const version = (await api("GET", `/api/v1/claims/${claim.id}`)).body.version;
  await theirs("PUT", `/api/v1/claims/${claim.id}`, { statement: "Many dockers walked out." }, ifMatch(version));
  await expect(aside.getByRole("heading", { name: "Many dockers walked out." })).toBeVisible();
  await theirs("PUT", `/api/v1/claims/${claim.id}/note`, { note: "Ask the board again." });
  await expect(aside.getByText("Ask the board again.")).toBeVisible();

  await theirs("POST", `/api/v1/events/${linked.headers.get("variorum-event")}/undo`);
  await expect(footer).toContainText("2 mentions · 1 claim · 1 unlinked");
  await theirs("POST", `/api/v1/events/${other.event}/undo`);
  await expect(footer).toContainText("1 mention · 1 claim · 0 unlinked");
  // The panel reads the claim's facts, relations and absences again a moment after; a claim that is gone by then would be missed.
  const readAgain = ["facts", "relations", "discrepancies", "absences"].map((part) =>
    page.waitForResponse((response) => response.url().includes(`/claims/${claim.id}/${part}`)),
  );
  await theirs("DELETE", `/api/v1/mentions/${mention.id}`, undefined, ifMatch(mention.version));
  await expect(footer).toContainText("0 mentions · 1 claim");
  await Promise.all(readAgain);
  await theirs("DELETE", `/api/v1/claims/${claim.id}`, undefined, ifMatch(version + 1));
  await expect(footer).toContainText("Jonas Thiel deleted the claim you were at");
  await expect(footer).toContainText("0 mentions · 0 claims");
});

test("a change from elsewhere leaves alone what one types, has selected and reads", async ({ page, api, reader }) => {
  const { articles, jonas, address } = await buildStory(api);
  const theirs = apiWith(jonas.token);
  const claim = { id: crypto.randomUUID(), statement: "Dockers walked out." };
  await mark(api, articles[0], "four hundred dockers", claim);
  await page.goto(`${address}?articles=${articles.map((article) => article.id).join()}&claim=${claim.id}`);
  await page.getByRole("button", { name: "Reword" }).click();
  const field = page.getByLabel("Statement of the claim");
  await field.fill("Four hundred dock");
  await mark(theirs, articles[0], "short statement", claim.id);
  const footer = page.getByRole("contentinfo");
  await expect(footer).toContainText("2 mentions");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("Four hundred dock");
  const { version } = (await api("GET", `/api/v1/claims/${claim.id}`)).body;
  await theirs("DELETE", `/api/v1/claims/${claim.id}`, undefined, ifMatch(version));
  await expect(footer).toContainText("2 unlinked");
  await page.keyboard.type("ers");
  await expect(field).toHaveValue("Four hundred dockers");
  await page.keyboard.press("Escape");
  await expect(footer).toContainText("0 claims");

  await reader.select("the union said", articles[1].title);
  await mark(theirs, articles[1], "350 workers");
  await expect(footer).toContainText("3 mentions");
  await expect(page.getByRole("toolbar", { name: "Selected words" })).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe("the union said");
});

test("one sees who is here and at which article, and the codebook and the articles as they are", async ({
  page,
  api,
  browser,
}) => {
  const { project, story, articles, jonas, address } = await buildStory(api);
  await page.goto(address);
  const footer = page.getByRole("contentinfo");
  await expect(footer).toContainText("0 mentions");
  const context = await browser.newContext();
  const other = await openAs(context, jonas, address);
  await expect(footer).toContainText(`Jonas Thiel is reading ${articles[0].title}`);
  await expect(other.getByRole("contentinfo")).toContainText(`Ana Moreau is reading ${articles[0].title}`);
  await expect(page.getByRole("img", { name: "Jonas Thiel" })).toBeVisible();
  await expectAccessible(page);
  await other.getByRole("button", { name: articles[1].title, exact: true }).click();
  await expect(footer).toContainText(`Jonas Thiel is reading ${articles[1].title}`);
  await context.close();
  await expect(footer).not.toContainText("Jonas Thiel");

  const { body: tags } = await api("GET", `/api/v1/projects/${project}/tags`);
  const [tag] = tags.items;
  await api("PATCH", `/api/v1/tags/${tag.id}`, { name: "Headcount" }, ifMatch(tag.version));
  await expect(page.getByRole("button", { name: /^Headcount/ })).toBeVisible();
  await api("POST", `/api/v1/stories/${story}/articles`, { text: "Quiet at the quay\n\nNothing moved on Sunday." });
  await expect(page.getByRole("button", { name: "+ 1 more articles to compare" })).toBeVisible();
});

test("an open Compare whose stream is cut, and can then not be told all, shows everything once", async ({
  api,
  person,
  browser,
}) => {
  const { project, articles, jonas, address } = await buildStory(api);
  const theirs = apiWith(jonas.token);
  const words = ["four hundred", "dockers", "walked out", "Monday", "harbour", "board", "said", "short"];
  const proxy = await startCuttingProxy();
  const context = await browser.newContext({ proxy: { server: proxy.server } });
  try {
    const page = await openAs(context, person, address);
    const footer = page.getByRole("contentinfo");
    const marked = page.getByRole("article").first().locator('[role="mark"]');
    for (const passage of words) {
      await expect.poll(proxy.cut).toBe(1);
      await mark(theirs, articles[0], passage);
    }
    await expect(footer).toContainText("8 mentions");
    await expect(marked).toHaveText(words);
    expect(proxy.heard()).not.toContain("resync");

    // The log begins after what was missed: the server can only say so.
    await context.setOffline(true);
    await expect.poll(proxy.cut).toBe(1);
    const { body: mentions } = await api("GET", `/api/v1/articles/${articles[0].id}/mentions`);
    for (const { id, version } of mentions.items.slice(0, 3)) {
      await theirs("DELETE", `/api/v1/mentions/${id}`, undefined, ifMatch(version));
    }
    await mark(theirs, articles[0], "statement", { statement: "The board made a statement." });
    await onDatabase((client) => client.query('DELETE FROM event WHERE "projectId" = $1', [project]));
    await context.setOffline(false);
    await expect(footer).toContainText("6 mentions · 1 claim · 5 unlinked");
    await expect(marked).toHaveText([...words.slice(3), "statement"]);
    expect(proxy.heard()).toContain("resync");

    // And goes on from there.
    await mark(theirs, articles[0], "Ferry");
    await expect(footer).toContainText("7 mentions");
  } finally {
    await context.close();
    proxy.stop();
  }
});
