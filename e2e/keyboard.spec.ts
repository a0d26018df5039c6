import { readFileSync } from "node:fs";
import { sources } from "./support/sources";
import { expect, test } from "./support/test";

test("the main path by keyboard alone", async ({ page, api, reader }) => {
  test.setTimeout(120_000);
  const { body: project } = await api("POST", "/api/v1/projects", { name: "By keyboard" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Keys only" });
  const articles = [];
  for (const file of sources().files.slice(0, 2)) {
    const text = readFileSync(file, "utf8");
    articles.push((await api("POST", `/api/v1/stories/${story.id}/articles`, { text })).body);
  }
  await page.goto(`/projects/${project.id}/stories/${story.id}/compare`);
  const [first, second] = articles;
  await expect(reader.column(first.title)).toBeVisible();

  const selectParagraph = async (title: string) => {
    const text = reader.column(title).locator(".ProseMirror");
    await text.focus();
    await page.keyboard.press("Control+Home");
    for (let step = 0; step < 2; step += 1) await page.keyboard.press("Control+ArrowDown");
    await page.keyboard.press("s");
    await expect(page.getByRole("toolbar", { name: "Selected words" })).toBeVisible();
  };
  await selectParagraph(first.title);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Statement of the claim")).toBeFocused();
  await page.keyboard.press("Enter");
  await reader.saved();
  await page.keyboard.press("2");
  await page.keyboard.press("x");
  await reader.saved();

  await selectParagraph(second.title);
  await page.keyboard.press("l");
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await reader.saved();
  const { body: mentions } = await api("GET", `/api/v1/articles/${first.id}/mentions`);
  expect(mentions.items).toHaveLength(1);
  expect(mentions.items[0].links[0].stance).toBe("denies");
  expect(mentions.items[0].tags).toHaveLength(1);
  const { body: others } = await api("GET", `/api/v1/articles/${second.id}/mentions`);
  expect(others.items[0].links[0].claim).toBe(mentions.items[0].links[0].claim);

  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await api("GET", `/api/v1/articles/${second.id}/mentions`)).body.items.length).toBe(0);
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(async () => (await api("GET", `/api/v1/articles/${second.id}/mentions`)).body.items.length).toBe(1);
});
