import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Api } from "./support/api";
import { expectAccessible } from "./support/page-checks";
import { passagesOf } from "./support/sources";
import { expect, test } from "./support/test";

const text =
  "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said in a short statement to the press.\n\nThe board denied that anyone was hurt during the long walk-out at the northern quay that night.";

async function build(api: Api) {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Codebook" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text });
  const { body: tags } = await api("GET", `/api/v1/projects/${project.id}/tags`);
  const mark = async (words: string, tag: string) => {
    const start = article.text.indexOf(words);
    const body = { article: article.id, revision: 1, segments: [{ start, end: start + words.length }], tags: [tag] };
    await api("PUT", `/api/v1/mentions/${crypto.randomUUID()}`, body);
  };
  return { project, story, article, tags: tags.items, mark };
}

const names = (page: Page) => page.getByRole("list", { name: "Tags in use" }).locator("b").allTextContents();

test("tags are described, nested, moved by keys and by dragging, and swap their keys", async ({ page, api }) => {
  const { project, tags } = await build(api);
  const [, , event] = tags;
  await page.goto(`/projects/${project.id}/codebook`);
  await page.getByLabel("Name", { exact: true }).fill("Cause");
  await page.getByText("When to use it, and an example").click();
  await page.getByLabel("Use it when", { exact: true }).fill("A reason is given.");
  await page.getByRole("button", { name: "Add tag" }).click();
  await expect.poll(() => names(page)).toEqual(["Figure", "Statement", "Event", "Legitimacy", "Cause"]);
  await expect(page.getByText("A reason is given.").first()).toBeVisible();

  const move = page.getByRole("button", { name: "Move Cause" });
  await move.focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => names(page)).toEqual(["Figure", "Statement", "Event", "Cause", "Legitimacy"]);
  await move.click();
  await page.getByRole("menuitem", { name: "Below the tag above it" }).click();
  await expect
    .poll(
      async () =>
        (await api("GET", `/api/v1/projects/${project.id}/tags`)).body.items.find(
          (tag: { name: string }) => tag.name === "Cause",
        ).parent,
    )
    .toBe(event.id);

  const row = (name: string) => page.getByRole("listitem").filter({ hasText: name }).first();
  await row("Legitimacy").dragTo(row("Figure"), { targetPosition: { x: 40, y: 3 } });
  await expect.poll(() => names(page)).toEqual(["Legitimacy", "Figure", "Statement", "Event", "Cause"]);

  await page.getByRole("link", { name: "Change Figure" }).click();
  await page.getByLabel("Key", { exact: true }).selectOption("2");
  await page.getByLabel("Take it from “Statement”, which gets 1").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(row("Figure").locator("kbd")).toHaveText("2");
  await expect(row("Statement").locator("kbd")).toHaveText("1");
  await expectAccessible(page);
});

test("tags are merged and split, and each is undone in one step, also from the history", async ({ page, api }) => {
  const { project, tags, article, mark } = await build(api);
  const [figure, statement] = tags;
  const [one = "", other = ""] = passagesOf(article, 2);
  await mark(one, figure.id);
  await mark(other, statement.id);
  const count = async (id: string) =>
    (await api("GET", `/api/v1/projects/${project.id}/tags`)).body.items.find((tag: { id: string }) => tag.id === id)
      .mentions;

  await page.goto(`/projects/${project.id}/codebook?tag=${figure.id}`);
  await page.getByRole("link", { name: "Merge others into it" }).click();
  await page.getByLabel(/^Statement/).check();
  await expect(page.getByText("“Figure” will then mark 2 mentions; both are on 0 of them already.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(page.getByText("1 tag merged into “Figure”.")).toBeVisible();
  expect(await count(figure.id)).toBe(2);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Undone")).toBeVisible();
  expect([await count(figure.id), await count(statement.id)]).toEqual([1, 1]);

  await page.goto(`/projects/${project.id}/codebook?tag=${statement.id}&do=split`);
  await page.getByLabel("Part 1").fill("Denial");
  await page.getByLabel(/^Where .* goes$/).selectOption("Denial");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Split, move 1 mention" }).click();
  await expect(page.getByText("“Statement” split: 1 mention moved.")).toBeVisible();
  expect(await count(statement.id)).toBe(0);
  await page.goto(`/projects/${project.id}/history`);
  await page.getByRole("button", { name: "Undo: split the tag Statement" }).click();
  await expect(page.getByText("undid a change to")).toHaveCount(2);
  expect(await count(statement.id)).toBe(1);
});

test("a codebook is saved and taken over, after one has seen what it changes", async ({ page, api }) => {
  const { project } = await build(api);
  await page.goto(`/projects/${project.id}/codebook`);
  const saving = page.waitForEvent("download");
  await page.getByRole("link", { name: "Save as REFI-QDA codebook (.qdc)" }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe("Codebook – codebook.qdc");
  const book = readFileSync(await saved.path(), "utf8");
  const file = (content: string) => ({ name: "team.qdc", mimeType: "application/xml", buffer: Buffer.from(content) });
  const field = page.getByLabel("Take over from a file");
  await field.setInputFiles(file(book));
  await expect(page.getByText("team.qdc: 0 new, 0 changed, 4 the same.")).toBeVisible();
  await field.setInputFiles(
    file(book.replace('name="Event"', 'name="Act"').replace("</Codes>", '<Code name="Place"/></Codes>')),
  );
  await expect(page.getByText("team.qdc: 1 new, 1 changed, 3 the same.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Take it over" }).click();
  await expect.poll(() => names(page)).toEqual(["Figure", "Statement", "Act", "Legitimacy", "Place"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => names(page)).toEqual(["Figure", "Statement", "Event", "Legitimacy"]);
});

test("a deleted outlet, story and article are brought back at the foot of the page", async ({ page, api }) => {
  const { project, story, article } = await build(api);
  const { body: outlet } = await api("POST", `/api/v1/projects/${project.id}/outlets`, { name: "Dock Radio" });
  const undo = async () => {
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Undone")).toBeVisible();
  };
  await page.goto(`/projects/${project.id}/outlets?outlet=${outlet.id}`);
  await page.getByRole("button", { name: "Delete outlet" }).click();
  await page.getByRole("button", { name: "Delete outlet" }).click();
  await expect(page.getByText("Outlet deleted.")).toBeVisible();
  await undo();
  await expect(page.getByText("Dock Radio").first()).toBeVisible();

  await page.goto(`/projects/${project.id}/stories/${story.id}/articles/${article.id}`);
  await page.getByRole("button", { name: "Delete this article" }).click();
  await page.getByRole("button", { name: "Delete this article" }).click();
  await expect(page.getByText("Article deleted.")).toBeVisible();
  await undo();
  await expect(page.getByRole("link", { name: article.title }).first()).toBeVisible();
});
