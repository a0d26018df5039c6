import type { Api } from "./support/api";
import { expectAccessible } from "./support/page-checks";
import { expect, test } from "./support/test";

const said = [
  ["Post", "2031-06-10", "Police detained about 200 people in the harbour."],
  ["Wire", "2031-06-11", "Dozens of people were detained in the harbour."],
  ["Times", "2031-06-12", "Police detained 195 people in the harbour."],
] as const;

/** A claim that three outlets tell with figures of their own. */
async function makeClaim(api: Api) {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Discrepancies" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const claim = crypto.randomUUID();
  for (const [at, [outlet, publishedAt, sentence]] of said.entries()) {
    const add = { text: `${outlet} report\n\n${sentence} The quay was calm.`, outlet, publishedAt };
    const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, add);
    const start = article.text.indexOf(sentence);
    const segments = [{ start, end: start + sentence.length }];
    const linked = at === 0 ? { id: claim, statement: "How many were held" } : claim;
    const mark = { article: article.id, revision: 1, segments, claim: linked };
    await api("PUT", `/api/v1/mentions/${crypto.randomUUID()}`, mark);
  }
  return { base: `/projects/${project.id}`, story: story.id, claim };
}

test("a person confirms and dismisses what differs by one key each, and takes it back", async ({ page, api }) => {
  const { base, story, claim } = await makeClaim(api);
  const flags = async () => (await api("GET", `/api/v1/claims/${claim}`)).body.flags;

  await page.goto(`${base}/stories/${story}/compare?claim=${claim}`);
  const aside = page.getByRole("complementary");
  const list = aside.getByRole("list", { name: "Discrepancies" });
  const cards = list.getByRole("listitem");
  await expect(cards).toHaveCount(2);
  const [first, second] = [cards.nth(0), cards.nth(1)];
  await expect(first.getByText("Figures differ")).toBeVisible();
  await expect(first.locator("mark")).toHaveCount(2);
  await expect(first.getByText("24–99")).toBeVisible();
  await expect(first.getByText("The figures cannot both hold.")).toBeVisible();
  await aside.getByText("told otherwise that can both hold").click();
  await expect(aside.getByRole("list", { name: "Compatible" }).getByText("Figures compatible")).toBeVisible();
  await expectAccessible(page);

  // Confirmed by one key: the claim is contradicted, until it is undone.
  await page.keyboard.press("v");
  await expect(list.getByText(/^Confirmed by/)).toBeVisible();
  expect(await flags()).toContain("contradicted");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(list.getByText(/^Confirmed by/)).toHaveCount(0);
  expect(await flags()).not.toContain("contradicted");

  // Dismissed by one key and a reason; the other one is the first now.
  await page.keyboard.press("Shift+V");
  await page.getByLabel("Why it is no discrepancy").fill("Two different days.");
  await page.keyboard.press("Enter");
  await expect(second.getByText(/^Dismissed by/)).toBeVisible();
  await expect(second.getByText("“Two different days.”")).toBeVisible();
  await expect(first.getByRole("button", { name: "Confirm" })).toBeVisible();

  // On the claim's page it is kept, and is taken back.
  await page.goto(`${base}/claims/${claim}`);
  await expect(second.getByText("“Two different days.”")).toBeVisible();
  await second.getByRole("button", { name: "Take the decision back" }).click();
  await expect(list).toBeFocused();
  await expect(cards.getByRole("button", { name: "Confirm" })).toHaveCount(2);
  await expect(list.getByText(/^Dismissed by/)).toHaveCount(0);
});
