import { randomUUID } from "node:crypto";
import { apiWith } from "./support/api";
import { expectAccessible } from "./support/page-checks";
import { addMember, addPerson, signIn } from "./support/people";
import { Reader } from "./support/reader";
import { expect, test } from "./support/test";

const text =
  "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said in a short statement to the press.";

test("what two people changed apart is merged, what they changed alike is asked, and the rest goes on", async ({
  api,
  person,
  browser,
}) => {
  const jonas = await addPerson("Jonas Thiel");
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Conflict" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text });
  await addMember(project.id, jonas, "reviewer");
  const start = text.indexOf("four hundred");
  const mark = (statement: string, from: number) =>
    api("PUT", `/api/v1/mentions/${randomUUID()}`, {
      article: article.id,
      revision: 1,
      segments: [{ start: from, end: from + 12 }],
      claim: { id: randomUUID(), statement },
    });
  const { body: mention } = await mark("About 400 dockers walked out of the northern quay", start);
  const { body: other } = await mark("The board denied it", start + 20);
  const [first, second] = [mention.links[0].claim, other.links[0].claim];
  const statement = async (claim: string) => (await api("GET", `/api/v1/claims/${claim}`)).body.statement;

  const context = await browser.newContext();
  await signIn(context, person);
  const page = await context.newPage();
  const reader = new Reader(page);
  const status = page.getByRole("contentinfo").getByRole("status");
  await page.goto(`/projects/${project.id}/stories/${story.id}/compare?claim=${first}`);
  const reword = async (words: string) => {
    await page.keyboard.press("e");
    await page.getByLabel("Statement of the claim").fill(words);
    await page.keyboard.press("Enter");
  };
  await expect(page.getByRole("heading", { name: "About 400 dockers" })).toBeVisible();
  await context.setOffline(true);
  await reword("About 450 dockers walked out of the northern quay");
  await page.keyboard.press("j");
  await reword("The union denied it");
  await reader.click("hundred", article.title);
  await expect(page.getByRole("textbox", { name: "Attributed to" })).toBeVisible();
  await page.keyboard.press("1");
  await expect(status).toHaveText("Offline, 3 waiting");

  const theirs = apiWith(jonas.token);
  const change = (claim: string, words: string, version: number) =>
    theirs("PUT", `/api/v1/claims/${claim}`, { statement: words }, { "If-Match": `"${version}"` });
  expect((await change(first, "About 400 dockers walked out of the northern quay on Monday", 1)).status).toBe(200);
  expect((await change(second, "The harbour board confirmed it", 1)).status).toBe(200);
  await context.setOffline(false);

  const conflict = page.getByRole("alertdialog", { name: "Not saved" });
  await expect(conflict).toContainText("The harbour board confirmed it");
  await expect(conflict).toContainText("The union denied it");
  await expect(status).toHaveText("Conflict: 1 to decide");
  await expectAccessible(page);
  expect(await statement(first)).toBe("About 450 dockers walked out of the northern quay on Monday");
  expect(await statement(second)).toBe("The harbour board confirmed it");
  const tags = async () => (await api("GET", `/api/v1/mentions/${mention.id}`)).body.tags;
  await expect.poll(tags).toHaveLength(1);

  await conflict.getByRole("button", { name: "Edit both together" }).click();
  await expectAccessible(page);
  await conflict.getByLabel("Both together").fill("The harbour board confirmed it, the union denied it");
  await conflict.getByRole("button", { name: "Use this" }).click();
  await reader.saved();
  await expect(conflict).toBeHidden();
  expect(await statement(second)).toBe("The harbour board confirmed it, the union denied it");

  // An undo that someone else's change forbids says so, and is not in the way of those before it.
  expect((await change(second, "Neither said anything", 3)).status).toBe(200);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect.poll(tags).toHaveLength(0);
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("contentinfo")).toContainText("This cannot be undone: someone changed it since.");
  await page.keyboard.press("Control+z");
  await expect.poll(() => statement(first)).toBe("About 400 dockers walked out of the northern quay on Monday");
  expect(await statement(second)).toBe("Neither said anything");

  // Words for what is gone meanwhile are set aside with them.
  await page.goto(`/projects/${project.id}/stories/${story.id}/compare?claim=${second}`);
  await expect(page.getByRole("heading", { name: "Neither said anything" })).toBeVisible();
  await context.setOffline(true);
  await reword("Both said something");
  await expect(status).toHaveText("Offline, 1 waiting");
  const { version } = (await api("GET", `/api/v1/claims/${second}`)).body;
  await api("DELETE", `/api/v1/claims/${second}`, undefined, { "If-Match": `"${version}"` });
  await context.setOffline(false);
  await expect(conflict).toContainText("Both said something");
  await expectAccessible(page);
  await conflict.getByRole("button", { name: "Go on without it" }).click();
  await reader.saved();
  await expect(conflict).toBeHidden();
  await context.close();
});
