import type { Page } from "@playwright/test";
import { apiWith } from "./support/api";
import { historyOf, turnsOf } from "./support/history";
import { addMember, addPerson, signIn } from "./support/people";
import { pressOften } from "./support/press-often";
import { Reader } from "./support/reader";
import { passagesOf } from "./support/sources";
import { expect, test } from "./support/test";

const text =
  "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said in a short statement to the press.";
const password = "harbour lantern 9";

const footer = (page: Page) => page.getByRole("contentinfo").getByRole("status");

test("what was done offline outlives the tab and the session, stays its person's, and arrives once and in order", async ({
  api,
  person,
  browser,
}) => {
  const jonas = await addPerson("Jonas Thiel");
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Offline" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text });
  await addMember(project.id, jonas, "reviewer");
  const address = `/projects/${project.id}/stories/${story.id}/compare`;
  const context = await browser.newContext();
  await signIn(context, person);

  const before = await context.newPage();
  await before.goto(address);
  const reader = new Reader(before);
  await reader.select(passagesOf(article, 1)[0] ?? "", article.title);
  await before.keyboard.press("1");
  await reader.saved();
  const [mention] = (await api("GET", `/api/v1/articles/${article.id}/mentions`)).body.items;
  await context.setOffline(true);
  await pressOften(before, "1", 500);
  await expect(footer(before)).toHaveText("Offline, 500 waiting");
  await before.close();

  await context.clearCookies();
  await context.setOffline(false);
  const history = () => historyOf(api, project.id, mention.id);
  await signIn(context, jonas);
  const theirs = await context.newPage();
  await theirs.goto(address);
  await expect(footer(theirs)).toHaveText("All changes saved");
  expect(await history()).toEqual(["markMention"]);
  await theirs.close();

  await signIn(context, person);
  const after = await context.newPage();
  await after.goto(address);
  await expect(footer(after)).toHaveText(/^Saved/, { timeout: 90_000 });
  expect(await history()).toEqual(["markMention", ...turnsOf(500)]);

  // The way back reaches over the reload.
  await after.keyboard.press("Control+z");
  await expect(footer(after)).toHaveText(/^Saved/);
  await expect.poll(async () => (await history()).at(-1)).toBe("undoEvent");
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
  await dialog.getByLabel("Password", { exact: true }).fill(password);
  await dialog.getByRole("button", { name: "Sign in and send" }).click();
  await reader.saved();
  await expect(dialog).toBeHidden();
  expect(await mentions()).toMatchObject([{ author: { name: "Ana Moreau" } }]);
  await context.close();
});
