import type { Api } from "./support/api";
import { coveredFocus, lossesAt, spaceText, violationsOf } from "./support/page-checks";
import { passagesOf } from "./support/sources";
import { expect, test } from "./support/test";

const text =
  "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said in a short statement to the press.";

/** A project with one of each thing, and the addresses of its pages. */
async function buildPages(api: Api) {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Pages" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const add = { text, outlet: "The Quay", publishedAt: "2031-04-02" };
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, add);
  const [mention, claim] = [crypto.randomUUID(), crypto.randomUUID()];
  const start = article.text.indexOf("four hundred");
  await api("PUT", `/api/v1/mentions/${mention}`, {
    article: article.id,
    revision: 1,
    segments: [{ start, end: start + 20 }],
    claim: { id: claim, statement: "Dockers walked out." },
  });
  const base = `/projects/${project.id}`;
  const inStory = `${base}/stories/${story.id}`;
  const inProject = [
    "/projects",
    "/account",
    "/account/keys",
    base,
    `${base}/claims`,
    `${base}/claims/${claim}`,
    `${base}/codebook`,
    `${base}/discussions`,
    `${base}/members`,
    `${base}/outlets`,
    `${base}/outlets/${article.outlet.id}`,
    `${base}/export`,
    `${base}/history`,
    `${base}/settings`,
  ];
  const ofStory = [
    `${inStory}/articles`,
    `${inStory}/articles/${article.id}`,
    `${inStory}/articles/${article.id}/correct`,
    `${inStory}/articles/${article.id}/revisions`,
    `${inStory}/compare`,
    `${inStory}/discussions`,
    `${inStory}/suggestions`,
    `${inStory}/matrix`,
    `${inStory}/timeline`,
    `${inStory}/origins`,
    `${inStory}/export`,
    `${inStory}/print`,
  ];
  return { inProject, ofStory, article, inStory, claim, mention };
}

for (const [where, kind] of [
  ["in a project", "inProject"],
  ["of a story", "ofStory"],
] as const) {
  test(`every page ${where} is without violations in each theme, and holds when it is enlarged or spaced`, async ({
    page,
    api,
  }) => {
    test.setTimeout(240_000);
    const problems: string[] = [];
    for (const address of (await buildPages(api))[kind]) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 }), address).toHaveCount(1);
      const found = [...(await violationsOf(page)), ...(await coveredFocus(page))];
      // A window of 1440 at 400 %, and at 200 % with the text spaced.
      found.push(...(await lossesAt(page, 360)));
      await spaceText(page);
      found.push(...(await lossesAt(page, 720)));
      problems.push(...found.map((one) => `${address.split("/").at(-1)} ${one}`));
    }
    expect(problems).toEqual([]);
  });
}

test("every page has a title of its own", async ({ page, api }) => {
  const { inProject, ofStory } = await buildPages(api);
  const titles: string[] = [];
  for (const address of [...inProject, ...ofStory]) {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(200);
    titles.push(...[...(await answer.text()).matchAll(/<title>(.+?)<\/title>/g)].map(([, title]) => title ?? ""));
  }
  expect(titles).toHaveLength(inProject.length + ofStory.length);
  expect(new Set(titles).size).toBe(titles.length);
});

test("every state of Compare is without violations in each theme", async ({ page, api, reader }) => {
  test.setTimeout(120_000);
  const { article, inStory, claim, mention } = await buildPages(api);
  const problems: string[] = [];
  const look = async (state: string) => {
    problems.push(...(await violationsOf(page)).map((one) => `${state} ${one}`));
  };
  await page.goto(`${inStory}/compare?claim=${claim}&mention=${mention}`);
  await expect(page.getByRole("heading", { name: "Dockers walked out." })).toBeVisible();
  await expect(page.locator('.ProseMirror [role="mark"]')).toHaveAttribute("aria-description", "no tag, claim 1");
  await look("claim");
  await page.getByRole("button", { name: "View", exact: true }).click();
  await expect(page.getByRole("menuitemcheckbox", { name: "Select whole words" })).toBeVisible();
  await look("view");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Your menu/ }).click();
  await expect(page.getByRole("menuitemradio", { name: "Dark" })).toBeVisible();
  await look("menu");
  await page.keyboard.press("Escape");
  // The handles of the mention stand where the words begin.
  await page.keyboard.press("Escape");
  await reader.select(passagesOf(article, 1)[0] ?? "", article.title);
  await look("selection");
  await page.keyboard.press("l");
  await expect(page.getByRole("dialog", { name: "Link to a claim" })).toBeVisible();
  await look("picker");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await look("keys");
  await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${inStory}/compare?claim=${claim}&mention=${mention}`);
  await expect(page.getByRole("button", { name: "Next claim" })).toBeVisible();
  await look("phone");
  expect(problems).toEqual([]);
});

test("marks keep their meaning in forced colours", async ({ page, api }) => {
  const { article, inStory, claim, mention } = await buildPages(api);
  const start = article.text.indexOf("hundred");
  const inner = { article: article.id, revision: 1, segments: [{ start, end: start + 7 }] };
  await api("PUT", `/api/v1/mentions/${crypto.randomUUID()}`, inner);
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(`${inStory}/compare?claim=${claim}&mention=${mention}`);
  const lineOf = (words: RegExp) =>
    page
      .locator('.ProseMirror [role="mark"]')
      .filter({ hasText: words })
      .evaluate((mark) => {
        const { borderBlockEndStyle, borderBlockEndWidth, borderBlockEndColor, color } = getComputedStyle(mark);
        return { style: borderBlockEndStyle, width: borderBlockEndWidth, isSeen: borderBlockEndColor === color };
      });
  expect(await lineOf(/^four\s*$/)).toEqual({ style: "dotted", width: "2px", isSeen: true });
  expect(await lineOf(/^hundred$/)).toEqual({ style: "double", width: "4px", isSeen: true });
});

test("the pages before sign-in are without violations in each theme", async ({ page }) => {
  for (const address of ["/sign-in", "/set-up", "/invitation", "/reset-password"]) {
    await page.goto(address);
    const found = [...(await violationsOf(page)), ...(await lossesAt(page, 360))];
    expect(found, address).toEqual([]);
  }
});
