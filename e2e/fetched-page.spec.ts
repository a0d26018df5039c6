import { addCrew, buildWorld } from "./support/access-world";
import { apiWith } from "./support/api";
import { fetchedSet, original } from "./support/fetched-set";
import { expectAccessible } from "./support/page-checks";
import { expect, test } from "./support/test";

test("a fetched page says where it is from and when, and what it says of itself can be corrected", async ({
  page,
  api,
}) => {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Bridge" });
  const set = fetchedSet(crypto.randomUUID(), crypto.randomUUID());
  const type = { "Content-Type": "application/jsonl" };
  expect((await api("POST", `/api/v1/projects/${project.id}/imports`, set, type)).status).toBeLessThan(300);
  const { body: stories } = await api("GET", `/api/v1/projects/${project.id}/stories`);
  const [story] = stories.items;
  const { body: articles } = await api("GET", `/api/v1/stories/${story.id}/articles`);
  const [article] = articles.items;

  await page.goto(`/projects/${project.id}/stories/${story.id}/articles/${article.id}`);
  const about = page.getByRole("complementary", { name: "About this article" });
  await expect(about.getByText("Fetched from")).toContainText("14 June 2031, 12:30 UTC");
  await expect(about.getByText("An archive’s copy of")).toContainText(original);
  await expect(about.getByText("Fetched by an owner’s decision")).toBeVisible();
  await about.getByText("Answer 200, 2 headers").click();
  await expect(about.getByText("Sat, 14 Jun 2031 12:30:05 GMT")).toBeVisible();
  await expect(about.getByLabel("Section")).toHaveValue("City");
  await expect(about.getByLabel("Changed")).toHaveValue("2031-06-15T08:00:00Z");
  await expectAccessible(page);

  await about.getByLabel("Section").fill("Region");
  await about.getByLabel("Changed").fill("");
  await about.getByRole("button", { name: "Save" }).click();
  const corrected = { section: "Region", modifiedAt: null, fetched: { original, ignoredRobots: true } };
  await expect.poll(async () => (await api("GET", `/api/v1/articles/${article.id}`)).body).toMatchObject(corrected);
});

test("no address leads into a private network, and robots.txt is passed over for owners only", async () => {
  const crew = await addCrew();
  const { story } = await buildWorld(crew);
  const ask = (role: "editor" | "owner", body: object) =>
    apiWith(crew[role].token)("POST", `/api/v1/stories/${story}/articles`, body);
  const inside = [
    "http://127.0.0.1/",
    "http://0x7f.1/",
    "http://[::1]/",
    "http://localhost/",
    "http://169.254.169.254/",
  ];
  for (const url of inside) {
    for (const more of [{}, { ignoreRobots: true }]) {
      const { status, body } = await ask("owner", { url, ...more });
      expect([status, body.fields?.url]).toEqual([422, expect.stringContaining("private network")]);
    }
    expect((await ask("editor", { url })).status).toBe(422);
    expect((await ask("editor", { url, ignoreRobots: true })).status).toBe(403);
  }
});
