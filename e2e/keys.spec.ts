import type { Page } from "@playwright/test";
import type { Api } from "./support/api";
import type { Reader } from "./support/reader";
import { expect, expectAccessible, test } from "./support/test";

const words =
  "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said in a short statement to the press.";

/** A story with one article of one marked claim, open in Compare. */
async function openCompare({ page, api, reader }: { page: Page; api: Api; reader: Reader }) {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Keys" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text: words });
  const start = article.text.indexOf("four hundred");
  await api("PUT", `/api/v1/mentions/${crypto.randomUUID()}`, {
    article: article.id,
    revision: 1,
    segments: [{ start, end: start + 20 }],
    claim: { statement: "Dockers walked out." },
  });
  await page.goto(`/projects/${project.id}/stories/${story.id}/compare`);
  await expect(reader.column(article.title).locator(".ProseMirror")).toBeVisible();
  return { article };
}

const claimShown = "Dockers walked out.";

test("the key map is searched, and says what the page can do", async ({ page, api, reader }) => {
  await openCompare({ page, api, reader });
  const map = page.getByRole("dialog", { name: "Keys of this page" });
  await page.keyboard.press("?");
  await expect(map).toBeVisible();
  await expect(map.getByText("Tag: Figure")).toBeVisible();
  await expect(map.getByText("Select the sentence, again the next one")).toBeVisible();
  await expectAccessible(page);
  await map.getByLabel("Find a command or a key").fill("unlinked");
  await expect(map.getByRole("term")).toHaveText(["Next unlinked mention", "Previous unlinked mention"]);
  await page.keyboard.press("Escape");
  await expect(map).toBeHidden();

  await page.goto("/projects");
  // The page's program may not run yet; while the map is open the key is quiet.
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(map).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(map.getByRole("term")).toHaveText(["Search", "Show the keys of this page"]);
});

test("a key is pressed to be given, refused when another command has it, and counts at once", async ({
  page,
  api,
  reader,
}) => {
  const { article } = await openCompare({ page, api, reader });
  const compare = page.url();
  await page.goto("/account/keys");
  await expectAccessible(page);
  const row = page.getByRole("listitem").filter({ hasText: "Next claim" });
  const give = async (key: string) => {
    await row.getByRole("button", { name: "Change the key of “Next claim”" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press(key);
  };
  const saved = () => page.waitForResponse((answer) => answer.url().endsWith("/me/preferences") && answer.ok());
  for (const [key, sentence] of [
    ["n", "N is the key of “Write a note”. Give that another key first."],
    ["5", "5 is kept for a tag: the codebook gives out the keys 1 to 9."],
    ["w", "W belongs to the article's text: select the word, again the next one."],
    ["Control+k", "Ctrl K is the key of “Search”. Give that another key first."],
    ["F7", "F7 belongs to the browser or a screen reader."],
  ] as const) {
    await give(key);
    await expect(row.getByRole("alert")).toHaveText(sentence);
    await page.keyboard.press("Escape");
  }
  const first = saved();
  await give("h");
  await expect(row.getByText("H", { exact: true })).toBeVisible();
  await first;

  const text = reader.column(article.title).locator(".ProseMirror");
  await page.goto(compare);
  const claim = page
    .getByRole("complementary", { name: "Claim and mention" })
    .getByRole("heading", { name: claimShown });
  await expect(text).toBeVisible();
  await page.keyboard.press("j");
  await expect(page).not.toHaveURL(/claim=/);
  await page.keyboard.press("h");
  await expect(page).toHaveURL(/claim=/);
  await expect(claim).toBeVisible();

  await page.goto("/account/keys");
  const second = saved();
  await row.getByRole("button", { name: "Reset the key of “Next claim”" }).click();
  await expect(row.getByText("J", { exact: true })).toBeVisible();
  await second;
  const third = saved();
  await page.getByLabel("Keys of a single character").uncheck();
  await third;
  await page.goto(compare);
  await expect(text).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Search" })).toBeVisible();
  await expect(page).not.toHaveURL(/claim=/);
});

test("keys mean the same on a Cyrillic and an AZERTY keyboard, and nothing while one composes", async ({
  page,
  api,
  reader,
}) => {
  const { article } = await openCompare({ page, api, reader });
  const press = (init: { key: string; code: string; shiftKey?: boolean; isComposing?: boolean }) =>
    page.evaluate((event) => {
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...event }),
      );
    }, init);
  await press({ key: "Dead", code: "KeyJ" });
  await press({ key: "о", code: "KeyJ", isComposing: true });
  await expect(page).not.toHaveURL(/claim=/);
  await press({ key: "о", code: "KeyJ" });
  await expect(page).toHaveURL(/claim=/);
  await press({ key: "х", code: "BracketLeft" });
  await expect(page).toHaveURL(/mention=/);
  const tags = async () => (await api("GET", `/api/v1/articles/${article.id}/mentions`)).body.items[0].tags.length;
  await press({ key: "é", code: "Digit2" });
  await reader.saved();
  await expect.poll(tags).toBe(1);
  await press({ key: "1", code: "Digit1", shiftKey: true });
  await reader.saved();
  await expect.poll(tags).toBe(2);
});
