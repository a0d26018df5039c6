import { apiWith } from "./support/api";
import { addMember, addPerson, signIn } from "./support/people";
import { passagesOf } from "./support/sources";
import { expect, test } from "./support/test";

const text =
  "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said in a short statement to the press.";

test("a stale write answers 409, shows both states and overwrites nothing", async ({ page, api, reader, browser }) => {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Two people" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text });
  const jonas = await addPerson("Jonas Thiel");
  await addMember(project.id, jonas, "reviewer");
  const context = await browser.newContext();
  await signIn(context, jonas);
  const theirs = await context.newPage();

  const address = `/projects/${project.id}/stories/${story.id}/compare`;
  await page.goto(address);
  await reader.select(passagesOf(article, 1)[0] ?? "", article.title);
  await page.keyboard.press("Enter");
  await page.getByLabel("Statement of the claim").fill("Dockers walked out.");
  await page.keyboard.press("Enter");
  await reader.saved();
  const { body: claims } = await api("GET", `/api/v1/projects/${project.id}/claims`);
  const claim = claims.items[0];

  await theirs.goto(`${address}?claim=${claim.id}`);
  await expect(theirs.getByRole("heading", { name: "Dockers walked out." })).toBeVisible();
  // Whoever began before the other's change arrived is not to write over it.
  await theirs.getByRole("button", { name: "Reword" }).click();
  await page.keyboard.press("e");
  await page.getByLabel("Statement of the claim").fill("Four hundred dockers walked out.");
  await page.keyboard.press("Enter");
  await reader.saved();

  await theirs.getByLabel("Statement of the claim").fill("Dockers left the quay.");
  await theirs.keyboard.press("Enter");
  const conflict = theirs.getByRole("alertdialog", { name: "Not saved" });
  await expect(conflict).toContainText("Four hundred dockers walked out.");
  await expect(conflict).toContainText("Dockers left the quay.");
  const statement = async () => (await api("GET", `/api/v1/claims/${claim.id}`)).body.statement;
  expect(await statement()).toBe("Four hundred dockers walked out.");

  await conflict.getByRole("button", { name: "Use mine" }).click();
  await expect.poll(statement).toBe("Dockers left the quay.");
  const stale = await apiWith(jonas.token)(
    "PUT",
    `/api/v1/claims/${claim.id}`,
    { statement: "Late." },
    { "If-Match": '"1"' },
  );
  expect(stale.status).toBe(409);
  expect(stale.body.current.statement).toBe("Dockers left the quay.");
  await context.close();
});
