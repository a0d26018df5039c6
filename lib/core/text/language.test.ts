import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect-language";
import { directionOf, normalizeLanguage } from "./language";

describe("detectLanguage", () => {
  it.each([
    ["en", "Police in Kazakhstan arrested hundreds of protesters during the weekend election to choose a president."],
    ["ru", "Полиция задержала сотни протестующих во время выборов президента, прошедших в минувшие выходные."],
    ["kk", "Қазақстан Республикасының Президенті бүгін Нұр-Сұлтан қаласында ұлықтау рәсіміне қатысты."],
    ["ky", "Кыргызстандын президенти бүгүн Бишкек шаарында жаңы өкмөттүн мүчөлөрү менен жолугушту."],
    ["uz", "Oʻzbekiston Respublikasi Prezidenti bugun Toshkent shahrida yangi hukumat aʼzolari bilan uchrashdi."],
    ["uz", "Ўзбекистон Республикаси Президенти бугун Тошкент шаҳрида янги ҳукумат аъзолари билан учрашди."],
    ["tg", "Президенти Ҷумҳурии Тоҷикистон имрӯз дар шаҳри Душанбе бо аъзои нави ҳукумат мулоқот кард."],
    ["uk", "Поліція затримала сотні протестувальників під час виборів президента у минулі вихідні дні."],
    ["ar", "اعتقلت الشرطة في كازاخستان مئات المتظاهرين خلال الانتخابات الرئاسية في نهاية الأسبوع الماضي."],
    ["fa", "پلیس قزاقستان صدها معترض را در جریان انتخابات ریاست جمهوری آخر هفته گذشته بازداشت کرد."],
    ["zh", "哈萨克斯坦警方在周末总统选举期间逮捕了数百名抗议者。当局称集会未经批准。"],
    [
      "de",
      "Die Polizei in Kasachstan hat am Wochenende während der Präsidentschaftswahl hunderte Demonstranten festgenommen.",
    ],
    [
      "fr",
      "La police du Kazakhstan a arrêté des centaines de manifestants pendant l'élection présidentielle du week-end.",
    ],
  ])("reads %s", (language, text) => expect(detectLanguage(text)).toBe(language));

  it.each(["", "Hello there", "957", "12 34 56 2019-06-11 957 670 115 ".repeat(20), "Tokayev Almaty", "🇰🇿 🇰🇿 🇰🇿"])(
    "does not guess from %j",
    (text) => expect(detectLanguage(text)).toBeNull(),
  );

  it("goes with the most of a text, not with its edges", () => {
    const english = "Police in Kazakhstan arrested hundreds of protesters during the weekend election. ".repeat(40);
    const russian = "Данный материал подготовлен в рамках проекта при финансовой поддержке министерства. ".repeat(5);
    expect(detectLanguage(`${russian}\n${english}\n${russian}`)).toBe("en");
  });
});

describe("directionOf", () => {
  it.each<[string | null | undefined, "ltr" | "rtl"]>([
    ["en", "ltr"],
    ["ar", "rtl"],
    ["fa-IR", "rtl"],
    ["he", "rtl"],
    ["ur", "rtl"],
    ["ku-Arab", "rtl"],
    ["az", "ltr"],
    ["uz-Arab", "rtl"],
    ["", "ltr"],
    [null, "ltr"],
    [undefined, "ltr"],
    ["not a tag", "ltr"],
  ])("%j is %s", (language, direction) => expect(directionOf(language)).toBe(direction));
});

describe("normalizeLanguage", () => {
  it("spells tags canonically and knows what is none", () => {
    expect(["EN_us", " ru ", "zh-hant-tw", "und", "??", ""].map(normalizeLanguage)).toEqual([
      "en-US",
      "ru",
      "zh-Hant-TW",
      null,
      null,
      null,
    ]);
  });
});
