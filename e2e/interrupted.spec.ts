import { expect, test } from "@playwright/test";
import { apiWith } from "./support/api";
import { historyOf, turnsOf } from "./support/history";
import { killServer } from "./support/kill-server";
import { pressOften } from "./support/press-often";
import { Reader } from "./support/reader";
import { startOwnApp } from "./support/running-app";
import { passagesOf } from "./support/sources";

const token = "a-token-of-one's-own-that-is-long-enough";
const owner = { email: "owner@press.example", password: "harbour lantern 9" };
const text =
  "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said in a short statement to the press.";

test("a server killed in the middle of one's writing misses nothing of it and doubles nothing", async ({ browser }) => {
  test.setTimeout(240_000);
  const app = await startOwnApp({
    VARIORUM_OWNER_EMAIL: owner.email,
    VARIORUM_OWNER_PASSWORD: owner.password,
    VARIORUM_OWNER_TOKEN: token,
    VARIORUM_SAMPLE: "none",
  });
  try {
    const api = apiWith(token, app.origin);
    const { body: project } = await api("POST", "/api/v1/projects", { name: "Interrupted" });
    const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
    const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text });
    const page = await (await browser.newContext({ baseURL: app.origin })).newPage();
    await page.goto(`/projects/${project.id}/stories/${story.id}/compare`);
    await page.getByLabel("E-mail address").fill(owner.email);
    await page.getByLabel("Password", { exact: true }).fill(owner.password);
    await page.getByRole("button", { name: "Sign in" }).click();
    const reader = new Reader(page);
    await reader.select(passagesOf(article, 1)[0] ?? "", article.title);
    await page.keyboard.press("1");
    await reader.saved();
    const [mention] = (await api("GET", `/api/v1/articles/${article.id}/mentions`)).body.items;

    const writing = pressOften(page, "1", 120);
    await expect.poll(async () => (await historyOf(api, project.id, mention.id)).length).toBeGreaterThan(3);
    killServer(app);
    await writing;
    await expect(page.getByRole("contentinfo").getByRole("status")).toHaveText(/^Saved/, { timeout: 120_000 });
    expect(await historyOf(api, project.id, mention.id)).toEqual(["markMention", ...turnsOf(120)]);
  } finally {
    await app.stop();
  }
});
