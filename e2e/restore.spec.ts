import { expectAccessible } from "./support/page-checks";
import { expect, test } from "./support/test";

const text =
  "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said.\n\nSubscribe to our paper and its letters.\n\nThe board denied that anyone was hurt at the northern quay.";

test("what is left out stays in sight, and comes back at its place with every mention where it was", async ({
  page,
  api,
}) => {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Clean" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text });
  const start = article.text.indexOf("anyone was hurt");
  const mention = crypto.randomUUID();
  const segments = [{ start, end: start + 15 }];
  await api("PUT", `/api/v1/mentions/${mention}`, { article: article.id, revision: 1, segments });
  const read = async () => (await api("GET", `/api/v1/articles/${article.id}`)).body;
  const base = `/projects/${project.id}/stories/${story.id}/articles`;

  await page.goto(`${base}/${article.id}`);
  await page.getByRole("button", { name: "Leave out paragraph 3" }).click();
  await expect(page.getByText("1 passage left out")).toBeVisible();
  await expect(page.getByRole("deletion")).toHaveText("Subscribe to our paper and its letters.");
  await expect(page.getByRole("contentinfo")).toContainText("Revision 2");
  await expectAccessible(page);
  expect((await read()).text).not.toContain("Subscribe");
  const { body: moved } = await api("GET", `/api/v1/mentions/${mention}`);
  expect(moved).toMatchObject({ revision: 2, quote: "anyone was hurt" });
  expect(moved.segments[0].start).toBeLessThan(start);
  await page.goto(base);
  await expect(page.getByText("1 passage left out")).toBeVisible();

  await page.goto(`${base}/${article.id}`);
  await page.getByRole("button", { name: /^Restore “Subscribe/ }).click();
  await expect(page.getByRole("contentinfo")).toContainText("Revision 3");
  await expect(page.getByRole("deletion")).toHaveCount(0);
  expect(await read()).toMatchObject({ text: article.text, removed: [] });
  expect((await api("GET", `/api/v1/mentions/${mention}`)).body).toMatchObject({ revision: 3, segments });
});
