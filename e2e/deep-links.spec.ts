import type { Locator } from "@playwright/test";
import type { Api } from "./support/api";
import { makeLinkedStory } from "./support/linked-story";
import { addMember, addPerson } from "./support/people";
import { Reader } from "./support/reader";
import { expect, test } from "./support/test";

const filler = (count: number) => Array.from({ length: count }, () => "Nothing new.");
const strike = { claim: "a strike" };

const makeStory = (api: Api) =>
  makeLinkedStory(api, [
    [...filler(8), strike, ...filler(8)],
    [...filler(2), strike, ...filler(12)],
    [...filler(5), { claim: "a fire" }, ...filler(4), strike, ...filler(9)],
  ]);

/** At which part of its column's height the mention begins. */
const heightIn = (column: Locator, words: string) =>
  column
    .locator("[role=mark]", { hasText: words })
    .first()
    .evaluate((mark) => {
      const view = mark
        .closest("[role=document]")
        ?.parentElement?.parentElement?.parentElement?.getBoundingClientRect();
      return view ? (mark.getBoundingClientRect().top - view.top) / view.height : Number.NaN;
    });
const focused = (column: Locator) => column.locator("[role=document]:focus");

test("a link leads through sign-in to the mention, in the columns it names", async ({ api, browser }) => {
  const { project, compare, articles } = await makeStory(api);
  const guest = await addPerson("Guest Reader", "lantern at the quay");
  await addMember(project, guest, "viewer");
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(compare([1, 0], `&mention=${articles[2]?.mentions[1]}`));
  await page.getByLabel("E-mail").fill(guest.email);
  await page.getByLabel("Password", { exact: true }).fill("lantern at the quay");
  await page.getByRole("button", { name: "Sign in" }).click();

  // The column of the mention is opened after those that are named.
  const column = new Reader(page).column(articles[2]?.title ?? "");
  await expect(page.getByRole("article").getByRole("heading", { level: 2 })).toHaveText(
    [1, 0, 2].map((at) => articles[at]?.title ?? ""),
  );
  await expect.poll(() => heightIn(column, "a strike")).toBeCloseTo(1 / 3, 1);
  await expect(focused(column)).toHaveCount(1);
  await expect(page.getByText("Mention in Outlet 3: “It was said that a strike happened”.")).toBeAttached();
  await expect(page.getByRole("complementary").getByRole("heading", { name: "That a strike happened." })).toBeVisible();
  // The claim's mentions in the other columns stand there too.
  await expect
    .poll(() => heightIn(new Reader(page).column(articles[0]?.title ?? ""), "a strike"))
    .toBeCloseTo(1 / 3, 1);
  await context.close();
});

test("a copied link opens the same, and what is gone is a sentence", async ({ page, api, reader }) => {
  const { compare, articles, claims } = await makeStory(api);
  const mention = articles[0]?.mentions[0] ?? "";
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(compare([0, 2], `&mention=${mention}`));
  await page.getByRole("button", { name: "Copy link to this mention" }).click();
  await expect(page.getByRole("button", { name: "Link copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(compare([0, 2], `&claim=${claims.get("a strike")}&mention=${mention}`).replace(/,/g, "%2C"));

  // A claim alone opens the articles that mention it.
  const fire = claims.get("a fire") ?? "";
  await page.goto(compare([]).replace("articles=", `claim=${fire}`));
  await expect(page.getByRole("article")).toHaveCount(1);
  const mark = reader.column(articles[2]?.title ?? "").locator("[role=mark]");
  await expect(mark.filter({ hasText: "a fire" })).toBeInViewport();

  // A mention that was deleted, a claim and an article that never were.
  const { body: before } = await api("GET", `/api/v1/mentions/${mention}`);
  await api("DELETE", `/api/v1/mentions/${mention}`, undefined, { "If-Match": `"${before.version}"` });
  await page.goto(copied);
  await expect(page.getByRole("paragraph").filter({ hasText: "The mention of this link" })).toBeVisible();
  await expect(reader.column(articles[0]?.title ?? "")).toBeVisible();
  await page.goto(compare([1], ",no-article&claim=no-claim&mention=no-mention"));
  await expect(page.getByRole("paragraph").filter({ hasText: "An article of this link" })).toBeVisible();
  await expect(page.getByRole("paragraph").filter({ hasText: "The claim of this link" })).toBeVisible();
  await expect(reader.column(articles[1]?.title ?? "")).toBeVisible();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await expect(page.getByRole("paragraph").filter({ hasText: "An article of this link" })).toHaveCount(0);
});
