import { expectAccessible } from "./support/page-checks";
import { expect, test } from "./support/test";

const texts = [
  "Жаңаөзен күндері\n\nAbout four hundred dockers walked out on Monday, the harbour board said in a short statement to the press.",
  "Dockers return\n\nSome three hundred and fifty workers left their posts, the union said in a statement on Tuesday morning.",
];

test("search finds commands, pages, claims, articles and mentions, and opens them there", async ({
  page,
  api,
  reader,
  person,
}) => {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Found" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Élections" });
  const articles = [];
  for (const text of texts) articles.push((await api("POST", `/api/v1/stories/${story.id}/articles`, { text })).body);
  const [first, second] = articles;
  const start = second.text.indexOf("three hundred");
  const mention = crypto.randomUUID();
  await api("PUT", `/api/v1/mentions/${mention}`, {
    article: second.id,
    revision: 1,
    segments: [{ start, end: start + "three hundred and fifty workers".length }],
    claim: { statement: "Тоқаев spoke to 350 workers." },
  });
  const base = `/projects/${project.id}`;
  const compare = `${base}/stories/${story.id}/compare`;
  const dialog = page.getByRole("dialog", { name: "Search" });
  const field = dialog.getByRole("combobox");
  const options = dialog.getByRole("option");
  // Whoever knows the key types on at once, whether or not the field is there.
  const open = async (words: string) => {
    await page.keyboard.press("Control+k");
    await page.keyboard.type(words);
    await expect(field).toHaveValue(words);
  };

  await page.goto(`${base}/claims`);
  await expect(async () => {
    if (!(await dialog.isVisible())) await page.getByRole("button", { name: "Search" }).click({ timeout: 500 });
    await expect(field).toBeFocused({ timeout: 500 });
  }).toPass();
  await expect(dialog.getByRole("group", { name: "Commands" }).getByRole("option")).toHaveCount(1);
  await expectAccessible(page);
  await page.keyboard.type("toqaev");
  await expect(options.filter({ hasText: "Тоқаев" })).toHaveAttribute("aria-selected", "true");
  await expect(options.locator("b")).toHaveText(["Тоқаев"]);
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${compare}\\?.*claim=`));
  await expect(reader.column(second.title).locator(".ProseMirror")).toBeVisible();
  await expect(reader.column(first.title)).toBeHidden();

  // An article and a mention of this story are shown in place: the page is the same document.
  await page.evaluate(() => document.body.setAttribute("data-same", ""));
  await open("zhanaozen");
  await expect(options.first()).toContainText("Жаңаөзен");
  await page.keyboard.press("Enter");
  await expect(reader.column(first.title).locator(".ProseMirror")).toBeFocused();
  await open("fifty workers");
  await expect(dialog.getByRole("group", { name: "Mentions" }).getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`mention=${mention}`));
  await expect(page.locator("body[data-same]")).toBeVisible();

  // A command acts on what was selected before search was opened.
  await reader.select("harbour board", first.title);
  await open("new claim from");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Statement of the claim")).toBeFocused();
  await page.keyboard.press("Enter");
  await reader.saved();
  const { body: marked } = await api("GET", `/api/v1/articles/${first.id}/mentions`);
  expect(marked.items[0].quote).toContain("harbour board");

  // What was chosen lately comes first, and leaving gives the focus back.
  await page.keyboard.press("Control+k");
  await expect(dialog.getByRole("group", { name: "Recent" }).getByRole("option").first()).toContainText("New claim");
  await expect(dialog.getByRole("group", { name: "Recent" }).getByRole("option")).toHaveCount(4);
  await page.keyboard.type("no such words");
  await expect(dialog.getByRole("status")).toHaveText("Nothing has the words “no such words”.");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await open("matrix");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${base}/stories/${story.id}/matrix`);
  expect(await page.evaluate((id) => localStorage.getItem(`variorum.search.${id}`), person.id)).not.toContain(
    "workers",
  );
});
