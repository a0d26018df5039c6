import { describe, expect, it } from "vitest";
import { articleOf } from "./article-of.fixture";
import { expectReadings } from "./laws.fixture";
import { readModality } from "./read-modality";

function statuses(text: string, language = "en") {
  return readModality(articleOf(text, language)).map(
    ({ start, end, value }) => `${value.status}: ${text.slice(start, end)}`,
  );
}

describe("modality", () => {
  it("is a reading", () => expectReadings(readModality));

  it.each([
    ["The choir sang.", ["done: sang"]],
    ["The choir has never been paid.", ["done: has never been paid"]],
    ["The choir had left.", ["done: had left"]],
    ["The choir is singing.", ["ongoing: is singing"]],
    ["The strike continues.", ["ongoing: continues"]],
    ["Guards arrest two men at the gate.", ["present: arrest"]],
    ["The choir will sing on Sunday.", ["planned: will sing"]],
    ["The choir won’t sing.", ["planned: won’t sing"]],
    ["The choir is going to sing.", ["planned: is going to sing"]],
    ["The king is to abdicate.", ["planned: is to abdicate"]],
    ["The rector said the feast would take place on 3 July.", ["done: said", "planned: would take"]],
    ["The talks were set to resume.", ["done: were set", "planned: to resume"]],
    ["The ferry is due to leave.", ["present: is", "planned: to leave"]],
    ["Farmers plan to block the road.", ["present: plan", "planned: to block"]],
    ["The mayor promised to resign.", ["done: promised", "planned: to resign"]],
    ["She is widely expected to win.", ["present: is widely expected", "expected: to win"]],
    ["He is almost certain to lose.", ["present: is", "expected: to lose"]],
    ["Prices will likely rise.", ["expected: will likely rise"]],
    ["Many fear the dam will burst.", ["present: fear", "expected: will burst"]],
    ["The market may reopen.", ["possible: may reopen"]],
    ["If the rain fails, the game goes on.", ["possible: fails", "present: goes"]],
    ["Drivers must stop here.", ["required: must stop"]],
    ["Drivers had to stop here.", ["required: had to stop"]],
    ["The school could have been saved.", ["counterfactual: could have been saved"]],
    ["The law would have let strangers rent land.", ["counterfactual: would have let"]],
    ["The mine was to have closed.", ["counterfactual: was to have closed"]],
    [
      "The dam would have burst if it had not been opened.",
      ["counterfactual: would have burst", "counterfactual: had not been opened"],
    ],
  ])("%s", (text, expected) => {
    expect(statuses(text)).toEqual(expected);
  });

  it("tells a planned inauguration from one that was held", () => {
    expect(statuses("The bishop said his inauguration would take place on 12 June.")).toContain("planned: would take");
    expect(statuses("The bishop was inaugurated on 12 June.")).toEqual(["done: was inaugurated"]);
  });

  it("tells of a condition", () => {
    const [, , opens] = readModality(articleOf("He said it would open, provided that the bank pays."));
    expect(readModality(articleOf("He said it would open, provided that the bank pays."))[1]?.value.isConditional).toBe(
      true,
    );
    expect(opens?.value.isConditional ?? true).toBe(true);
  });

  it("reads a headline's infinitive as a plan", () => {
    const text = "President to resign";
    const blocks = [{ type: "heading" as const, level: 1, start: 0, end: text.length, marks: [] }];
    const found = readModality({ text, blocks, language: "en", publishedAt: null });
    expect(found.map(({ value }) => value.status)).toEqual(["planned"]);
  });

  it("is read in Russian", () => {
    expect(statuses("Он планирует уехать. Матч будет перенесён, как ожидается, дважды.", "ru")).toEqual([
      "planned: планирует уехать",
      "planned: будет",
      "expected: как ожидается",
    ]);
  });
});

describe("modality in Russian", () => {
  const genders = ["", "а", "о", "и"];

  it.each(["подписал", "задержал", "открыл", "объявил"])("is the same in all forms of a past: %s", (past) => {
    const lemmas = genders.map((ending) => readModality(articleOf(`Вчера ${past}${ending} договор.`, "ru")));
    expect(lemmas.map(([found]) => found?.value)).toEqual(
      genders.map((ending) =>
        expect.objectContaining({
          status: "done",
          lemma: past.replace(/л$/, "ть"),
          verb: { start: 6, end: 6 + past.length + ending.length },
        }),
      ),
    );
  });

  it.each([
    ["Президент подписал указ.", ["done: подписал"]],
    ["Министр сообщил, что планирует подписать указ.", ["done: сообщил", "planned: планирует подписать"]],
    ["Указ был подписан в среду.", ["done: был подписан"]],
    ["В городе задержаны десять человек.", ["done: задержаны"]],
    ["Указ будет подписан в среду.", ["planned: будет подписан"]],
    ["Переговоры состоялись, но митинг не начался.", ["done: состоялись", "done: начался"]],
    ["Встреча состоится завтра.", ["planned: состоится"]],
    ["Мэр решил уйти.", ["done: решил", "planned: уйти"]],
    ["Произошёл взрыв, погибли двое.", ["done: Произошёл", "done: погибли"]],
    ["Он должен быть освобождён.", ["required: должен быть"]],
  ])("%s", (text, expected) => expect(statuses(text, "ru")).toEqual(expected));

  it.each([
    "Если бы президент подписал указ.",
    "Если бы вчера новый президент подписал указ.",
    "Смог над городом, прибыли банков, и принято считать.",
    "Он подписал бы указ.",
    "Сила закона и правила школы около села.",
    "Журнал, канал и квартал: или капитал, или дела.",
  ])("says nothing of: %s", (text) => expect(statuses(text, "ru")).toEqual([]));

  it("compares a plan with what was done by the same infinitive", () => {
    const lemmas = (text: string) => readModality(articleOf(text, "ru")).map(({ value }) => value.lemma);
    expect(lemmas("Президент намерен подписать указ.")).toEqual(["подписать"]);
    expect(lemmas("Президент подписал указ.")).toEqual(["подписать"]);
    expect(lemmas("Указ подписан.")).toEqual(["подписать"]);
  });

  it("tells of a condition", () => {
    const [found] = readModality(articleOf("Мэр пообещал уйти, если проиграет.", "ru"));
    expect(found?.value.isConditional).toBe(true);
  });
});
