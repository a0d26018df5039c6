import type { Api } from "./support/api";
import { expectAccessible } from "./support/page-checks";
import { expect, test } from "./support/test";

const said = [
  "About four hundred dockers walked out of the northern harbour on Monday.",
  "On Monday some four hundred dockers walked out of the northern harbour, the union said.",
  "Nearly four hundred dockers of the northern harbour walked out.",
] as const;

interface Made {
  readonly project: string;
  readonly story: string;
  readonly titles: readonly string[];
  readonly mentions: readonly string[];
}

/** A story of three outlets that each tell of the dockers in one marked sentence. */
async function makeStory(api: Api): Promise<Made> {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Suggestions" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const titles: string[] = [];
  const mentions: string[] = [];
  for (const [at, sentence] of said.entries()) {
    const text = `Report ${at + 1}\n\n${sentence} No ship left the quay that night, and the weather was calm for the season.`;
    const add = { text, outlet: `Outlet ${at + 1}`, publishedAt: `2031-06-1${at}` };
    const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, add);
    const start = article.text.indexOf(sentence);
    const mention = crypto.randomUUID();
    const segments = [{ start, end: start + sentence.length }];
    await api("PUT", `/api/v1/mentions/${mention}`, { article: article.id, revision: 1, segments });
    titles.push(article.title);
    mentions.push(mention);
  }
  return { project: project.id, story: `/projects/${project.id}/stories/${story.id}`, titles, mentions };
}

test("one key accepts a suggestion, in Compare and in the story's list, and one undo takes it back", async ({
  page,
  api,
  reader,
}) => {
  const { story, titles, mentions } = await makeStory(api);
  const linksOf = async (at: number) => (await api("GET", `/api/v1/mentions/${mentions[at]}`)).body.links;
  const linked = async () => (await Promise.all(mentions.map((_, at) => linksOf(at)))).map((links) => links.length);

  await page.goto(`${story}/compare`);
  await reader.click("four hundred dockers", titles[0] ?? "");
  const list = page.getByRole("complementary").getByRole("list", { name: "Suggestions" });
  await expect(list.getByRole("listitem").filter({ has: page.getByRole("blockquote") })).toHaveCount(2);
  await expect(list.getByText(/dockers/).first()).toBeVisible();

  // Not the same, and back.
  await page.keyboard.press("d");
  await expect(list.getByRole("button", { name: "Link" })).toHaveCount(1);
  await reader.saved();
  await page.keyboard.press("Control+z");
  await expect(list.getByRole("button", { name: "Link" })).toHaveCount(2);

  // As fast as one can press, each key decides another one.
  for (const key of ["d", "d", "d"]) await page.keyboard.press(key);
  await expect(list).toHaveCount(0);
  await reader.saved();
  await page.keyboard.press("Control+z");
  await expect(list.getByRole("button", { name: "Link" })).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(list.getByRole("button", { name: "Link" })).toHaveCount(2);

  // Accepted by one key: a claim of the mention's words, open to be worded.
  await page.keyboard.press("a");
  const statement = page.getByLabel("Statement of the claim");
  await expect(statement).toBeFocused();
  await expect(statement).toHaveValue(said[0]);
  await page.keyboard.press("Escape");
  await expect.poll(async () => (await linked()).reduce((sum, count) => sum + count, 0)).toBe(2);
  await reader.saved();
  await page.keyboard.press("Control+z");
  await expect.poll(linked).toEqual([0, 0, 0]);

  // The story's list: the arrow goes on, one key accepts and goes on, one takes back.
  await page.goto(`${story}/suggestions`);
  const pairs = page.getByRole("list", { name: "Suggestions" }).locator("> li");
  await expect(pairs).toHaveCount(3);
  await expectAccessible(page);
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(pairs.nth(1)).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("ArrowUp");
  await expect(pairs.nth(0)).toBeFocused();
  await page.keyboard.press("a");
  await expect(pairs.nth(0).getByText(/^Linked: /)).toBeVisible();
  await expect(pairs.nth(1)).toBeFocused();
  expect((await linked()).toSorted()).toEqual([0, 1, 1]);
  await page.keyboard.press("u");
  await expect(pairs.nth(0).getByRole("button", { name: "Link" })).toBeVisible();
  await expect(pairs.nth(0)).toBeFocused();
  expect(await linked()).toEqual([0, 0, 0]);
  await page.keyboard.press("d");
  await expect(pairs.nth(0).getByRole("button", { name: "Undo" })).toBeVisible();
  await page.goto(`${story}/suggestions`);
  await expect(pairs).toHaveCount(2);
});

test("a claim that nothing is linked to yet is found by what it says, when a mention is to be linked", async ({
  page,
  api,
  reader,
}) => {
  const { story, project, titles, mentions } = await makeStory(api);
  const statement = "Four hundred dockers left the northern harbour.";
  for (const one of [statement, "The museum of glass opened a second hall."])
    expect((await api("POST", `/api/v1/projects/${project}/claims`, { statement: one })).status).toBe(201);

  await page.goto(`${story}/compare`);
  await reader.click("four hundred dockers", titles[0] ?? "");
  await page.keyboard.press("l");
  const claims = page.getByRole("listbox", { name: "Claims" }).getByRole("option");
  await expect(claims).toHaveCount(1);
  await expect(claims).toHaveAccessibleName(`May say the same – ${statement} 0`);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary").getByRole("heading", { name: statement })).toBeVisible();
  await reader.saved();
  const { body: mention } = await api("GET", `/api/v1/mentions/${mentions[0]}`);
  const { body: claim } = await api("GET", `/api/v1/claims/${mention.links[0].claim}`);
  expect(claim.statement).toBe(statement);
});
