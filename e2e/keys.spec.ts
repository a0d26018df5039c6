import type { Page } from "@playwright/test";
import type { Api } from "./support/api";
import { expectAccessible } from "./support/page-checks";
import type { Reader } from "./support/reader";
import { expect, test } from "./support/test";

const words =
  "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said in a short statement to the press.";
const claims = ["Dockers walked out.", "It was on a Monday.", "The board made a statement."] as const;

/** A story with one article of three marked claims, open in Compare. */
async function openCompare({ page, api, reader }: { page: Page; api: Api; reader: Reader }) {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Keys" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text: words });
  for (const [at, passage] of ["four hundred", "on Monday", "short statement"].entries()) {
    const start = article.text.indexOf(passage);
    await api("PUT", `/api/v1/mentions/${crypto.randomUUID()}`, {
      article: article.id,
      revision: 1,
      segments: [{ start, end: start + passage.length }],
      claim: { statement: claims[at] },
    });
  }
  await page.goto(`/projects/${project.id}/stories/${story.id}/compare`);
  await expect(reader.column(article.title).locator(".ProseMirror")).toBeVisible();
  return { article };
}

/** The heading of the claim that one is at. */
const claimAt = (page: Page) =>
  page.getByRole("complementary", { name: "Claim and mention" }).getByRole("heading", { level: 2 }).first();

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
  await give("i");
  await expect(row.getByText("I", { exact: true })).toBeVisible();
  await first;

  const text = reader.column(article.title).locator(".ProseMirror");
  await page.goto(compare);
  await expect(text).toBeVisible();
  // Had the first key still gone to a claim, the second would be at the next one.
  await page.keyboard.press("j");
  await page.keyboard.press("i");
  await expect(claimAt(page)).toHaveText(claims[0]);
  await expect(page).toHaveURL(/claim=/);

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
  await expect(page.getByRole("dialog", { name: "Search" }).getByRole("combobox")).toBeFocused();
  await page.keyboard.type("Next claim");
  await expect(page.getByRole("option", { name: "Next claim" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(claimAt(page)).toHaveText(claims[0]);
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
  await press({ key: "о", code: "KeyJ" });
  await expect(claimAt(page)).toHaveText(claims[0]);
  await press({ key: "х", code: "BracketLeft" });
  await expect(page).toHaveURL(/mention=/);
  const tags = async () => {
    const { body } = await api("GET", `/api/v1/articles/${article.id}/mentions`);
    return body.items.flatMap((mention: { tags: string[] }) => mention.tags).length;
  };
  await press({ key: "é", code: "Digit2" });
  await reader.saved();
  await expect.poll(tags).toBe(1);
  await press({ key: "1", code: "Digit1", shiftKey: true });
  await reader.saved();
  await expect.poll(tags).toBe(2);
});
