import { apiWith } from "./support/api";
import { makeLinkedStory } from "./support/linked-story";
import { expectAccessible } from "./support/page-checks";
import { addMember, addPerson, signIn } from "./support/people";
import { expect, test } from "./support/test";

const [strike, walkOut] = ["That a strike happened.", "That a walk-out happened."];

test("claims are related in Compare, merged and brought back, merged from the database, and split again", async ({
  page,
  api,
  browser,
  reader,
}) => {
  const { project, compare, claims, articles } = await makeLinkedStory(api, [
    ["Nothing new.", { claim: "a strike" }],
    ["Nothing new.", { claim: "a walk-out" }],
  ]);
  const [from, into] = [claims.get("a walk-out") ?? "", claims.get("a strike") ?? ""];
  const jonas = await addPerson("Jonas Thiel");
  await addMember(project, jonas, "annotator");
  const context = await browser.newContext();
  await signIn(context, jonas);
  const theirs = await context.newPage();
  await theirs.goto(compare([0, 1], `&claim=${from}`));
  await expect(theirs.getByRole("heading", { name: walkOut })).toBeVisible();
  await expect(theirs.getByRole("heading", { name: "Relations" })).toBeVisible();
  await expect(theirs.getByRole("button", { name: "Add a relation" })).toHaveCount(0);

  // A relation is made, turned round and taken back, beside the texts.
  await page.goto(compare([0, 1], `&claim=${into}`));
  await page.getByRole("button", { name: "Add a relation" }).click();
  await page.getByLabel("This claim", { exact: true }).selectOption("is updated by");
  await page.getByLabel("Which claim").fill("walk-out");
  await page.getByRole("option", { name: walkOut }).click();
  const relations = page.getByRole("list", { name: "Relations of the claim" });
  const how = relations.getByLabel(`How this claim stands to “${walkOut}”`);
  await expect(how).toHaveValue("is updated by");
  await expect(theirs.getByText("updates", { exact: true })).toBeVisible();
  await how.selectOption("supports");
  await expect(theirs.getByText("is supported by", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect(theirs.getByText("updates", { exact: true })).toBeVisible();

  // Merged on the claim's page; who reads the other one in Compare is led on.
  await page.goto(`/projects/${project}/claims/${into}`);
  await page.getByRole("button", { name: "Merge with another claim" }).click();
  const dialog = page.getByRole("dialog", { name: "Merge claims" });
  await dialog.getByLabel("Which claim says the same").fill("walk-out");
  await dialog.getByRole("option", { name: walkOut }).click();
  await expect(dialog.getByText("1 mention moves to it.")).toBeVisible();
  await expect(dialog.getByText("No longer said", { exact: false })).toContainText("updates");
  await expectAccessible(page);
  await dialog.getByLabel("Reason").fill("A walk-out is a strike.");
  await dialog.getByRole("button", { name: "Merge the claims" }).click();
  await expect(dialog).toBeHidden();
  // A pointer on the line keeps the offer.
  await page.getByText("Claims merged.").hover();
  await expect(page.getByRole("contentinfo")).toContainText("2 mentions");
  const theirMentions = theirs.getByRole("list", { name: "Mentions of the claim" }).getByRole("listitem");
  await expect(theirs.getByText("merged the claim you were at into this one").first()).toBeVisible();
  await expect(theirs.getByRole("heading", { name: strike })).toBeVisible();
  await expect(theirMentions).toHaveCount(2);

  // One undo, and each has its own again.
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect(theirMentions).toHaveCount(1);

  // From the database, the other way round; the old address leads on, and the history says why.
  await page.goto(`/projects/${project}/claims`);
  await page.getByRole("checkbox", { name: `Choose “${strike}”` }).check();
  await page.getByRole("checkbox", { name: `Choose “${walkOut}”` }).check();
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await dialog.getByRole("radio", { name: walkOut }).check();
  await expect(dialog.getByLabel("Its statement")).toHaveValue(walkOut);
  await dialog.getByLabel("Reason").fill("The words of the second.");
  await dialog.getByRole("button", { name: "Merge the claims" }).click();
  await expect(page.getByRole("link", { name: strike })).toHaveCount(0);
  await page.goto(`/projects/${project}/claims/${into}`);
  await expect(page).toHaveURL(new RegExp(from));
  await expect(page.getByText("merged another claim into it: “The words of the second.”")).toBeVisible();

  // Split off again, into a claim of its own.
  await page.getByRole("button", { name: "Split mentions off" }).click();
  const split = page.getByRole("dialog", { name: "Split the claim" });
  await split.getByRole("checkbox", { name: /a strike happened/ }).check();
  await split.getByLabel("Statement of a new claim for them").fill("There was a strike.");
  await split.getByLabel("Reason").fill("They are two questions.");
  await expectAccessible(page);
  await split.getByRole("button", { name: "Split 1 mention off" }).click();
  await expect(split).toBeHidden();
  await expect(page.getByRole("contentinfo")).toContainText("1 mention");
  const { body } = await api("GET", `/api/v1/projects/${project}/claims`);
  expect(
    body.items.map(({ statement, mentions }: { statement: string; mentions: number }) => [statement, mentions]),
  ).toEqual(
    expect.arrayContaining([
      ["There was a strike.", 1],
      [walkOut, 1],
    ]),
  );
  const refused = await apiWith(jonas.token)("POST", `/api/v1/claims/${from}/split`, {
    mentions: [articles[1]?.mentions[0]],
    into: { statement: "Mine." },
    reason: "Mine.",
  });
  expect(refused.status).toBe(403);

  // In Compare, Shift and a click on a mention of another claim offers to merge the two, also where the caret was left there.
  await page.goto(compare([0, 1]));
  const inspector = page.getByRole("complementary");
  await reader.click("heard the reports of the night", "Harbour report 2");
  await inspector.getByRole("button", { name: "There was a strike." }).click();
  await inspector.getByRole("button", { name: "It was said that a strike happened" }).click();
  await reader.click("that a walk-out happened", "Harbour report 2", ["Shift"]);
  await expect(page.getByText("These two mentions belong to different claims")).toBeVisible();
  await page.getByRole("button", { name: "Merge the claims" }).click();
  await dialog.getByRole("radio", { name: walkOut }).check();
  await dialog.getByLabel("Reason").fill("One question after all.");
  await dialog.getByRole("button", { name: "Merge the claims" }).click();
  await expect(dialog).toBeHidden();
  await expect(inspector.getByRole("heading", { name: walkOut })).toBeVisible();
  const mentions = inspector.getByRole("list", { name: "Mentions of the claim" }).getByRole("listitem");
  await expect(mentions).toHaveCount(2);
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect(mentions).toHaveCount(1);
  await context.close();
});
