import type { Page } from "@playwright/test";
import { type Api, apiWith } from "./support/api";
import { expectAccessible } from "./support/page-checks";
import { addMember, addPerson, signIn } from "./support/people";
import { expect, test, watch } from "./support/test";

const text =
  "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said in a short statement to the press.";

/** A story with one mention of one claim, which Compare opens at. */
async function makeStory(api: Api) {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Harbour talk" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text, outlet: "The Quay" });
  const [mention, claim] = [crypto.randomUUID(), crypto.randomUUID()];
  const start = article.text.indexOf("four hundred");
  await api("PUT", `/api/v1/mentions/${mention}`, {
    article: article.id,
    revision: 1,
    segments: [{ start, end: start + 20 }],
    claim: { id: claim, statement: "Dockers walked out." },
  });
  const base = `/projects/${project.id}`;
  return {
    project: project.id,
    base,
    mention,
    claim,
    compare: `${base}/stories/${story.id}/compare?mention=${mention}`,
  };
}

const thread = (page: Page) => page.getByRole("article", { name: /^Discussion begun by/ });

test("two people discuss a mention by keys, name each other and a claim, and resolve it", async ({
  page,
  api,
  browser,
}) => {
  const { project, base, mention, compare } = await makeStory(api);
  const jonas = await addPerson("Jonas Thiel");
  await addMember(project, jonas, "reviewer");
  await page.goto(compare);
  await expect(page.getByRole("textbox", { name: "Comment on the mention" })).toBeVisible();
  await page.keyboard.press("m");
  await page.keyboard.type("Is it really ");
  const field = page.getByRole("textbox", { name: "Comment on the mention" });
  await page.keyboard.type("#dock");
  await expect(page.getByRole("option", { name: /Dockers walked out/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.type("? @jon");
  const option = page.getByRole("option", { name: /Jonas Thiel/ });
  await expect(option).toHaveAttribute("aria-selected", "true");
  await expect(field).toHaveAttribute("aria-activedescendant", (await option.getAttribute("id")) ?? "");
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await expect(thread(page)).toContainText("Is it really #Dockers walked out. ? @Jonas Thiel");

  const context = await browser.newContext();
  await signIn(context, jonas);
  const theirs = await context.newPage();
  const problems = watch(theirs);
  await theirs.goto(base);
  await theirs.getByRole("link", { name: /^1 unread/ }).click();
  await theirs.waitForURL(/discussions/);
  const row = theirs.getByRole("listitem").filter({ hasText: "four hundred dockers" });
  await expect(row).toContainText("names you");
  await row.getByRole("button", { name: "Read and answer" }).click();
  await expect(theirs.getByRole("link", { name: /^\d+ unread/ })).toHaveCount(0);
  // Away from the thread: what is in sight is read at once.
  await page.goto(base);
  await theirs.getByRole("textbox", { name: "Answer" }).click();
  await theirs.keyboard.type("It is.");
  await theirs.getByRole("button", { name: "Post" }).click();
  await expect(thread(theirs)).toContainText("It is.");
  await expectAccessible(theirs);

  await page.reload();
  await expect(page.getByRole("link", { name: /^1 unread/ })).toBeVisible();
  await page.goto(compare);
  await thread(page).getByText("It is.").scrollIntoViewIfNeeded();
  await expect(page.getByRole("link", { name: /^\d+ unread/ })).toHaveCount(0);
  await thread(page).getByRole("button", { name: "Resolve" }).click();
  await expect(page.getByText("1 resolved discussion")).toBeVisible();
  await theirs.goto(`${base}/discussions?state=resolved`);
  await expect(theirs.getByText("resolved by Ana Moreau")).toBeVisible();
  const { body } = await api("GET", `${base.replace("/projects", "/api/v1/projects")}/discussions?about=${mention}`);
  expect(body.items[0]).toMatchObject({ comments: 2, resolved: { by: { name: "Ana Moreau" } } });
  expect(problems).toEqual([]);
  await context.close();
});

test("a comment that is posted offline waits, survives a closed tab, and counts once", async ({ api, context }) => {
  const { base, mention, compare } = await makeStory(api);
  // Not the watched page: a request without a connection is an error in the console.
  const first = await context.newPage();
  await first.goto(compare);
  await first.getByRole("textbox", { name: "Comment on the mention" }).click();
  await expect(first.getByRole("toolbar", { name: "Format" })).toBeVisible();
  await first.keyboard.type("Said without a connection.");
  await context.setOffline(true);
  await first.keyboard.press("Control+Enter");
  await expect(first.getByText("Not sent yet")).toBeVisible();
  await first.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(base);
  const list = async () => (await api("GET", `/api/v1${base}/discussions?about=${mention}`)).body.items;
  await expect.poll(async () => (await list()).length).toBe(1);
  await again.goto(compare);
  await expect(thread(again)).toContainText("Said without a connection.");
  await expect(again.getByText("Not sent yet")).toHaveCount(0);
  expect((await list())[0].comments).toBe(1);
});

test("what is folded away stays unread, a rewording outlives a reload, and the focus is never lost", async ({
  page,
  api,
}) => {
  const { project, base, claim } = await makeStory(api);
  const jonas = await addPerson("Jonas Thiel");
  await addMember(project, jonas, "reviewer");
  const about = { kind: "claim", id: claim };
  const { body: discussion } = await api("POST", "/api/v1/discussions", { about, content: "Is it so?" });
  const theirs = apiWith(jonas.token);
  const address = `/api/v1/discussions/${discussion.id}`;
  expect((await theirs("POST", `${address}/comments`, { content: "It is." })).status).toBe(201);
  const { body: answered } = await theirs("GET", address);
  const version = { "If-Match": `"${answered.version}"` };
  expect((await theirs("PUT", `${address}/resolution`, undefined, version)).status).toBe(200);

  await page.goto(`${base}/claims/${claim}`);
  const comments = page.getByRole("region", { name: "Comments on the claim" });
  const unread = page.getByRole("link", { name: /^\d+ unread/ });
  await expect(comments.getByText("1 resolved discussion")).toBeVisible();
  await page.reload();
  await expect(unread).toBeVisible();
  await comments.getByText("1 resolved discussion").click();
  await thread(page).getByText("It is.").scrollIntoViewIfNeeded();
  await expect(unread).toHaveCount(0);

  await thread(page).getByRole("button", { name: "Reopen" }).click();
  await expect(comments).toBeFocused();
  await thread(page).getByRole("button", { name: "Reword" }).click();
  const field = page.getByRole("textbox", { name: "Your comment" });
  await expect(field).toBeFocused();
  await page.keyboard.type(" Really");
  await page.reload();
  await expect(field).toHaveText("Is it so? Really");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(thread(page).getByRole("button", { name: "Reword" })).toBeFocused();
  await expect(thread(page)).toContainText("Is it so? Really");
  await page.reload();
  await expect(thread(page).getByRole("button", { name: "Reword" })).toBeVisible();
  await expect(field).toHaveCount(0);
});
