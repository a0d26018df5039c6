import type { Api } from "./support/api";
import { leaveUnanswered } from "./support/leave-unanswered";
import { expect, test } from "./support/test";

const text =
  "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said in a short statement to the press.";

/** A claim with a note, on whose page one reads and writes it. */
async function makeClaim(api: Api) {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Notes" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text });
  const [mention, claim] = [crypto.randomUUID(), crypto.randomUUID()];
  await api("PUT", `/api/v1/mentions/${mention}`, {
    article: article.id,
    revision: 1,
    segments: [{ start: 20, end: 40 }],
    claim: { id: claim, statement: "Dockers walked out." },
  });
  await api("PUT", `/api/v1/claims/${claim}/note`, { note: "Ask the board." });
  const note = async () => JSON.stringify((await api("GET", `/api/v1/claims/${claim}`)).body.note);
  const inCompare = `/projects/${project.id}/stories/${story.id}/compare?claim=${claim}`;
  return { claim, page: `/projects/${project.id}/claims/${claim}`, inCompare, note };
}

test("a note is plain words until it is focused; only then comes the editor, and no key before it is lost", async ({
  page,
  api,
}) => {
  const { inCompare, note } = await makeClaim(api);
  const scripts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.text().catch(() => ""));
  });
  const hasEditor = async () => (await Promise.all(scripts)).some((script) => script.includes("toggleBulletList"));
  await page.goto(inCompare);
  const field = page.getByRole("textbox", { name: "Note on the claim" });
  await expect(field).toContainText("Ask the board.");
  await expect(page.getByRole("textbox", { name: "Comment on the claim" })).toBeVisible();
  expect(await hasEditor()).toBe(false);
  await page.keyboard.press("n");
  await page.keyboard.type(" And the union.");
  await expect(field).toHaveText("Ask the board. And the union.");
  expect(await hasEditor()).toBe(true);
  await page.keyboard.press("Escape");
  await expect.poll(note).toContain("And the union.");
});

test("a draft survives a reload and a closed tab, and is sent when it can be", async ({ page, api, context }) => {
  const { page: address, note } = await makeClaim(api);
  await leaveUnanswered(page, "**/api/v1/claims/*/note");
  await page.goto(address);
  const name = "Note on the claim";
  await page.getByRole("textbox", { name }).click();
  await page.keyboard.type(" First the");
  await expect(page.getByRole("toolbar", { name: "Format" })).toBeVisible();
  await page.keyboard.press("Control+b");
  await page.keyboard.type(" figures.");
  await page.reload();
  await expect(page.getByRole("textbox", { name })).toHaveText("Ask the board. First the figures.");
  await page.close();
  expect(await note()).not.toContain("figures");
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByRole("textbox", { name }).locator("strong")).toHaveText("figures.");
  await expect.poll(note).toContain("figures");
});

test("a draft on top of what someone else wrote meanwhile shows both, and neither is lost", async ({
  page,
  api,
  context,
}) => {
  const { page: address, claim, note } = await makeClaim(api);
  await leaveUnanswered(page, "**/api/v1/claims/*/note");
  await page.goto(address);
  await page.getByRole("textbox", { name: "Note on the claim" }).click();
  const sent = page.waitForRequest((request) => request.method() === "PUT");
  await page.keyboard.type(" Mine.");
  await sent;
  await page.close();
  const theirs = await api("PUT", `/api/v1/claims/${claim}/note`, { note: "Theirs instead." }, { "If-Match": '"1"' });
  expect(theirs.status).toBe(200);
  const again = await context.newPage();
  await again.goto(address);
  const field = again.getByRole("textbox", { name: "Note on the claim" });
  await expect(field).toHaveText("Ask the board. Mine.");
  await expect(again.getByText("Changed meanwhile")).toBeVisible();
  await expect(again.getByText("Theirs instead.")).toBeVisible();
  await again.getByRole("button", { name: "Take theirs" }).click();
  await expect(field).toHaveText("Theirs instead.");
  expect(await note()).toContain("Theirs instead.");
});

test("what a hostile note says is text, in the note, the list and the editor", async ({ page, api }) => {
  const { page: address, claim } = await makeClaim(api);
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  await api("PUT", `/api/v1/claims/${claim}/note`, { note: hostile }, { "If-Match": '"1"' });
  const about = { kind: "claim", id: claim };
  const refused = { type: "doc", content: [{ type: "paragraph", content: [{ type: "image", attrs: { src: "x" } }] }] };
  expect((await api("POST", "/api/v1/discussions", { about, content: refused })).status).toBe(422);
  expect((await api("POST", "/api/v1/discussions", { about, content: hostile })).status).toBe(201);
  await page.goto(address);
  await expect(page.getByText(hostile)).toHaveCount(2);
  const field = page.getByRole("textbox", { name: "Note on the claim" });
  await field.click();
  await page.keyboard.type(" <b>");
  await expect(field).toHaveText(`${hostile} <b>`);
  await expect(page.locator("img, aside script")).toHaveCount(0);
  expect(await page.title()).toContain("Dockers walked out.");
});
