import type { Api } from "./support/api";
import { expect, test } from "./support/test";

const told = "Police said that over 950 people were detained in Almaty yesterday.";
const offered = "The court in Almaty fined 25 activists on Monday, Interfax reported.";

/** A story of one article that was published on 11 June 2019. */
async function makeStory(api: Api): Promise<{ compare: string; title: string; article: string; story: string }> {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Facts" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Election" });
  const text = `Arrests in Almaty\n\n${told} The weather was calm and the streets were wide.\n\n${offered} Leaves fell.`;
  const add = { text, outlet: "Steppe Post", publishedAt: "2019-06-11", language: "en" };
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, add);
  const compare = `/projects/${project.id}/stories/${story.id}/compare`;
  return { compare, title: article.title, article: article.id, story: story.id };
}

test("what a mention says is read, corrected, undone and taught; a sentence offered is marked by one key", async ({
  page,
  api,
  reader,
}) => {
  const { compare, title, article, story } = await makeStory(api);
  await page.goto(compare);
  await reader.select("over 950 people were detained in Almaty yesterday", title);
  await page.keyboard.press("1");
  const facts = page.getByRole("complementary").getByRole("list", { name: "What it says" });
  const figure = facts.getByRole("button", { name: /^Figure/ });
  await expect(figure).toHaveText(/> 950 people/);
  await expect(facts.getByRole("button", { name: /^Date/ })).toHaveText(/Monday 10 June 2019 from “yesterday”/);
  await expect(facts.getByRole("button", { name: /^Who says it/ })).toHaveText(/Police said, paraphrased/);

  // Its characters are lit while one is at it.
  const lit = () =>
    page.evaluate(() => [...(CSS.highlights.get("fact") ?? [])].map((range) => range.endOffset - range.startOffset));
  await figure.hover();
  await expect.poll(lit).toEqual(["over 950".length]);
  await page.mouse.move(0, 0);
  await expect.poll(lit).toEqual([]);

  // A correction stands instead of what was read, and says whose it is; undo brings that back.
  await figure.click();
  await facts.getByLabel("From").fill("957");
  await facts.getByLabel("To").fill("957");
  await facts.getByRole("button", { name: "Correct", exact: true }).click();
  await expect(figure).toHaveText(/957 people/);
  await expect(figure).toHaveText(/by /);
  await expect(facts).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(figure).toHaveText(/> 950 people/);

  // While the server does not answer it stands all the same, and may be corrected again: both are sent in their order.
  await reader.saved();
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/api/v1/facts/*", async (route) => {
    await answered;
    await route.continue();
  });
  for (const number of ["957", "960"]) {
    await figure.click();
    await facts.getByLabel("From").fill(number);
    await facts.getByLabel("To").fill(number);
    await facts.getByRole("button", { name: "Correct", exact: true }).click();
    await expect(figure).toHaveText(new RegExp(`${number} people`));
  }
  answer();
  await reader.saved();
  await expect(figure).toHaveText(/960 people/);
  await page.reload();
  await reader.click("over 950 people", title);
  await expect(figure).toHaveText(/960 people/);
  await figure.click();
  await facts.getByRole("button", { name: "Withdraw the correction" }).click();
  await expect(figure).toHaveText(/> 950 people/);

  // Another name for the same is taught in one action, and taken back in one.
  await facts.getByRole("button", { name: /^Name/ }).first().click();
  await facts.getByLabel("Same name as …").fill("Alma-Ata");
  await page.keyboard.press("Enter");
  const aliases = async () => {
    const { body } = await api("GET", `/api/v1/stories/${story}/aliases`);
    return body.items.map(({ a, b }: { a: string; b: string }) => [a, b]);
  };
  await expect.poll(aliases).toEqual([["Almaty", "Alma-Ata"]]);
  await page.getByRole("button", { name: "Undo: Taught as one name" }).click();
  await expect.poll(aliases).toEqual([]);

  // The sentence that is offered becomes a mention by one key, and its line goes.
  const underlined = () => page.evaluate(() => CSS.highlights.get("candidate")?.size ?? 0);
  await expect.poll(underlined).toBe(1);
  await reader.click("fined 25 activists", title);
  await page.keyboard.press("h");
  await expect(figure).toHaveText(/25 activists/);
  await expect.poll(underlined).toBe(0);
  await reader.saved();
  const { body: mentions } = await api("GET", `/api/v1/articles/${article}/mentions`);
  expect(mentions.items.map(({ quote }: { quote: string }) => quote)).toContain(offered);
  await page.keyboard.press("Control+z");
  await expect.poll(underlined).toBe(1);
  await page.keyboard.press("Shift+H");
  await expect.poll(underlined).toBe(0);
});
