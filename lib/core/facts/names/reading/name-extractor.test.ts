import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wellFormedText } from "@/lib/core/text/messy-text.fixture";
import { articleOf } from "./article.fixture";
import { nameExtractor } from "./name-extractor";

const line = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."President Tokayev|Kassym-Jomart|Nur-Sultan|the|of|Ministry|said.|In|OSCE|(|)|“|”|,|’s|Dr.|J.|bin|al-Assad|June|Kazakh|Токаев|and|A|-|&|/".split(
          "|",
        ),
      ),
      wellFormedText.map((text) => text.replace(/[\n\r\u0085\u2028\u2029]/g, " ")),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((words) => words.join(" ") || ".");
const lines = fc.array(line, { minLength: 1, maxLength: 5 });

const read = (...paragraphs: readonly string[]) => nameExtractor.read(articleOf(...paragraphs));
const shown = (...paragraphs: readonly string[]) =>
  read(...paragraphs).map(({ value: { kind, title, written } }) => [kind, title, written]);

describe("nameExtractor: laws", () => {
  it("points at the characters that say the name, in the order of the text, apart", () => {
    fc.assert(
      fc.property(lines, (paragraphs) => {
        const article = articleOf(...paragraphs);
        let end = 0;
        for (const reading of nameExtractor.read(article)) {
          expect(reading.start).toBeGreaterThanOrEqual(end);
          expect(reading.end).toBeGreaterThan(reading.start);
          expect(article.text.slice(reading.start, reading.end)).toBe(reading.value.written);
          expect(reading.value.tokens.length).toBeGreaterThan(0);
          end = reading.end;
        }
      }),
    );
  });

  it("moves with a paragraph before that holds no word", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom("…", "12 + 30", "— — —"), (paragraphs, first) => {
        const shift = first.length + 1;
        const moved = read(...paragraphs).map((each) => ({
          ...each,
          start: each.start + shift,
          end: each.end + shift,
        }));
        expect(read(first, ...paragraphs)).toEqual(moved);
      }),
    );
  });
});

describe("nameExtractor: names in running text", () => {
  it("reads people with their titles and roles", () => {
    expect(shown("On Monday President Kassym-Jomart Tokayev met Deputy Interior Minister Marat Qozhaev.")).toEqual([
      ["person", "President", "Kassym-Jomart Tokayev"],
      ["person", "Deputy Interior Minister", "Marat Qozhaev"],
    ]);
    expect(shown("The poet and activist Rinat Zaitov spoke to former president Nursultan Nazarbayev.")).toEqual([
      ["person", "activist", "Rinat Zaitov"],
      ["person", "former president", "Nursultan Nazarbayev"],
    ]);
    expect(shown("He saw Dr. J. Smith, Osama bin Laden, Bashar al-Assad and Ursula von der Leyen.")).toEqual([
      ["person", "Dr", "J. Smith"],
      ["person", null, "Osama bin Laden"],
      ["person", null, "Bashar al-Assad"],
      ["person", null, "Ursula von der Leyen"],
    ]);
    expect(
      shown(
        "It rained, said Purwo Nugroho. So RCMP Sgt. Tim Shields left Winslow K. Blackmoor, and Wolly Uler, 44, with Nugroho.",
      ),
    ).toEqual([
      ["person", null, "Purwo Nugroho"],
      ["person", "RCMP Sgt", "Tim Shields"],
      ["person", null, "Winslow K. Blackmoor"],
      ["person", null, "Wolly Uler"],
      ["person", null, "Nugroho"],
    ]);
  });

  it("reads organisations and places by cue words", () => {
    expect(
      shown(
        "A spokesman for the Ministry of Internal Affairs and the Organization for Security and Cooperation in Europe spoke.",
      ),
    ).toEqual([
      ["organisation", null, "Ministry of Internal Affairs"],
      ["organisation", null, "Organization for Security and Cooperation in Europe"],
    ]);
    expect(
      shown("The ruling Nur Otan party met at Nazarbayev University in the city of Taldykorgan, in Turkistan."),
    ).toEqual([
      ["organisation", null, "Nur Otan"],
      ["organisation", null, "Nazarbayev University"],
      ["place", null, "Taldykorgan"],
      ["place", null, "Turkistan"],
    ]);
  });

  it("reads a name of several words in quotation marks whole", () => {
    expect(shown("The group “Wake Up, Qazaqstan” met. “Stop This,” they said.")).toEqual([
      ["organisation", null, "Wake Up, Qazaqstan"],
    ]);
  });

  it("takes no office, people, day or month for a name", () => {
    expect(
      shown("The Prime Minister met Kazakh farmers on Tuesday, June 11. The President spoke English. I agreed."),
    ).toEqual([]);
  });

  it("believes a capital at the beginning of a sentence only with evidence elsewhere", () => {
    expect(shown("Crowds gathered. Swathes of people came. Qosanov, however, stayed.")).toEqual([]);
    expect(shown("Crowds gathered. Qosanov, however, stayed. Nobody asked Qosanov.")).toHaveLength(2);
    expect(shown("“Elections were fair,” he said. But elections are rare.")).toEqual([]);
  });

  it("does not trust headings in title case", () => {
    const names = shown(
      "# Kazakhstan's Mass Election Protests Explained As Tokayev Wins",
      "They met Tokayev in Kazakhstan.",
    );
    expect(names.map(([, , written]) => written)).toEqual(["Kazakhstan", "Tokayev", "Tokayev", "Kazakhstan"]);
  });

  it("reads Russian names and titles", () => {
    expect(shown("В Алматы президент Касым-Жомарт Токаев сказал. Министерство ждёт.")).toEqual([
      ["place", null, "Алматы"],
      ["person", "президент", "Касым-Жомарт Токаев"],
    ]);
  });
});

