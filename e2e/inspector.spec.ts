import type { Api } from "./support/api";
import { addMember, addPerson, signIn } from "./support/people";
import { Reader } from "./support/reader";
import { expect, test } from "./support/test";

const texts = [
  "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said in a short statement to the press.",
  "Dockers return\n\nSome three hundred and fifty workers left their posts, the union said in a statement on Tuesday morning.",
  "Harbour quiet\n\nNo ship left the northern quay at the weekend, according to the timetable that the company had printed.",
];

/** A story of three outlets; the first two link a passage to one claim. */
async function makeStory(api: Api) {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Coverage" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const claim = crypto.randomUUID();
  const articles = [];
  for (const [at, text] of texts.entries()) {
    const add = { text, outlet: `Outlet ${at + 1}` };
    const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, add);
    articles.push(article);
    const start = article.text.indexOf("\n") + 1;
    const mention = { article: article.id, revision: 1, segments: [{ start, end: start + 30 }] };
    const link = at === 0 ? { claim: { id: claim, statement: "Dockers walked out." } } : at === 1 ? { claim } : {};
    await api("PUT", `/api/v1/mentions/${crypto.randomUUID()}`, { ...mention, ...link });
  }
  const compare = `/projects/${project.id}/stories/${story.id}/compare?articles=${articles[0].id}&claim=${claim}`;
  return { project: project.id, articles, compare };
}

test("the inspector counts articles that are not open, and opens them at the passage", async ({
  page,
  api,
  reader,
}) => {
  const { articles, compare } = await makeStory(api);
  await page.goto(compare);
  const inspector = page.getByRole("complementary");
  await expect(inspector.getByText("Claim · 2 of 3 outlets")).toBeVisible();
  await expect(inspector.getByText("Outlet 3")).toBeVisible();
  await inspector.getByRole("button", { name: "Some three hundred and fifty w" }).click();
  await expect(reader.column(articles[1].title).getByText("Some three hundred")).toBeInViewport();
  await expect(inspector.getByText("In articles not open")).toHaveCount(0);
  await expect(inspector.getByText("Claim · 2 of 3 outlets")).toBeVisible();
});

test("no key of a viewer changes anything", async ({ api, browser }) => {
  const { project, articles, compare } = await makeStory(api);
  const viewer = await addPerson("Vera Nilsson");
  await addMember(project, viewer, "viewer");
  const context = await browser.newContext();
  await signIn(context, viewer);
  const theirs = await context.newPage();
  const writes: string[] = [];
  theirs.on("request", (request) => {
    const { pathname } = new URL(request.url());
    const isWrite = pathname.startsWith("/api/v1/") && request.method() !== "GET";
    // Where one is, is no work.
    if (isWrite && !pathname.includes("/presence/")) writes.push(pathname);
  });
  await theirs.goto(compare);
  const reader = new Reader(theirs);
  await reader.click(articles[0].text.split("\n")[1].slice(2, 20), articles[0].title);
  await expect(theirs.getByRole("button", { name: "Copy link to this mention" })).toBeVisible();
  for (const key of ["1", "q", "Enter", "l", "e", "Delete"]) await theirs.keyboard.press(key);
  await reader.saved();
  await expect(theirs.getByRole("dialog")).toHaveCount(0);
  await expect(theirs.getByRole("textbox", { name: "Statement of the claim" })).toHaveCount(0);
  expect(writes).toEqual([]);
  await context.close();
});
