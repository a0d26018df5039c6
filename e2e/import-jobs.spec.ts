import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Api } from "./support/api";
import { expectAccessible } from "./support/page-checks";
import { expect as expectSoon, test } from "./support/test";

// What is imported in the background waits for what other journeys import at the time.
const expect = expectSoon.configure({ timeout: 60_000 });

const sentence = (subject: string) =>
  `The council of ${subject} met on Monday and decided about the harbour, its mayor said after the meeting.`;

const textFile = (name: string, text = `Council of ${name}\n\n${sentence(name)}`) => ({
  name: `${name}.txt`,
  mimeType: "text/plain",
  buffer: Buffer.from(text),
});

const noise = (name: string) => ({ name, mimeType: "", buffer: Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7]) });

async function makeStory(api: Api) {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Jobs" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Story" });
  const titles = async (): Promise<string[]> => {
    const { body } = await api("GET", `/api/v1/stories/${story.id}/articles?limit=200`);
    return body.items.map(({ title }: { title: string }) => title);
  };
  const sent = async () => (await api("GET", `/api/v1/stories/${story.id}/jobs`)).body.items[0]?.counts.total;
  return { sent, page: `/projects/${project.id}/stories/${story.id}/articles`, story: story.id, titles };
}

const panel = (page: Page) => page.getByRole("region", { name: "Import" });

test("sixty files go on after the page is closed, and each becomes one article", async ({ page, context, api }) => {
  const place = await makeStory(api);
  await page.goto(place.page);
  await page.getByLabel("Files").setInputFiles(Array.from({ length: 60 }, (_, at) => textFile(`town ${at}`)));
  await expect.poll(place.sent).toBe(60);
  await page.close({ runBeforeUnload: false });

  const later = await context.newPage();
  await later.goto(place.page);
  await expect.poll(place.titles, { timeout: 90_000 }).toHaveLength(60);
  expect(new Set(await place.titles()).size).toBe(60);
  await later.reload();
  await expect(later.getByRole("contentinfo")).toContainText("60 articles");
  await expect(panel(later)).toHaveCount(0);
});

test("what fails stays in sight until it is put away, as a list, as CSV, and to try again", async ({ page, api }) => {
  const place = await makeStory(api);
  await page.goto(place.page);
  await page.getByLabel("Files").setInputFiles([textFile("north"), noise("=noise.txt"), textFile("south")]);
  await expect(panel(page).getByText("2 of 3 added, 1 failed")).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(panel(page).getByText("2 of 3 added, 1 failed")).toBeVisible();
  await panel(page)
    .getByRole("button", { name: /^Failed/ })
    .click();
  await expect(panel(page).getByRole("listitem")).toHaveCount(1);
  await expect(panel(page).getByText("=noise.txt")).toBeVisible();

  const download = page.waitForEvent("download");
  await panel(page).getByRole("link", { name: "Errors as CSV" }).click();
  const stream = await (await download).createReadStream();
  const csv = Buffer.concat(await stream.toArray()).toString("utf8");
  expect(csv).toContain("'=noise.txt,unsupported,");

  const retried = page.waitForResponse(/\/retry$/);
  await panel(page).getByRole("button", { name: "Retry 1 failed" }).click();
  await retried;
  await expect(panel(page).getByText("2 of 3 added, 1 failed")).toBeVisible();
  await panel(page).getByRole("button", { name: "Put away" }).click();
  await expect(panel(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("contentinfo")).toContainText("2 articles");
  await expect(panel(page)).toHaveCount(0);
});

test("the same text is said to be there, and added only when asked", async ({ page, api }) => {
  const place = await makeStory(api);
  await page.goto(place.page);
  const text = `One council\n\n${sentence("one town")}`;
  await page.getByLabel("Files").setInputFiles([textFile("a", text), textFile("b", text)]);
  await expect(panel(page).getByText("1 of 2 added, 1 here already")).toBeVisible();
  await expect(panel(page).getByText("Same text as “One council”.")).toBeVisible();
  await panel(page)
    .getByRole("button", { name: /^Add .* anyway$/ })
    .click();
  await expect(panel(page).getByText("2 of 2 added")).toBeVisible();
  await expect.poll(place.titles).toEqual(["One council", "One council"]);
});

test("a folder is read with what lies in its folders; what is added can be checked in place", async ({ page, api }) => {
  const folder = test.info().outputPath("dump");
  mkdirSync(join(folder, "deep"), { recursive: true });
  writeFileSync(join(folder, "east.txt"), textFile("east").buffer);
  writeFileSync(join(folder, "deep", "west.txt"), textFile("west").buffer);
  writeFileSync(join(folder, "deep", "photo.png"), "no photo");
  const place = await makeStory(api);
  await page.goto(place.page);
  await page.getByLabel("Or a folder with all that is in it").setInputFiles(folder);
  await expect(panel(page).getByText("2 of 2 added")).toBeVisible();
  await expect(panel(page).getByText("1 file of other types stayed in the folder.")).toBeVisible();
  const { body: jobs } = await api("GET", `/api/v1/stories/${place.story}/jobs`);
  const { body: items } = await api("GET", `/api/v1/jobs/${jobs.items[0].id}/items`);
  expect(items.items.map(({ name }: { name: string }) => name).sort()).toEqual(["dump/deep/west.txt", "dump/east.txt"]);

  await page.getByRole("button", { name: "Check details of Council of west" }).click();
  const details = page.getByRole("form", { name: "About “Council of west”" });
  await details.getByLabel("Outlet").fill("West Post");
  await details.getByRole("button", { name: "Save" }).click();
  await expect(details.getByText("Saved")).toBeVisible();
  await expect(page.getByRole("table").getByText("West Post")).toBeVisible();
});

test("an import is cancelled and taken up again", async ({ page, api }) => {
  const place = await makeStory(api);
  await page.goto(place.page);
  await page.getByLabel("Files").setInputFiles(Array.from({ length: 50 }, (_, at) => textFile(`port ${at}`)));
  await expect.poll(place.sent).toBe(50);
  await panel(page).getByRole("button", { name: "Cancel the import" }).click();
  const again = panel(page).getByRole("button", { name: /^Read \d+ cancelled$/ });
  await expect(again).toBeVisible();
  expect((await place.titles()).length).toBeLessThan(50);
  await again.click();
  await expect(panel(page).getByText("50 of 50 added")).toBeVisible({ timeout: 60_000 });
  await expect.poll(place.titles).toHaveLength(50);
});
