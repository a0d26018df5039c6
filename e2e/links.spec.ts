import { expect, test } from "./support/test";

test("a link asks for its page when one comes near, opens it in place, and leaves other tabs to the browser", async ({
  page,
  api,
}) => {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Links" });
  const address = `/projects/${project.id}/claims`;
  await page.goto(`/projects/${project.id}`);
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (searchParams.has("_rsc")) asked.push(pathname);
  });
  const link = page.getByRole("navigation", { name: "Project" }).getByRole("link", { name: "Claims" });
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(asked).toEqual([]);
  await link.hover();
  await expect.poll(() => asked).toContain(address);

  const tab = page.context().waitForEvent("page");
  await link.click({ modifiers: ["ControlOrMeta"] });
  await expect(await tab).toHaveURL(address);
  await expect(page).toHaveURL(`/projects/${project.id}`);

  await page.evaluate(() => document.documentElement.setAttribute("data-same-page", ""));
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(address);
  await page.goBack();
  await expect(page).toHaveURL(`/projects/${project.id}`);
  await expect(page.locator("html")).toHaveAttribute("data-same-page", "");
});
