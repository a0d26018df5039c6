import type { Request } from "@playwright/test";
import { type Api, apiWith } from "./support/api";
import { onDatabase } from "./support/database";
import { expectAccessible } from "./support/page-checks";
import { addMember, addPerson, signIn } from "./support/people";
import { expect, test } from "./support/test";

const text = "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said.";

/** A story of one article with one claim. */
async function buildStory(api: Api) {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "States" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text });
  const [mention, claim] = [crypto.randomUUID(), crypto.randomUUID()];
  await api("PUT", `/api/v1/mentions/${mention}`, {
    article: article.id,
    revision: 1,
    segments: [{ start: 0, end: 5 }],
    claim: { id: claim, statement: "The strike ended." },
  });
  const base = `/projects/${project.id}`;
  return { base, inStory: `${base}/stories/${story.id}`, claim, mention };
}

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
    if (address.endsWith("compare")) await expectAccessible(page);
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

test("pages on which nothing stands yet are without violations in each theme", async ({ page, api }) => {
  await page.goto("/projects");
  await expect(page.getByText("You are in no project yet")).toBeVisible();
  await expectAccessible(page);
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Empty" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Nothing yet" });
  const inProject = `/projects/${project.id}`;
  const inStory = `${inProject}/stories/${story.id}`;
  for (const [address, sentence] of [
    [`${inProject}/claims`, "No claims yet"],
    [`${inProject}/outlets`, "No outlets yet"],
    [`${inProject}/discussions`, "No discussion is open"],
    [`${inProject}/export`, "Nothing is marked here yet"],
    [`${inStory}/articles`, "No articles yet"],
    [`${inStory}/compare`, "There is nothing to compare yet"],
    [`${inStory}/suggestions`, "No two mentions of different articles"],
    [`${inStory}/matrix`, "Here the claims will stand"],
    [`${inStory}/origins`, "Here the sources behind"],
  ] as const) {
    await page.goto(address);
    await expect(page.getByText(sentence)).toBeVisible();
    await expectAccessible(page);
  }
});

test("a page on its way says so, and is without violations in each theme", async ({ page, api }) => {
  const { base, inStory } = await buildStory(api);
  for (const [from, link] of [
    [base, "Codebook"],
    [`${inStory}/articles`, "Compare"],
  ] as const) {
    const address = new RegExp(`/${link.toLowerCase()}\\?.*_rsc=`);
    await page.goto(from);
    const to = page.getByRole("link", { name: link, exact: true }).first();
    await page.waitForLoadState("networkidle");
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    // The page is held; what stands there meanwhile is fetched ahead, when one comes near.
    await page.route(address, async (route) => {
      if (!route.request().headers()["next-router-prefetch"]) await held;
      await route.continue();
    });
    const isAhead = (request: Request) => {
      const headers = request.headers();
      return "next-router-prefetch" in headers && !("next-router-segment-prefetch" in headers);
    };
    // The router lets go of an answer as soon as it has all of it, which is told as a failure.
    const fetched = Promise.race([
      page.waitForEvent("requestfinished", isAhead),
      page.waitForEvent("requestfailed", isAhead),
    ]);
    await to.hover();
    await fetched;
    await to.click();
    await expect(page.getByRole("status").filter({ hasText: "Loading…" })).toBeAttached();
    await expectAccessible(page);
    release();
    await expect(page.getByRole("heading", { level: 1, name: link })).toBeVisible();
  }
});

test("a link that is pressed before anything of its page has come shows that it is on its way", async ({
  page,
  api,
}) => {
  const { inStory } = await buildStory(api);
  await page.goto(`${inStory}/articles`);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/matrix\?.*_rsc=/, async (route) => {
    await held;
    await route.continue();
  });
  const matrix = page.getByRole("link", { name: "Matrix", exact: true });
  await matrix.click();
  await expect(matrix).toHaveCSS("cursor", "progress");
  release();
  await expect(page).toHaveURL(/matrix/);
  await expect(matrix).not.toHaveCSS("cursor", "progress");
});

test("what is not there or cannot be shown is without violations in each theme", async ({ context, api }) => {
  const { base, inStory, claim, mention } = await buildStory(api);
  // The browser reports such answers in its console, which the page of a journey may not.
  const page = await context.newPage();
  const open = async (address: string, heading: string) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expectAccessible(page);
  };
  await open(`/projects/${crypto.randomUUID()}`, "There is nothing here for you");
  await open(`${inStory}/articles/${crypto.randomUUID()}`, "This is not in the project");
  const damage = "UPDATE mention SET attributes = '{\"attribution\": 1}' WHERE id = $1";
  await onDatabase((client) => client.query(damage, [mention]));
  await open(`${inStory}/compare`, "This page could not be shown");
  await open(`${base}/claims/${claim}`, "This page could not be shown");
});
