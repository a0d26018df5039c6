import type { Page } from "@playwright/test";
import { apiWith } from "./support/api";
import { eventsOf } from "./support/history";
import { expectAccessible } from "./support/page-checks";
import { addMember, addPerson, signIn } from "./support/people";
import { Reader } from "./support/reader";
import { passagesOf } from "./support/sources";
import { expect, test } from "./support/test";

const text =
  "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said in a short statement to the press.";
const password = "harbour lantern 9";

const footer = (page: Page) => page.getByRole("contentinfo").getByRole("status");

/** How many paragraphs are marked offline, and what is done at each: 500 operations with the two that are undone. */
const paragraphs = 70;
const isDeleted = (at: number) => at % 5 === 4;
const isNoted = (at: number) => at % 20 === 1;
const isLinkedTwice = (at: number) => at % 20 === 6;

/** What the server's log must say of one paragraph, in order: what was done, and to which words. */
const told = (at: number) => {
  const names = ["markMention", "tagMention", "linkMentions", "linkMention", "untagMention", "tagMention"];
  const more = [isDeleted(at) ? "deleteMention" : "tagMention", ...(isNoted(at) ? ["writeMentionNote"] : [])];
  return [
    ...[...names, ...more].map((name) => `${name} Report${at + 2}`),
    ...(isLinkedTwice(at) ? ["linkMentions Report1"] : []),
  ];
};

/** Marks the first word of the next paragraph by keys, and works on it as `told` says. */
async function workOn(page: Page, at: number): Promise<void> {
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const text = page.locator('[role="document"]:focus');
  await press("Control+ArrowDown", "w");
  await expect(page.getByRole("toolbar", { name: "Selected words" })).toBeVisible();
  await press("1", "2", "Enter");
  await expect(page.getByLabel("Statement of the claim")).toBeFocused();
  await press("Escape");
  await expect(text).toBeFocused();
  await press("x", "2", "3", isDeleted(at) ? "Delete" : "4");
  if (isNoted(at)) {
    await press("n");
    await expect(page.getByRole("textbox", { name: "Note on the mention" })).toBeFocused();
    await page.keyboard.type(`Seen ${at}.`);
    await press("Escape");
    await expect(text).toBeFocused();
  }
  if (isLinkedTwice(at)) {
    await press("l");
    await expect(page.getByRole("dialog", { name: "Link to a claim" }).getByRole("combobox")).toBeFocused();
    await press("1", "Enter");
    await expect(text).toBeFocused();
  }
}

test("what was done offline outlives the tab and the session, stays its person's, and arrives once and in order", async ({
  api,
  person,
  browser,
}) => {
  test.setTimeout(240_000);
  const jonas = await addPerson("Jonas Thiel");
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Offline" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const lines = Array.from({ length: paragraphs + 2 }, (_, at) => `Report${at} came in from the harbour.`);
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text: lines.join("\n\n") });
  await addMember(project.id, jonas, "reviewer");
  const address = `/projects/${project.id}/stories/${story.id}/compare`;
  const context = await browser.newContext();
  await signIn(context, person);
  const mentions = async () => (await api("GET", `/api/v1/articles/${article.id}/mentions?limit=200`)).body.items;
  const history = async () => (await eventsOf(api, project.id)).map(({ name, about }) => `${name} ${about?.words}`);

  const before = await context.newPage();
  await before.goto(address);
  const column = new Reader(before).column(article.title).locator(".ProseMirror");
  await expect(column).toBeVisible();
  await column.focus();
  await before.keyboard.press("Control+Home");
  await workOn(before, 1);
  await before.keyboard.press("l");
  await expect(before.getByRole("dialog", { name: "Link to a claim" })).toBeVisible();
  await before.keyboard.press("Escape");
  await expect.poll(async () => (await mentions())[0]?.note).toBeTruthy();
  await new Reader(before).saved();
  const known = await history();

  await context.setOffline(true);
  await before.keyboard.press("Control+z");
  await before.keyboard.press("Control+z");
  for (let at = 0; at < paragraphs; at += 1) await workOn(before, at);
  await expect(footer(before)).toHaveText("Offline, 500 waiting");
  await before.close();

  await context.clearCookies();
  await context.setOffline(false);
  await signIn(context, jonas);
  const theirs = await context.newPage();
  await theirs.goto(address);
  await expect(footer(theirs)).toHaveText("All changes saved");
  expect(await history()).toEqual(known);
  await theirs.close();

  await signIn(context, person);
  const after = await context.newPage();
  await after.goto(address);
  await expect(footer(after)).toHaveText(/^Saved/, { timeout: 120_000 });
  const wanted = Array.from({ length: paragraphs }, (_, at) => told(at)).flat();
  expect(await history()).toEqual([...known, "undoEvent Report1", "undoEvent Report1", ...wanted]);

  // The way back reaches over the reload.
  await after.keyboard.press("Control+z");
  await expect(footer(after)).toHaveText(/^Saved/);
  await expect.poll(async () => (await history()).at(-1)).toMatch(/^undoEvent/);
  await context.close();
});

test("a person who was signed out signs in again in place, and nobody else sends the work", async ({ browser }) => {
  const ana = await addPerson("Ana Moreau", password);
  const jonas = await addPerson("Jonas Thiel");
  const api = apiWith(ana.token);
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Signed out" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text });
  const context = await browser.newContext();
  await signIn(context, ana);
  const page = await context.newPage();
  await page.goto(`/projects/${project.id}/stories/${story.id}/compare`);
  const reader = new Reader(page);
  await context.clearCookies();
  await reader.select(passagesOf(article, 1)[0] ?? "", article.title);
  await page.keyboard.press("1");
  await expect(footer(page)).toHaveText("Signed out, 1 waiting");
  const mentions = async () => (await api("GET", `/api/v1/articles/${article.id}/mentions`)).body.items;
  expect(await mentions()).toEqual([]);

  await signIn(context, jonas);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(footer(page)).toHaveText("Someone else is signed in, 1 of yours waiting");
  expect(await mentions()).toEqual([]);

  await page.getByRole("button", { name: "Sign in again" }).click();
  const dialog = page.getByRole("dialog", { name: "Sign in again" });
  await expect(dialog).toContainText(ana.email);
  await expectAccessible(page);
  await dialog.getByLabel("Password", { exact: true }).fill(password);
  await dialog.getByRole("button", { name: "Sign in and send" }).click();
  await reader.saved();
  await expect(dialog).toBeHidden();
  expect(await mentions()).toMatchObject([{ author: { name: "Ana Moreau" } }]);
  await context.close();
});
