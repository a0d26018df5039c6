import { expect } from "@playwright/test";
import { buildBlocks } from "@/lib/core/text/build-blocks";
import { coastArticle, harbourArticle, mentionOf } from "./articles";
import { test } from "./reader-page";

const coast = coastArticle();
const harbour = harbourArticle();
const bay = mentionOf(coast, "bay", ["over 950 litres of fuel", "that day"], { number: 1 });
const inner = mentionOf(coast, "inner", ["950 litres"], { colours: [] });
const { text, blocks } = buildBlocks([
  { type: "paragraph", runs: [{ text: "تسرب نحو 1,000 لتر من الوقود، بحسب Reuters، إن 71٪ منه استعيد." }] },
]);
const arabic = { ...coast, id: "arabic", title: "إغلاق ميناء Port Alder", language: "ar", text, blocks };
const leak = mentionOf(arabic, "leak", ["نحو 1,000 لتر", "71٪ منه"], { number: 2 });

test("a column reads well: header, list of mentions, text with its marks, claims", async ({ reader, page }) => {
  await reader.show({ columns: [{ article: coast, mentions: [inner, bay] }] });
  await page.getByRole("button", { name: "2 mentions" }).click();
  await expect(page.getByRole("article")).toMatchAriaSnapshot(`
    - article "What we know about the spill":
      - list:
        - listitem: Coast Radio
        - listitem: undated
        - listitem: English
        - listitem: 1 claim
        - listitem:
          - button "2 mentions" [expanded]
      - heading "What we know about the spill" [level=2]
      - region "Mentions in this article":
        - list:
          - listitem:
            - button "over 950 litres of fuel … that day Figure, claim 1"
          - listitem:
            - button "950 litres no tag, no claim"
      - document "Text of What we know about the spill":
        - paragraph:
          - text: According to the coast guard,
          - mark: over
          - mark: 950 litres
          - mark: of fuel
          - text: ran into the bay
          - mark: that day
          - text: .
        - paragraph: By the count of the port, some 70 per cent of it was recovered by Tuesday night.
        - heading "What happens next?" [level=3]
        - paragraph: The inquiry will hear the crew of the tanker next week. Nine boats had been moored beside it.
      - 'button "Claim 1: Statement of claim 1."': "1"
  `);
  await expect(page.locator(".m-bay").first()).toHaveAttribute("aria-description", "Figure, claim 1");
  await expect(page.locator(".m-inner")).toHaveAttribute("aria-description", "no tag, no claim");
  await expect(page.locator(".m-bay").last()).toHaveAttribute("aria-description", "Figure, claim 1, continued");
});

test("the list leads to the words, from where one reads and moves on", async ({ reader, page }) => {
  const far = mentionOf(harbour, "far", ["Paragraph 30. The port authority"], { number: 9 });
  await reader.show({ columns: [{ article: harbour, mentions: [far] }] });
  await page.getByRole("button", { name: "1 mention" }).click();
  await page.getByRole("button", { name: /^Paragraph 30/ }).click();
  await expect(page.locator(".m-far")).toBeInViewport();
  expect(await reader.told()).toContainEqual({
    kind: "pick",
    column: 0,
    picked: { mentionId: "far", claimId: null },
  });
  await reader.press("Shift+Control+ArrowRight");
  await expect(page.getByRole("status")).toHaveText("Selected: Paragraph");
});

test("the list grows by hundreds, so that a thousand mentions are not a thousand elements", async ({
  reader,
  page,
}) => {
  const many = Array.from({ length: 1000 }, (_, index) => ({
    ...inner,
    id: `x${index}`,
    segments: [{ start: index, end: index + 2 }],
  }));
  await reader.show({ columns: [{ article: harbour, mentions: many }] });
  await page.getByRole("button", { name: "1000 mentions" }).click();
  const listed = page.getByRole("region", { name: "Mentions in this article" }).getByRole("listitem");
  await expect(listed).toHaveCount(100);
  await page.getByRole("button", { name: "Show 100 more of 900" }).click();
  await expect(listed).toHaveCount(200);
});

test("the browser finds words where no mention is drawn yet", async ({ reader, page }) => {
  const start = harbour.text.length - 3102;
  const many = Array.from({ length: 3100 }, (_, index) => ({
    ...inner,
    id: `x${index}`,
    segments: [{ start: start + index, end: start + index + 2 }],
  }));
  await reader.show({ columns: [{ article: harbour, mentions: many }] });
  const found = await page.evaluate(() => {
    const isFound: unknown = Reflect.apply(Reflect.get(window, "find"), window, ["about 69 people"]);
    return [isFound, document.getSelection()?.toString()];
  });
  expect(found).toEqual([true, "about 69 people"]);
});

test("a text from right to left has its numbers on the left, and its segments are joined", async ({ reader, page }) => {
  await reader.show({ columns: [{ article: arabic, mentions: [leak] }], litIds: ["leak"] });
  const number = page.getByRole("button", { name: /^Claim 2/ });
  const [box, words] = [await number.boundingBox(), await reader.lineOf(0, { start: 0, end: text.length })];
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(words.left);
  await expect(page.locator("article svg path").nth(1)).toHaveAttribute("d", /^M/);
  expect(await reader.pieces("leak")).toEqual(["نحو 1,000 لتر", "71٪ منه"]);
  await reader.text(0).focus();
  await reader.press("Control+Home", "Shift+ArrowLeft", "Shift+ArrowLeft");
  expect(await reader.selection(0)).toEqual({ start: 0, end: 2 });
  await expect(page.getByRole("heading", { level: 2 })).toHaveAttribute("dir", "auto");
});
