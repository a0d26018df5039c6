import { passagesOf } from "./support/sources";
import { expect, expectAccessible, test } from "./support/test";

const text =
  "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said in a short statement to the press.";

for (const colorScheme of ["light", "dark"] as const) {
  test(`every page is without violations in ${colorScheme}`, async ({ page, api, reader }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { body: project } = await api("POST", "/api/v1/projects", { name: "Pages" });
    const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
    const add = { text, outlet: "The Quay", publishedAt: "2031-04-02" };
    const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, add);
    const mention = crypto.randomUUID();
    const start = article.text.indexOf("four hundred");
    const claim = crypto.randomUUID();
    await api("PUT", `/api/v1/mentions/${mention}`, {
      article: article.id,
      revision: 1,
      segments: [{ start, end: start + 20 }],
      claim: { id: claim, statement: "Dockers walked out." },
    });
    const base = `/projects/${project.id}`;
    const inStory = `${base}/stories/${story.id}`;
    const pages = [
      "/projects",
      "/account",
      base,
      `${base}/claims`,
      `${base}/claims/${claim}`,
      `${base}/codebook`,
      `${base}/members`,
      `${base}/outlets`,
      `${base}/export`,
      `${base}/settings`,
      `${inStory}/articles`,
      `${inStory}/articles/${article.id}`,
      `${inStory}/articles/${article.id}/correct`,
      `${inStory}/compare`,
      `${inStory}/compare?claim=${claim}&mention=${mention}`,
      `${inStory}/matrix`,
      `${inStory}/origins`,
      `${inStory}/export`,
    ];
    const titles = new Set<string>();
    for (const address of pages) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 }), address).toHaveCount(1);
      await expectAccessible(page);
      if (!address.includes("?")) titles.add(await page.title());
    }
    expect(titles.size).toBe(pages.length - 1);

    await page.goto(`${inStory}/compare`);
    await reader.select(passagesOf(article, 1)[0] ?? "", article.title);
    await expectAccessible(page);
    await page.keyboard.press("l");
    await expect(page.getByRole("dialog", { name: "Link to a claim" })).toBeVisible();
    await expectAccessible(page);
  });

  test(`the pages before sign-in are without violations in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const address of ["/sign-in", "/set-up", "/invitation", "/reset-password"]) {
      await page.goto(address);
      await expectAccessible(page);
    }
  });
}
