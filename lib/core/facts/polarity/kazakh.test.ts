import { describe, expect, it } from "vitest";
import { articleOf } from "../certainty/article-of.fixture";
import { polarityOf } from "./polarity-of";
import { readNegations } from "./read-negations";

/** Stems with what negates them, and forms that say that it was so: of back vowels, then of front ones. */
const stems = [
  ...[
    ["бар", "барма", "барды", "барған", "барады"],
    ["айт", "айтпа", "айтты", "айтқан", "айтады"],
    ["жаз", "жазба", "жазды", "жазған", "жазады"],
    ["ал", "алма", "алды", "алған", "алады"],
    ["қатыс", "қатыспа", "қатысты", "қатысқан", "қатысады"],
  ],
  ...[
    ["кел", "келме", "келді", "келген", "келеді"],
    ["көн", "көнбе", "көнді", "көнген", "көнеді"],
    ["сөйлес", "сөйлеспе", "сөйлесті", "сөйлескен", "сөйлеседі"],
    ["істе", "істеме", "істеді", "істеген", "істейді"],
    ["бер", "берме", "берді", "берген", "береді"],
  ],
];
const back = ["ды", "дым", "дық", "ған", "ғаны", "йды", "йтын", "пты"];
const front = ["ді", "дім", "дік", "ген", "гені", "йді", "йтін", "пті"];

const found = (text: string) =>
  readNegations(articleOf(text, "kk")).map(({ start, end, value: { verb, scope } }) => [
    text.slice(start, end),
    verb === null ? null : text.slice(verb.start, verb.end),
    text.slice(scope.start, scope.end),
  ]);

describe("Kazakh negations", () => {
  it.each(stems)("are read in the forms of %s- and in no form that says that it was so", (_stem, negated, ...plain) => {
    for (const ending of /[аоұы]/.test(negated ?? "") ? back : front) {
      const word = `${negated}${ending}`;
      expect(found(`Ол кеше ${word}.`).map(([cue]) => cue)).toEqual([word]);
    }
    for (const word of plain) expect(found(`Ол кеше ${word}.`)).toEqual([]);
  });

  it.each([
    ["Президент сайлауға қатыспады.", [["қатыспады", "қатыспады", "Президент сайлауға қатыспады"]]],
    ["Ол келмеді, бірақ хат жіберді.", [["келмеді", "келмеді", "Ол келмеді"]]],
    ["Полиция алаңды қамамады.", [["қамамады", "қамамады", "Полиция алаңды қамамады"]]],
    ["Олар мұны көмбеді.", [["көмбеді", "көмбеді", "Олар мұны көмбеді"]]],
    ["Бұл дұрыс емес.", [["емес", null, "Бұл дұрыс емес"]]],
    ["Министр ауылға барған жоқ.", [["жоқ", "барған жоқ", "Министр ауылға барған жоқ"]]],
    ["Әкім түсінік беруден бас тартты.", [["бас тартты", "бас тартты", "Әкім түсінік беруден бас тартты"]]],
    [
      "Оны ешкім көрмеді.",
      [
        ["ешкім", null, "Оны ешкім көрмеді"],
        ["көрмеді", "көрмеді", "Оны ешкім көрмеді"],
      ],
    ],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    "Полиция алаңды қамады.",
    "Ол ақшаны тапты, бірақ жолды таба алады.",
    "Олар мұны көмеді.",
    "Халық Есенбайды қолдады.",
    "Астанада ғана емес, Алматыда да өтті.",
    "Екі жүзден кем емес адам келді.",
    "Сөз жоқ, бұл жақсы.",
    "Қой немесе ешкі бар.",
  ])("negates nothing: %s", (text) => expect(found(text)).toEqual([]));

  it("give a passage its polarity", () => {
    const text = "Көпір салынбады. Жол салынды.";
    const readings = readNegations(articleOf(text, "kk"));
    expect(polarityOf({ start: 0, end: 16 }, readings)).toBe("negative");
    expect(polarityOf({ start: 17, end: text.length }, readings)).toBe("positive");
  });
});
