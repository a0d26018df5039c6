import { expectAccessible } from "./support/page-checks";
import { expect, test } from "./support/test";

const lines = [
  "Ferry strike ends",
  "About 400 dockers walked out on Monday, the harbour board said.",
  "The union spoke of a warning to every shipping line in the gulf.",
  "The board denied that anyone was hurt at the northern quay.",
];
const later = [lines[0], lines[1]?.replace("400", "450"), "Ferries sailed again on Tuesday.", lines[3]].join("\n\n");

test("an article read again carries what is certain and asks about the rest", async ({ page, api }) => {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Again" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text: lines.join("\n\n") });
  const mark = async (words: string) => {
    const start = article.text.indexOf(words);
    const id = crypto.randomUUID();
    const segments = [{ start, end: start + words.length }];
    const claim = { statement: `It says ${words}.` };
    await api("PUT", `/api/v1/mentions/${id}`, { article: article.id, revision: 1, segments, claim });
    return id;
  };
  const [stays, figure, gone] = [
    await mark("anyone was hurt"),
    await mark("400 dockers walked out"),
    await mark("a warning to every shipping line"),
  ];
  const mention = async (id: string) => (await api("GET", `/api/v1/mentions/${id}`)).body;
  const base = `/projects/${project.id}/stories/${story.id}`;

  await page.goto(`${base}/articles/${article.id}/revisions`);
  await page.getByLabel("Or its text").fill(later);
  await page.getByRole("button", { name: "Read again" }).click();
  await expect(page.getByRole("status")).toHaveText("Revision 2 was made. 2 mentions wait for you.");
  await expect(page.getByRole("deletion").filter({ hasText: "400" })).toHaveText("400");
  await expect(page.getByRole("insertion").filter({ hasText: "450" })).toHaveText("450");
  await expectAccessible(page);
  expect(await mention(stays)).toMatchObject({ revision: 2, quote: "anyone was hurt", placedBy: "position" });
  expect(await mention(figure)).toMatchObject({ revision: 1, quote: "400 dockers walked out" });

  await page.goto(`${base}/compare?articles=${article.id}`);
  await expect(page.locator("[role=mark]")).toHaveCount(1);
  await page.getByRole("link", { name: "2 mentions to place" }).click();
  const list = page.getByRole("region", { name: "Mentions that wait to be placed" });
  await expect(list.getByText("2 mentions to place in this revision")).toBeVisible();
  await expectAccessible(page);
  await list.getByRole("button", { name: "Place it at “450 dockers walked out”" }).click();
  await expect(list.getByText("1 mention to place in this revision")).toBeVisible();
  expect(await mention(figure)).toMatchObject({ revision: 2, quote: "450 dockers walked out", placedBy: "person" });

  await list.getByRole("button", { name: "Find its place" }).click();
  await list.getByLabel("Its words in the newest text").fill("sailed again");
  await list.getByRole("button", { name: "Place it here" }).click();
  await expect(list).toHaveCount(0);
  expect(await mention(gone)).toMatchObject({ revision: 2, quote: "sailed again" });

  await page.goto(`${base}/articles/${article.id}/revisions`);
  await page.getByRole("button", { name: "Go back to revision 1" }).click();
  await page.getByRole("button", { name: "Go back to revision 1" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What revision 3 changed in revision 2");
  expect((await api("GET", `/api/v1/articles/${article.id}`)).body).toMatchObject({ text: article.text, revision: 3 });
});
