import type { Page } from "@playwright/test";
import type { apiWith } from "./support/api";
import { expectAccessible } from "./support/page-checks";
import { addMember, addPerson, signIn } from "./support/people";
import { expect, test } from "./support/test";

const text =
  "Ferry strike ends\n\nAbout 400 dockers walked out on Monday, the harbour board said.\n\nThe board denied that anyone was hurt at the northern quay.\n\nTalks begin on Friday.";

type Api = ReturnType<typeof apiWith>;

async function addArticle(api: Api) {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Correct" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text });
  const address = `/projects/${project.id}/stories/${story.id}/articles/${article.id}`;
  const read = async () => (await api("GET", `/api/v1/articles/${article.id}`)).body;
  return { project, article, address, read };
}

async function mark(api: Api, article: { id: string; text: string }, quote: string): Promise<string> {
  const id = crypto.randomUUID();
  const start = article.text.indexOf(quote);
  const segments = [{ start, end: start + quote.length }];
  await api("PUT", `/api/v1/mentions/${id}`, { article: article.id, revision: 1, segments });
  return id;
}

const editor = (page: Page) => page.getByRole("textbox", { name: "Text of the article" });

/** Opens the article to be corrected, and waits until the page follows what is written: before, the editor may be filled anew. */
async function openUnchanged(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/correct`);
  await expect(page.getByText("Nothing is changed yet.")).toBeVisible();
}

/** Puts the caret behind these words of the text. */
async function putCaretBehind(page: Page, words: string): Promise<void> {
  await editor(page).focus();
  const isFound = await editor(page).evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      document.getSelection()?.collapse(node, at + wanted.length);
      return true;
    }
    return false;
  }, words);
  expect(isFound, `“${words}” stands in one piece of the text`).toBe(true);
}

test("an editor corrects a figure: what stands elsewhere moves, what holds the figure waits", async ({ page, api }) => {
  const { article, address, read } = await addArticle(api);
  const moved = await mark(api, article, "anyone was hurt");
  const held = await mark(api, article, "400 dockers walked out");
  await openUnchanged(page, address);
  await expectAccessible(page);

  await putCaretBehind(page, "About 400");
  for (let count = 0; count < 3; count += 1) await page.keyboard.press("Backspace");
  await page.keyboard.type("450");
  await expect(page.getByText("1 mention keeps its place, 1 waits for a person.")).toBeVisible();
  await expect(page.getByRole("list", { name: "Mentions that would wait" })).toContainText("400 dockers walked out");
  await expectAccessible(page);

  await page.keyboard.press("Control+z");
  await expect(editor(page)).toContainText("About 400 dockers");
  await expect(page.getByText("Nothing is changed yet.")).toBeVisible();
  await page.keyboard.press("Control+Shift+z");
  await expect(editor(page)).toContainText("About 450 dockers");

  await page.getByLabel("Why").fill("The agency corrected its figure");
  await page.getByRole("button", { name: "Save" }).click();
  await page.waitForURL(`**${address}`);
  await expect(page.getByRole("contentinfo")).toContainText("Revision 2");

  expect((await read()).text).toBe(article.text.replace("400", "450"));
  const { body: revisions } = await api("GET", `/api/v1/articles/${article.id}/revisions`);
  expect(revisions.items[0]).toMatchObject({ change: "corrected", reason: "The agency corrected its figure" });
  expect((await api("GET", `/api/v1/mentions/${moved}`)).body).toMatchObject({ revision: 2, quote: "anyone was hurt" });
  const { body: waiting } = await api("GET", `/api/v1/articles/${article.id}/waiting-mentions`);
  expect(waiting.items.map((one: { mention: { id: string } }) => one.mention.id)).toEqual([held]);
  await openUnchanged(page, address);
});

test("the form of the text is changed by the toolbar and by keys, and its words stay", async ({ page, api }) => {
  const { article, address, read } = await addArticle(api);
  await openUnchanged(page, address);
  const tools = page.getByRole("toolbar", { name: "Form of the text" });
  await putCaretBehind(page, "Talks");
  await tools.getByRole("button", { name: "List" }).click();
  await expect(tools.getByRole("button", { name: "List" })).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Shift+Home");
  await page.keyboard.press("Control+b");
  await page.keyboard.press("Control+k");
  await page.getByLabel("Address of the link").fill("javascript:alert(1)");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^A link begins with/)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Address of the link").fill("https://quay.example/talks");
  await page.keyboard.press("Enter");
  await expect(editor(page)).toBeFocused();
  await expect(page.getByText("Only the form is changed, every mention keeps its place.")).toBeVisible();

  // One stop for Tab, and arrows along it.
  await page.keyboard.press("Shift+Tab");
  await expect(tools.getByRole("button", { name: "List" })).toBeFocused();
  await page.keyboard.press("End");
  await expect(tools.getByRole("button", { name: "Redo" })).toBeFocused();

  await page.keyboard.press("Control+s");
  await page.waitForURL(`**${address}`);
  const saved = await read();
  expect(saved.text).toBe(article.text);
  const start = article.text.indexOf("Talks");
  expect(saved.blocks.at(-1)).toEqual({
    type: "item",
    level: 1,
    start,
    end: article.text.length,
    marks: [
      { type: "link", start, end: start + 5, href: "https://quay.example/talks" },
      { type: "strong", start, end: start + 5 },
    ],
  });
});

test("a key finds what the key before it selected, before the browser has told of it", async ({ page, api }) => {
  const { address } = await addArticle(api);
  await openUnchanged(page, address);
  await putCaretBehind(page, "Talks");
  await editor(page).evaluate((element) => {
    document.getSelection()?.modify("extend", "backward", "lineboundary");
    element.dispatchEvent(new KeyboardEvent("keydown", { key: "b", ctrlKey: true, bubbles: true, cancelable: true }));
  });
  await expect(editor(page).locator("strong", { hasText: /^Talks$/ })).toBeVisible();
});

test("Enter, Backspace and pasting keep to what an article may hold", async ({ page, api }) => {
  const { address, read } = await addArticle(api);
  await openUnchanged(page, address);
  await putCaretBehind(page, "on Friday.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("One  more\u3000line");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("and its end");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Backspace");
  await editor(page).evaluate((root) => {
    const data = new DataTransfer();
    const cells = "<table><tr><td>a</td></tr></table><h2>Later <u>on</u></h2><ul><li>b<script>x()</script></li></ul>";
    data.setData("text/html", `<div style="color:red">pasted<br>words</div>${cells}`);
    root.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await page.getByRole("button", { name: "Save" }).click();
  await page.waitForURL(`**${address}`);
  const saved = await read();
  const blocks = saved.blocks.map(({ type, start, end }: { type: string; start: number; end: number }) => [
    type,
    saved.text.slice(start, end),
  ]);
  expect(blocks.slice(-5)).toEqual([
    ["paragraph", "One  more\u3000line\nand its end"],
    ["paragraph", "pasted\nwords"],
    ["paragraph", "a"],
    ["heading", "Later on"],
    ["item", "b"],
  ]);
});

test("what is not touched stays exactly as it was, in the block one types in too", async ({ page, api }) => {
  const { article, address, read } = await addArticle(api);
  const first = "\u3000Lead\tof  two\u2003words\u200B and\u00ADsoft e\u0301 👩‍👩‍👧‍👦 سلام <b>&amp;\n  its second line";
  const messy = `${first}\n\uFEFF…\u200D`;
  const marks = [{ type: "em", start: 5, end: first.length - 3 }];
  const blocks = [
    { type: "quote", start: 0, end: first.length, language: "kk-Cyrl", marks },
    { type: "heading", level: 5, start: first.length + 1, end: messy.length, marks: [] },
  ];
  const body = { text: messy, blocks };
  const revised = await api("POST", `/api/v1/articles/${article.id}/revisions`, body, { "If-Match": '"1"' });
  expect(revised.status).toBe(201);
  await openUnchanged(page, address);
  await putCaretBehind(page, "its second");
  await page.keyboard.type(" longs");
  await page.keyboard.press("Backspace");
  await putCaretBehind(page, "Lead");
  await page.keyboard.type("er");
  await page.getByRole("button", { name: "Save" }).click();
  await page.waitForURL(`**${address}`);
  const saved = await read();
  expect(saved.text).toBe(messy.replace("Lead", "Leader").replace("second", "second long"));
  const grown = " long".length + "er".length;
  expect(saved.blocks).toEqual([
    { ...blocks[0], end: first.length + grown, marks: [{ type: "em", start: 7, end: first.length - 3 + grown }] },
    { ...blocks[1], start: first.length + 1 + grown, end: messy.length + grown },
  ]);
});

test("a draft survives a reload, and leaving asks first", async ({ page, api }) => {
  const { address, read } = await addArticle(api);
  await openUnchanged(page, address);
  await putCaretBehind(page, "Talks");
  await page.keyboard.type(" will");
  await page.getByLabel("Why").fill("A word was missing");
  const [asked] = await Promise.all([
    page.waitForEvent("dialog").then(async (dialog) => {
      await dialog.accept();
      return dialog.type();
    }),
    page.reload(),
  ]);
  expect(asked).toBe("beforeunload");
  await expect(editor(page)).toContainText("Talks will begin");
  await expect(page.getByLabel("Why")).toHaveValue("A word was missing");
  await expect(page.getByText("What you wrote before and did not save is here again.")).toBeVisible();

  await page.getByRole("link", { name: "Cancel" }).click();
  const question = page.getByRole("dialog", { name: "Leave without saving?" });
  await expect(question).toBeVisible();
  await expectAccessible(page);
  await question.getByRole("button", { name: "Stay" }).click();
  await expect(editor(page)).toContainText("Talks will begin");
  await page.getByRole("link", { name: "Cancel" }).click();
  await question.getByRole("button", { name: "Leave and discard" }).click();
  await page.waitForURL(`**${address}`);
  expect((await read()).revision).toBe(1);
  await page.goto(`${address}/correct`);
  await expect(editor(page)).toContainText("Talks begin");
});

test("a revision that someone else made meanwhile keeps one's text, and another change of the article is no hindrance", async ({
  page,
  api,
  quiet,
}) => {
  const { article, address, read } = await addArticle(api);
  await openUnchanged(page, address);
  await putCaretBehind(page, "Talks");
  await page.keyboard.type(" will");
  const title = await api("PATCH", `/api/v1/articles/${article.id}`, { title: "Strike ends" }, { "If-Match": '"1"' });
  expect(title.status).toBe(200);
  const revised = await api(
    "POST",
    `/api/v1/articles/${article.id}/revisions`,
    { restore: [], leaveOut: [1] },
    { "If-Match": '"2"' },
  );
  expect(revised.status).toBe(201);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("region", { name: "Saving the correction" }).getByRole("alert")).toContainText(
    "Someone else made revision 2 meanwhile",
  );
  await expect(editor(page)).toContainText("Talks will begin");
  await expectAccessible(page);
  expect((await read()).revision).toBe(2);

  // In the same tab the newest revision offers what was written for the older one.
  page.once("dialog", (dialog) => dialog.accept());
  await page.reload();
  await expect(editor(page)).not.toContainText("About 400");
  await page.getByRole("button", { name: "Put it in place of this text" }).click();
  await expect(editor(page)).toContainText("About 400");
  await api("PATCH", `/api/v1/articles/${article.id}`, { byline: "A. Writer" }, { "If-Match": '"3"' });
  await page.getByRole("button", { name: "Save" }).click();
  await page.waitForURL(`**${address}`);
  expect((await read()).text).toBe(article.text.replace("Talks begin", "Talks will begin"));
  expect(quiet.every((problem) => problem.includes("409"))).toBe(true);
  quiet.length = 0;
});

test("who may not change articles does not find the page", async ({ page, context, api, quiet }) => {
  const { project, address } = await addArticle(api);
  const reviewer = await addPerson("Rui Costa");
  await addMember(project.id, reviewer, "reviewer");
  await context.clearCookies();
  await signIn(context, reviewer);
  const reply = await page.goto(`${address}/correct`);
  expect(reply?.status()).toBe(404);
  quiet.length = 0;
});
