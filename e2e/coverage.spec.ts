import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/page-checks";
import { expect, test } from "./support/test";

const articles = [
  {
    outlet: "Harbour Post",
    publishedAt: "2031-06-11",
    text: "Ferry strike ends\n\nAbout 400 dockers walked out on Monday, the harbour board said.\n\nBakers close early.",
    says: "About 400 dockers walked out on Monday, the harbour board said",
  },
  {
    outlet: "Quay Wire",
    publishedAt: "2031-06-12",
    text: "Dockers return\n\nMore than 900 dockers walked out on June 9.\n\nTwo men were taken to hospital.",
    says: "More than 900 dockers walked out on June 9",
  },
  {
    outlet: "Tide Mail",
    publishedAt: "2031-06-12",
    text: "From the town hall\n\nA meeting about parking was put off until autumn.",
    says: null,
  },
];

/** What a press of “Save as SVG” saves. */
async function saveDrawing(page: Page): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as SVG" }).first().click();
  return readFile(await (await download).path(), "utf8");
}

test("one confirms an absence in the matrix, and sees who knew what when and which figures agree", async ({
  page,
  api,
}) => {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Coverage" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Ferries" });
  const base = `/projects/${project.id}/stories/${story.id}`;
  const claim = crypto.randomUUID();
  let claimed: object | string = { id: claim, statement: "Dockers walked out." };
  for (const { outlet, publishedAt, text, says } of articles) {
    const { body } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text, outlet, publishedAt });
    if (says === null) continue;
    const start = body.text.indexOf(says);
    const marked = await api("PUT", `/api/v1/mentions/${crypto.randomUUID()}`, {
      ...{ article: body.id, revision: 1, segments: [{ start, end: start + says.length }] },
      claim: claimed,
    });
    claimed = claim;
    expect(marked.status).toBe(201);
  }

  await page.goto(`${base}/matrix`);
  const row = page.getByRole("row", { name: /Dockers walked out/ });
  await expect(row.getByText("≈ 400", { exact: true })).toBeVisible();
  await expect(row.getByText("> 900", { exact: true })).toBeVisible();
  await expect(row.getByText("Figures differ: ≈ 400 (360–440) ≠ > 900")).toBeVisible();
  const silent = row.getByRole("link", { name: "not yet read" });
  await silent.focus();
  await page.keyboard.press("a");
  const cell = row.getByRole("cell", { name: /absence confirmed by Ana Moreau/ });
  await expect(cell).toBeVisible();
  await expect(page.getByRole("status").getByText("Confirmed that Tide Mail says nothing")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(silent).toBeVisible();
  await silent.focus();
  await page.keyboard.press("a");
  await expect(cell).toBeVisible();
  await page.getByRole("button", { name: /^Absence confirmed/ }).click();
  await expect(page).toHaveURL(/flag=absence-confirmed/);
  await expect(row).toBeVisible();
  await cell.getByRole("link").click();
  const absence = page.getByRole("complementary").getByText("Tide Mail · absence confirmed by Ana Moreau");
  await expect(absence).toBeVisible();
  await page.goto(`/projects/${project.id}/claims/${claim}`);
  await expect(absence).toBeVisible();
  await page.goto(`${base}/matrix`);
  const late = { text: "Late news\n\nThe dockers are back.", outlet: "Tide Mail", publishedAt: "2031-06-13" };
  await api("POST", `/api/v1/stories/${story.id}/articles`, late);
  await page.reload();
  await expect(row.getByText("a newer text has come since")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Timeline", exact: true }).click();
  const told = page.getByRole("row", { name: /Dockers walked out/ });
  await expect(told).toContainText("9 June 2031");
  await expect(told).toContainText("Harbour Post, 11 June 2031");
  const timeline = await saveDrawing(page);
  expect(timeline).toContain("Dockers walked out.");
  expect(timeline).not.toMatch(/var\(|class=/);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(told).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 800 });

  await told.getByRole("link", { name: "Dockers walked out." }).click();
  const figures = page.getByRole("region", { name: "Figures", exact: true });
  await expect(figures.getByText("Figures differ")).toBeVisible();
  await expect(figures.getByRole("row", { name: /Quay Wire/ })).toContainText("> 900");
  expect(await saveDrawing(page)).toContain("More than 900");

  await page.goto(`${base}/matrix`);
  await page
    .getByRole("columnheader", { name: /Harbour Post/ })
    .getByRole("link")
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Harbour Post" })).toBeVisible();
  await page.getByRole("definition").getByRole("link", { name: "1 of 1" }).first().click();
  await expect(page).toHaveURL(/list=first/);
  await expect(page.getByText("Dockers walked out.", { exact: true })).toBeVisible();
});
