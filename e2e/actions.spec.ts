import { countActions } from "./support/count-actions";
import { passagesOf } from "./support/sources";
import { expect, test } from "./support/test";

const texts = [
  "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said in a short statement to the press.\n\nThe board denied that anyone was hurt during the long walk-out at the northern quay that night.",
  "Dockers return\n\nSome three hundred and fifty workers left their posts, the union said in a statement on Tuesday morning.\n\nTwo men were taken to hospital after the clash at the northern quay, a nurse told reporters later.",
];

test("two actions create and tag, two link, one sets a stance, one undoes", async ({ page, api, reader }) => {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Actions" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const articles = [];
  for (const text of texts) articles.push((await api("POST", `/api/v1/stories/${story.id}/articles`, { text })).body);
  const [first, second] = articles;
  const [one] = passagesOf(first, 1);
  const [other] = passagesOf(second, 1);
  const took = await countActions(page);
  await page.goto(`/projects/${project.id}/stories/${story.id}/compare`);
  const mentionsOf = async (article: string) => (await api("GET", `/api/v1/articles/${article}/mentions`)).body.items;

  // Create and tag: select, key.
  await reader.select(one ?? "", first.title);
  await page.keyboard.press("1");
  await reader.saved();
  expect((await mentionsOf(first.id))[0].tags).toHaveLength(1);
  expect(await took()).toBe(2);
  await reader.select(other ?? "", second.title);
  await page.keyboard.press("1");
  await reader.saved();
  expect(await took()).toBe(2);

  // Link two visible mentions: click, Shift click.
  await reader.click(one ?? "", first.title);
  await reader.click(other ?? "", second.title, ["Shift"]);
  const claimsOf = async (article: string) =>
    (await mentionsOf(article))[0].links.map(({ claim }: { claim: string }) => claim);
  await expect.poll(() => claimsOf(second.id)).toHaveLength(1);
  expect(await claimsOf(first.id)).toEqual(await claimsOf(second.id));
  expect(await took()).toBe(2);
  // The claim has its words already; one may change them here.
  await expect(page.getByLabel("Statement of the claim")).toBeFocused();
  await page.keyboard.press("Enter");
  await reader.saved();
  expect(await took()).toBe(1);

  // Set a stance: one key.
  await page.keyboard.press("q");
  await expect.poll(async () => (await mentionsOf(second.id))[0].links[0].stance).toBe("questions");
  expect(await took()).toBe(1);

  // One undo takes the stance back.
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await mentionsOf(second.id))[0].links[0].stance).toBe("states");
  expect(await took()).toBe(1);
});

test("a key that comes before the page has drawn what was selected is for the selected words", async ({
  page,
  api,
  reader,
}) => {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Fast" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text: texts[0] });
  await page.goto(`/projects/${project.id}/stories/${story.id}/compare`);
  await reader.saved();
  const paragraph = reader.column(article.title).locator(".ProseMirror p").first();
  const select = (key: string) =>
    paragraph.evaluate(async (element, pressed) => {
      const told = new Promise((resolve) => document.addEventListener("selectionchange", resolve, { once: true }));
      const words = element.firstChild;
      if (!words) throw new RangeError("The paragraph is empty.");
      document.getSelection()?.setBaseAndExtent(words, 0, words, 12);
      await told;
      await new Promise(requestAnimationFrame);
      // What the app asked to be drawn in this frame is not drawn yet.
      element.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true }));
    }, key);
  await select("1");
  const marked = async () => (await api("GET", `/api/v1/articles/${article.id}/mentions`)).body.items;
  await expect.poll(async () => (await marked()).length).toBe(1);
  expect((await marked())[0].tags).toHaveLength(1);
});
