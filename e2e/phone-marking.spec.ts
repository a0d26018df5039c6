import { expect, test } from "./support/test";

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

const paragraph =
  "About four hundred dockers walked out on Monday, the harbour board said in a statement to the press.";
const text = [
  "Ferry strike ends",
  ...Array.from({ length: 8 }, () => paragraph),
  "Nobody was injured in the end.",
].join("\n\n");

interface Point {
  readonly x: number;
  readonly y: number;
}

test("a phone marks by a long press, and a finger moves the ends", async ({ page, api, reader }) => {
  const { body: project } = await api("POST", "/api/v1/projects", { name: "Phone" });
  const { body: story } = await api("POST", `/api/v1/projects/${project.id}/stories`, { title: "Strike" });
  const { body: article } = await api("POST", `/api/v1/stories/${story.id}/articles`, { text });
  await page.goto(`/projects/${project.id}/stories/${story.id}/compare`);
  const quotes = async () => {
    const { body } = await api("GET", `/api/v1/articles/${article.id}/mentions`);
    return body.items.map((one: { quote: string }) => one.quote);
  };
  const finger = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: Point[]) =>
    finger.send("Input.dispatchTouchEvent", { type, touchPoints });

  const words = reader.column(article.title).locator(".ProseMirror").getByText("Nobody was injured");
  await words.scrollIntoViewIfNeeded();
  const box = await words.boundingBox();
  await touch("touchStart", [{ x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 12 }]);
  const bar = page.getByRole("toolbar", { name: "Selected words" });
  await expect(bar).toBeVisible();
  await touch("touchEnd", []);
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe("Nobody");
  const selected = () =>
    page.evaluate(() => document.getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? Number.NaN);
  const sheet = await bar.boundingBox();
  expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeGreaterThan(800);
  await expect.poll(selected).toBeLessThan(sheet?.y ?? 0);

  await bar.getByRole("button").first().tap();
  await expect.poll(quotes).toEqual(["Nobody"]);
  const end = page.getByRole("slider", { name: "End of the mention" });
  await expect(end).toBeVisible();
  const knob = await end.boundingBox();
  expect(Math.min(knob?.width ?? 0, knob?.height ?? 0)).toBeGreaterThanOrEqual(24);
  const from = { x: (knob?.x ?? 0) + (knob?.width ?? 0) / 2, y: (knob?.y ?? 0) + (knob?.height ?? 0) + 10 };
  await touch("touchStart", [from]);
  await touch("touchMove", [{ x: from.x + 20, y: from.y }]);
  await touch("touchMove", [{ x: from.x + 55, y: from.y }]);
  await touch("touchEnd", []);
  await expect.poll(quotes).toEqual(["Nobody was injured"]);
});
