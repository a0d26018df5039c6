import { expect, test } from "./support/test";

test("what one likes holds at the first paint, in every tab, and after the page is left", async ({
  page,
  context,
  api,
}) => {
  await api("PATCH", "/api/v1/me/preferences", { theme: "dark", density: "compact", textSize: 20 });
  const answer = await page.goto("/account");
  // As the server sends it, before any program runs.
  expect(await answer?.text()).toMatch(/<html[^>]*data-theme="dark"[^>]*data-density="compact"[^>]*--text-size:20px/);

  const other = await context.newPage();
  await other.goto("/projects");
  // Its program runs, and hears what other tabs tell.
  const large = other.getByRole("menuitemradio", { name: "Large", exact: true });
  await other.getByRole("button", { name: /^Your menu/ }).click();
  await expect(large).toBeVisible();
  await page.getByLabel("Theme").selectOption("light");
  await page.getByLabel("Density").selectOption("comfortable");
  for (const tab of [page, other]) {
    await expect(tab.locator("html")).toHaveAttribute("data-theme", "light");
    await expect(tab.locator("html")).not.toHaveAttribute("data-density");
  }
  await large.click();
  await expect(page.getByLabel("Size of article text")).toHaveValue("18");
  await expect
    .poll(async () => (await api("GET", "/api/v1/me/preferences")).body)
    .toMatchObject({ theme: "light", density: "comfortable", textSize: 18 });

  // The system's theme is followed while the page is open.
  await page.getByLabel("Theme").selectOption("system");
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await paper();
  await page.emulateMedia({ colorScheme: "light" });
  expect(await paper()).not.toBe(dark);
});

test("Compare opens with the columns one had open", async ({ page, api }) => {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Columns" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  for (const title of ["First", "Second", "Third"]) {
    await api("POST", `/api/v1/stories/${story.id}/articles`, { text: `${title}\n\nDockers walked out.`, title });
  }
  const compare = `/projects/${project.id}/stories/${story.id}/compare`;
  const titles = () => page.getByRole("article").getByRole("heading", { level: 2 }).allTextContents();
  await page.goto(compare);
  await expect.poll(titles).toEqual(["First", "Second", "Third"]);
  const kept = page.waitForResponse((response) => response.url().endsWith("/columns"));
  await page.getByRole("button", { name: "Column Second" }).click();
  await page.getByRole("menuitem", { name: "Close" }).click();
  await kept;
  await page.goto(`/projects/${project.id}`);
  await page.goto(compare);
  await expect.poll(titles).toEqual(["First", "Third"]);
});
