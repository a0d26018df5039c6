import { apiWith } from "./support/api";
import { addMember, addPerson, signIn } from "./support/people";
import { expect, expectAccessible, test } from "./support/test";

const text = "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said.";

test("a stranger is told whom to ask, and a viewer meets no control that does nothing", async ({
  page,
  context,
  person,
}) => {
  const owner = await addPerson("Owner");
  const api = apiWith(owner.token);
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Closed" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text });
  const inStory = `/projects/${project.id}/stories/${story.id}`;

  const stranger = await context.newPage();
  const refused = await stranger.goto(`${inStory}/compare`);
  expect(refused?.status()).toBe(404);
  await expect(stranger.getByText(`an owner of the project, to add you to it as ${person.email}`)).toBeVisible();
  await expectAccessible(stranger);

  await addMember(project.id, person, "viewer");
  await signIn(context, person);
  for (const address of [
    `/projects/${project.id}`,
    `/projects/${project.id}/claims`,
    `/projects/${project.id}/codebook`,
    `/projects/${project.id}/members`,
    `/projects/${project.id}/outlets`,
    `${inStory}/articles`,
    `${inStory}/articles/${article.id}`,
    `${inStory}/compare`,
    `${inStory}/matrix`,
  ]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.locator("main :disabled, aside :disabled, main [aria-disabled='true']").count(), address).toBe(0);
    const writes = page.getByRole("button", { name: /^(New|Add|Change|Delete|Invite|Make|Save|Restore)/ });
    expect(await writes.allTextContents(), address).toEqual([]);
  }
});

test("first steps tell what is done, go away, and come back", async ({ page, api }) => {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "New here" });
  const home = `/projects/${project.id}`;
  const { body: story } = await api("POST", `${home.replace("/projects", "/api/v1/projects")}/stories`, {
    title: "Strike",
  });
  await page.goto(home);
  await expect(page.getByText("0 of 5")).toBeVisible();
  for (const title of ["One", "Two"]) {
    await api("POST", `/api/v1/stories/${story.id}/articles`, { text: `${title}. ${text}`, title });
  }
  await page.reload();
  await expect(page.getByText("1 of 5")).toBeVisible();
  await page.getByRole("button", { name: "Put away" }).click();
  await expect(page.getByText("1 of 5")).toBeHidden();

  await page.goto(`${home}/stories/${story.id}/compare`);
  const hint = page.getByRole("note", { name: "Hint" });
  await expect(hint).toContainText("Select words");
  await hint.getByRole("button", { name: "Got it" }).click();
  await expect(hint).not.toContainText("Select words");

  await page.goto(home);
  await expect(page.getByText("1 of 5")).toBeHidden();
  await page.getByRole("button", { name: /^Your menu/ }).click();
  await page.getByRole("menuitem", { name: "Show hints and first steps again" }).click();
  await expect(page.getByText("1 of 5")).toBeVisible();
});
