import { expect, test } from "./support/test";

const text =
  "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said in a short statement to the press.";

test("a mention is made of several segments, resized, split and merged, and one undo takes each back", async ({
  page,
  api,
  reader,
}) => {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Segments" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text });
  const start = article.text.indexOf("hundred dockers");
  const mention = crypto.randomUUID();
  const segments = [{ start, end: start + "hundred dockers".length }];
  await api("PUT", `/api/v1/mentions/${mention}`, { article: article.id, revision: 1, segments });
  await page.goto(`/projects/${project.id}/stories/${story.id}/compare`);
  const quotes = async () => {
    const { body } = await api("GET", `/api/v1/articles/${article.id}/mentions`);
    return body.items.map((one: { quote: string }) => one.quote);
  };
  const become = (...wanted: string[]) => expect.poll(quotes).toEqual(wanted);
  const ends = page.getByRole("slider");
  const title = article.title;

  await reader.click("hundred", title);
  await expect(ends).toHaveCount(2);
  await reader.select("on Monday", title);
  await expect(page.getByRole("button", { name: /^Add to the mention/ })).toBeVisible();
  await page.keyboard.press("+");
  await become("hundred dockers … on Monday");
  await expect(ends).toHaveCount(4);

  await page.keyboard.press("r");
  await expect(ends.last()).toBeFocused();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Enter");
  await become("hundred dockers … on Monday, the harbour");

  await page.keyboard.press("Escape");
  await reader.click("Monday", title);
  await page.keyboard.press("-");
  await become("hundred dockers");
  await reader.click("dockers", title);
  await page.keyboard.press("-");
  await expect(page.getByRole("region", { name: "Editing a mention" })).toContainText("Delete it instead");

  await reader.select("dockers", title);
  await page.keyboard.press("Shift+X");
  await become("hundred", "dockers");
  await page.keyboard.press("c");
  await expect(page.getByRole("region", { name: "Editing a mention" })).toContainText("the mention you go to next");
  // Away from the handle at the end of the other.
  await reader.click("kers", title);
  await expect(page.getByRole("blockquote")).toHaveText("dockers");
  await page.keyboard.press("c");
  await become("hundred … dockers");
  await page.keyboard.press("Control+z");
  await become("hundred", "dockers");
  await page.keyboard.press("Control+z");
  await become("hundred dockers");

  const whole = page.getByRole("menuitemcheckbox", { name: "Select whole words" });
  await page.getByRole("button", { name: "View", exact: true }).click();
  await expect(whole).toHaveAttribute("aria-checked", "true");
  await page.keyboard.press("Escape");
  await page.keyboard.press("b");
  await page.getByRole("button", { name: "View", exact: true }).click();
  await expect(whole).toHaveAttribute("aria-checked", "false");
});
