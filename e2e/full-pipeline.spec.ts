import { apiWith } from "./support/api";
import { addPerson } from "./support/people";
import { passagesOf, sources } from "./support/sources";
import { expect, test } from "./support/test";

const password = "harbour lantern 9";

test("from sign-in to an export that comes back the same", async ({ page, reader }) => {
  test.setTimeout(180_000);
  const person = await addPerson("Ana Moreau", password);
  const api = apiWith(person.token);

  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/projects");

  await page.getByLabel("Name").fill("Election coverage");
  await page.getByRole("button", { name: "Make project" }).click();
  await page.waitForURL(/\/projects\/[0-9a-f-]{36}$/);
  const project = page.url().split("/").at(-1) ?? "";
  await page.getByRole("button", { name: "New story" }).first().click();
  await page.getByLabel("Title").fill("Five outlets, one event");
  await page.getByRole("button", { name: "Start story" }).click();
  await page.waitForURL(/\/stories\//);

  const { files } = sources();
  await page.getByLabel("Files").setInputFiles(files);
  // It waits for what other journeys import at the time.
  await expect(page.getByText(`${files.length} of ${files.length} added`)).toBeVisible({ timeout: 60_000 });
  const { body: stories } = await api("GET", `/api/v1/projects/${project}/stories`);
  const story = stories.items[0].id;
  const { body: list } = await api("GET", `/api/v1/stories/${story}/articles`);
  const articles = await Promise.all(
    list.items.map(async ({ id }: { id: string }) => (await api("GET", `/api/v1/articles/${id}`)).body),
  );
  expect(articles).toHaveLength(5);
  for (const [index, article] of articles.entries()) {
    if (article.outlet) continue;
    const body = { outlet: `Outlet ${index + 1}` };
    const changed = await api("PATCH", `/api/v1/articles/${article.id}`, body, { "If-Match": `"${article.version}"` });
    expect(changed.status).toBe(200);
  }

  const compare = `/projects/${project}/stories/${story}/compare`;
  const passages = articles.map((article) => passagesOf(article, 3));
  // Four claims, each first marked in one outlet and then linked in the next: twelve mentions in four articles.
  for (const claim of [0, 1, 2, 3]) {
    const [first, second, third] = [claim % 4, (claim + 1) % 4, (claim + 2) % 4].map((at) => articles[at]);
    const words = [passages[claim % 4]?.[0], passages[(claim + 1) % 4]?.[1], passages[(claim + 2) % 4]?.[2]];
    await page.goto(`${compare}?articles=${first.id},${second.id},${third.id}`);
    await reader.select(words[0] ?? "", first.title);
    await page.keyboard.press("Enter");
    await page.getByLabel("Statement of the claim").fill(`Claim ${claim + 1} of the pipeline`);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: `Claim ${claim + 1} of the pipeline` })).toBeVisible();
    await page.keyboard.press(String(claim + 1));
    await reader.saved();
    for (const [article, quote] of [
      [second, words[1]],
      [third, words[2]],
    ] as const) {
      await reader.select(quote ?? "", article.title);
      await page.keyboard.press("l");
      await page.getByRole("combobox", { name: "Number or words of the claim" }).fill(String(claim + 1));
      await page.keyboard.press("Enter");
      await page.keyboard.press(String(claim + 1));
      await reader.saved();
    }
  }

  const { body: mentions } = await api("GET", `/api/v1/projects/${project}`);
  expect(mentions.counts).toMatchObject({ mentions: 12, claims: 4, articles: 5 });

  await page.goto(`/projects/${project}/stories/${story}/matrix`);
  await expect(page.getByText("Claim 1 of the pipeline")).toBeVisible();
  const { body: matrix } = await api("GET", `/api/v1/stories/${story}/matrix`);
  for (const row of matrix.rows) {
    expect(row.cells.filter((cell: { state: string }) => cell.state === "reported").length).toBeGreaterThanOrEqual(2);
  }

  const exported = await api("GET", `/api/v1/projects/${project}/exports/jsonl`);
  for (const format of ["csv", "web-annotation"]) {
    const other = await api("GET", `/api/v1/projects/${project}/exports/${format}`);
    expect(other.status).toBe(200);
    expect(other.text).toContain("Claim 1 of the pipeline");
  }
  const { body: empty } = await api("POST", "/api/v1/projects", { name: "Come back" });
  const form = new FormData();
  form.append("file", new File([exported.text], "set.jsonl", { type: "application/jsonl" }));
  expect((await api("POST", `/api/v1/projects/${empty.id}/imports`, form)).status).toBe(201);
  const again = await api("GET", `/api/v1/projects/${empty.id}/exports/jsonl`);
  const withoutProject = (text: string) => text.split("\n").filter((line) => !line.includes('"kind":"project"'));
  expect(withoutProject(again.text)).toEqual(withoutProject(exported.text));

  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await page.waitForURL("**/sign-in**");
  await page.goto(compare);
  await expect(page).toHaveURL(/sign-in/);
});
