import { violationsOf } from "./support/page-checks";
import { expect, test } from "./support/test";

const text =
  "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said in a short statement.";

test("Compare's tools take one row at every width, and its menu is worked by keys", async ({ page, api, reader }) => {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Tools" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const articles = [];
  for (const outlet of ["The Northern Quay Gazette", "Harbour News of the Islands", "Dock Radio", "Tide Mail"]) {
    articles.push(
      (await api("POST", `/api/v1/stories/${story.id}/articles`, { text: `${outlet}. ${text}`, outlet })).body,
    );
  }
  const regions = Array.from({ length: 20 }, (_, at) => `Region ${at}`);
  const tags = new Map<string, string>();
  for (const name of ["Cause", "Denial", "Place", "Number of people", ...regions]) {
    tags.set(name, (await api("POST", `/api/v1/projects/${project.id}/tags`, { name, colour: "teal" })).body.id);
  }
  await page.goto(`/projects/${project.id}/stories/${story.id}/compare`);
  const tools = page.getByRole("region", { name: "Tools" });
  for (const [width, height] of [
    [1440, 900],
    [820, 900],
    [720, 450],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(async () => (await tools.boundingBox())?.height ?? 0, `${width} wide`).toBeLessThan(56);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  }

  await page.setViewportSize({ width: 1440, height: 900 });
  const view = page.getByRole("button", { name: "View", exact: true });
  await view.focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitemcheckbox", { name: "Let columns follow" })).toBeFocused();
  await page.keyboard.press("u");
  const shared = page.getByRole("menuitemcheckbox", { name: "Underline shared text" });
  await expect(shared).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(shared).toHaveAttribute("aria-checked", "true");
  await page.keyboard.press("End");
  await expect(page.getByRole("menuitem", { name: "Print" })).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(view).toBeFocused();
  await expect(page.getByRole("contentinfo")).toContainText("Shared text underlined in");
  await page.keyboard.press("o");
  await expect(page.getByRole("contentinfo")).not.toContainText("Shared text");

  // What has no room in the row is counted, and a tag is found by its name for the words that are selected.
  await expect(tools.getByRole("button", { name: /^\d+ more tags: find one$/ })).toBeVisible();
  const [article] = articles;
  await reader.select("four hundred dockers", article.title);
  await page
    .getByRole("toolbar", { name: "Selected words" })
    .getByRole("button", { name: /more tags/ })
    .click();
  const search = page.getByRole("combobox");
  await expect(search).toHaveValue("Tag: ");
  await search.fill("Tag: region 17");
  await page.keyboard.press("Enter");
  await reader.saved();
  const { items } = (await api("GET", `/api/v1/articles/${article.id}/mentions`)).body;
  expect(items).toMatchObject([{ quote: "four hundred dockers", tags: [tags.get("Region 17")] }]);
});