describe("nameExtractor: places in Cyrillic", () => {
  const places = (text: string) =>
    read(text).flatMap(({ value: { kind, written } }) => (kind === "place" ? [written] : []));

  it("knows a place in each of its cases", () => {
    for (const name of ["Москва", "Москвы", "Москве", "Москву", "Москвой"])
      expect(places(`Вчера ${name} ждала.`)).toEqual([name]);
    for (const name of ["Казахстан", "Казахстана", "Казахстану", "Казахстаном", "Казахстане"])
      expect(places(`Вчера ${name} ждал.`)).toEqual([name]);
    for (const name of ["Қазақстан", "Қазақстанда", "Қазақстаннан", "Қазақстанға", "Қазақстанның", "Қазақстанды"])
      expect(places(`2019 жылы ${name} көрдік.`)).toEqual([name]);
  });

  it("reads them in running text", () => {
    expect(places("Россия и Турция спорят. Самолёт из Нью-Йорка летел через Южную Корею в Санкт-Петербург.")).toEqual([
      "Россия",
      "Турция",
      "Нью-Йорка",
      "Южную Корею",
      "Санкт-Петербург",
    ]);
    expect(places("2019 жылы Алматыда митинг өтті.")).toEqual(["Алматыда"]);
  });

  it("takes no person for a place", () => {
    expect(places("Вчера Рима Иванова и Султан Ахметов ждали.")).toEqual([]);
  });
});

describe("nameExtractor: the longest form in the article", () => {
  const longest = (...paragraphs: readonly string[]) =>
    read(...paragraphs).map(({ value }) => [value.written, value.longest]);

  it("ties a surname, with or without a title, to the full name before or behind it", () => {
    expect(longest("Many saw Toqaev. Then Kassym-Jomart Tokayev spoke. President Tokayev left.")).toEqual([
      ["Toqaev", "Kassym-Jomart Tokayev"],
      ["Kassym-Jomart Tokayev", "Kassym-Jomart Tokayev"],
      ["Tokayev", "Kassym-Jomart Tokayev"],
    ]);
  });

  it("leaves a surname of two people alone, unless a title tells", () => {
    const text =
      "They met President Serik Akhmetov and Senator Daniyar Akhmetov. Nobody saw Akhmetov. They asked Senator Akhmetov.";
    expect(longest(text).slice(2)).toEqual([
      ["Akhmetov", "Akhmetov"],
      ["Akhmetov", "Daniyar Akhmetov"],
    ]);
  });

  it("ties an acronym to the name that introduced it", () => {
    expect(
      longest("The Organization for Security and Cooperation in Europe (OSCE) met. The OSCE left.").slice(1),
    ).toEqual([
      ["OSCE", "Organization for Security and Cooperation in Europe"],
      ["OSCE", "Organization for Security and Cooperation in Europe"],
    ]);
    expect(longest("In Almaty, Kazakhstan (TCA) they met.").at(-1)).toEqual(["TCA", "TCA"]);
  });
});
