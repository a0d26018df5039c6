import { expectAccessible } from "./support/page-checks";
import { expect, test } from "./support/test";

const wire = [
  "Ferries stood still for a second day on Tuesday as the talks between the harbour board and the dockers' union broke off without a result.",
  "The board said that it had offered a rise of four per cent over two years and would not go beyond that sum while freight is falling.",
  "The union wants seven per cent and a shorter night shift, and it has asked the minister to send a mediator before the weekend.",
  "“Nobody here can live on what the board calls an offer, and nobody will go back to the cranes for it,” a spokesman told AFP at the gate.",
];
const own = [
  "In the old town the bakers close early, for the flour that came by ship each night lies on the far side of the water.",
  "Schools on the island sent the children home at noon because no teacher could be sure to reach them on the next day.",
];
const quiet = [
  "A council meeting about parking was put off until autumn, and the swimming pool stays closed for repairs of its roof.",
];

const articles = [
  { outlet: "Harbour Post", text: ["Ferries stand still", `PORT (Reuters) - ${wire[0]}`, ...wire.slice(1)] },
  {
    outlet: "Tide Mail",
    text: ["No ferries again", ...wire.slice(0, 3).map((line) => line.replace("said that", "stated"))],
  },
  { outlet: "Island Letter", text: ["What stands still beside the ferries", ...own, wire[3] ?? ""] },
  { outlet: "Quay Wire", text: ["From the town hall", ...quiet] },
];

test("copies and credits make one origin, shown with the passages side by side and in Compare", async ({
  page,
  api,
}) => {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Origins" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Ferries" });
  const base = `/projects/${project.id}/stories/${story.id}`;
  await page.goto(`${base}/origins`);
  await expect(page.getByText("Here the sources behind the articles will stand.")).toBeVisible();

  for (const { outlet, text } of articles) {
    const added = await api("POST", `/api/v1/stories/${story.id}/articles`, { text: text.join("\n\n"), outlet });
    expect(added.status).toBe(201);
  }
  await page.getByRole("link", { name: "Matrix" }).click();
  await page.getByRole("link", { name: "3 origins" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "4 outlets, 3 origins" })).toBeVisible();
  const reuters = page.getByRole("list", { name: "Origins" }).getByRole("listitem").first();
  await expect(reuters.getByRole("heading", { name: "Reuters" })).toBeVisible();
  await expect(reuters).toContainText("Credits Reuters in its dateline: “PORT (Reuters)”.");
  await expect(reuters).toContainText(/\d\d % of its own words stand in “Ferries stand still” \(Harbour Post\)\./);
  await expect(page.getByText("Island Letter cites AFP: told AFP")).toBeVisible();

  const copy = page.getByRole("article", { name: /Text shared by .*(Tide Mail|Harbour Post) and/ }).first();
  await expect(copy.getByText("One text", { exact: true })).toBeVisible();
  await expect(copy.locator("blockquote")).toHaveCount(2);
  await expect(copy.locator("mark").first()).toHaveText(/said that|stated/);
  const quoted = page.getByRole("article", { name: /Text shared by .*Island Letter/ });
  await expect(quoted.getByText("Same quotation")).toBeVisible();
  await expectAccessible(page);

  await copy.getByRole("link", { name: "Open both in Compare" }).click();
  await page.waitForURL("**/compare?articles=**");
  const ranges = () => page.evaluate(() => CSS.highlights.get("shared-text")?.size ?? 0);
  expect(await ranges()).toBe(0);
  await page.getByRole("button", { name: "View", exact: true }).click();
  const sharedText = page.getByRole("menuitemcheckbox", { name: "Underline shared text" });
  await sharedText.click();
  await expect(page.getByRole("contentinfo").getByText("Shared text underlined in 2 articles")).toBeVisible();
  expect(await ranges()).toBe(2);
  await sharedText.click();
  await expect.poll(ranges).toBe(0);
});

test("an article that is nearly another's text says so in the list", async ({ page, api }) => {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Near-copies" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Ferries" });
  for (const title of ["Ferries stand still", "No ferries"]) {
    const text = [title, ...wire].join("\n\n");
    await api("POST", `/api/v1/stories/${story.id}/articles`, { text, outlet: title });
  }
  await page.goto(`/projects/${project.id}/stories/${story.id}/articles`);
  await expect(page.getByText("nearly the same text as “Ferries stand still”")).toBeVisible();
});
