import { readFileSync } from "node:fs";
import { apiWith } from "./support/api";
import { addPerson } from "./support/people";
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

const texts = [
  "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said in a short statement to the press.\n\nThe board denied that anyone was hurt.",
  "Dockers return\n\nSome three hundred and fifty workers left their posts, the union said in a statement on Tuesday morning.\n\nTwo men were taken to hospital.",
];

test("a person signs in, compares, links, undoes, finds and exports without a mouse", async ({ page, reader }) => {
  const password = "harbour lantern 9";
  const person = await addPerson("Keyboard Only", password);
  const api = apiWith(person.token);
  const { body: project } = await api("POST", "/api/v1/projects", { name: "No mouse" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const articles = [];
  for (const text of texts) articles.push((await api("POST", `/api/v1/stories/${story.id}/articles`, { text })).body);
  const [first, second] = articles;
  const mentionsOf = async (article: string) => (await api("GET", `/api/v1/articles/${article}/mentions`)).body.items;
  const textOf = (title: string) => reader.column(title).locator(".ProseMirror");
  const tabTo = async (name: string, role: "button" | "link" | "textbox") => {
    const wanted = page.getByRole(role, { name });
    await expect(wanted).toBeVisible();
    for (let step = 0; step < 60; step += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not come to “${name}”.`);
  };
  const find = async (words: string) => {
    // The page's program may not run yet; once search is open its key is quiet.
    await expect(async () => {
      await page.keyboard.press("Control+k");
      const field = page.getByRole("dialog", { name: "Search" }).getByRole("combobox");
      await expect(field).toBeFocused({ timeout: 500 });
    }).toPass();
    await page.keyboard.type(words);
    await expect(page.getByRole("dialog", { name: "Search" }).getByRole("option").first()).toContainText(words);
    await page.keyboard.press("Enter");
  };
  const selectSentence = async () => {
    await page.keyboard.press("Control+Home");
    for (let step = 0; step < 2; step += 1) await page.keyboard.press("Control+ArrowDown");
    await page.keyboard.press("s");
    await expect(page.getByRole("toolbar", { name: "Selected words" })).toBeVisible();
  };

  await page.goto("/sign-in");
  await expect(page.getByRole("button", { name: "Sign in" })).toBeEnabled();
  await tabTo("E-mail", "textbox");
  await page.keyboard.type(person.email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Projects" })).toBeVisible();
  await find("Strike");
  await expect(textOf(first.title)).toBeVisible();
  await expect(page.getByRole("button", { name: "Keys" })).toBeVisible();

  // Mark, make a claim, tag, set a stance, write a note: the focus goes to each field, and back to the text.
  await page.keyboard.press(".");
  await expect(textOf(second.title)).toBeFocused();
  await page.keyboard.press(",");
  await expect(textOf(first.title)).toBeFocused();
  await selectSentence();
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Statement of the claim")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(textOf(first.title)).toBeFocused();
  await page.keyboard.press("x");
  await page.keyboard.press("n");
  await expect(page.getByRole("textbox", { name: "Note on the mention" })).toBeFocused();
  await page.keyboard.type("The board's own figure.");
  await page.keyboard.press("Escape");
  await expect(textOf(first.title)).toBeFocused();
  // A note goes out a moment after its last key.
  await expect.poll(async () => JSON.stringify((await mentionsOf(first.id))[0]?.note ?? null)).toContain("own figure");
  const [marked] = await mentionsOf(first.id);
  expect(marked.tags).toHaveLength(1);
  expect(marked.links[0].stance).toBe("denies");

  // Link a second mention in the other column, delete it, take that back, and come by every stop.
  await page.keyboard.press(".");
  await selectSentence();
  await page.keyboard.press("2");
  await page.keyboard.press("Escape");
  await page.keyboard.press("u");
  await expect(page.locator("[data-announcer]")).toContainText("Unlinked in Dockers return");
  await page.keyboard.press("l");
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await reader.saved();
  expect((await mentionsOf(second.id))[0].links[0].claim).toBe(marked.links[0].claim);
  await page.keyboard.press("Delete");
  await expect.poll(async () => (await mentionsOf(second.id)).length).toBe(0);
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await mentionsOf(second.id)).length).toBe(1);
  await page.keyboard.press("j");
  await expect(page.locator("[data-announcer]")).toContainText("Claim 1: ");
  await expect(page.getByRole("list", { name: "Mentions of the claim" }).locator("> li")).toHaveCount(2);

  await find("Story: Matrix");
  await expect(page.getByRole("table")).toBeVisible();
  await find("Story: Export");
  await expect(page.getByRole("heading", { level: 1, name: "Export Strike" })).toBeVisible();
  await tabTo("Download", "link");
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect(await (await download).failure()).toBeNull();
});
