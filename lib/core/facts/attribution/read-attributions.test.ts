import { describe, expect, it } from "vitest";
import { articleOf } from "../certainty/article-of.fixture";
import { expectReadings } from "../certainty/laws.fixture";
import { readSentences } from "../certainty/sentence-words";
import { readAttributions } from "./read-attributions";

/** Each attribution as who, by which verb, in which manner and order; own voice is left out. */
function told(text: string, language = "en") {
  return readAttributions(articleOf(text, language))
    .filter(({ value }) => value.manner !== "own voice")
    .map(({ value: { speaker, verb, manner, order } }) => [
      speaker === null ? null : text.slice(speaker.start, speaker.end),
      verb?.lemma ?? null,
      manner,
      order,
    ]);
}

function speakers(text: string) {
  return readAttributions(articleOf(text)).map(({ value: { speaker } }) =>
    speaker === null ? null : `${speaker.kind}: ${text.slice(speaker.start, speaker.end)}`,
  );
}

describe("attributions", () => {
  it("are readings", () => expectReadings(readAttributions));

  it("leave no sentence out", () => {
    const text = "Rain fell. “We stay,” she said. Nobody left.\nAccording to Ann Lee, the mill burned. It did.";
    const found = readAttributions(articleOf(text));
    for (const { start, end } of readSentences(articleOf(text))) {
      expect(found.some((reading) => reading.start < end && start < reading.end)).toBe(true);
    }
  });

  it.each<[string, (string | null)[][]]>([
    ["The mayor said that the mill would close.", [["The mayor", "say", "paraphrased", "opening"]]],
    ["The mayor said the mill would close.", [["The mayor", "say", "paraphrased", "opening"]]],
    ["The mill will close, the mayor said.", [["the mayor", "say", "paraphrased", "closing"]]],
    ["The mill will close, said the mayor.", [["the mayor", "say", "paraphrased", "closing"]]],
    ["“The mill is ours,” said Ann Lee.", [["Ann Lee", "say", "quoted", "closing"]]],
    ["Police said over 950 people were held.", [["Police", "say", "paraphrased", "opening"]]],
    ["The board said on Monday nearly 40 boats were seized.", [["The board", "say", "paraphrased", "opening"]]],
    ["“The mill is ours,” Ann Lee said on Monday.", [["Ann Lee", "say", "quoted", "closing"]]],
    ["Ann Lee said: “The mill is ours.”", [["Ann Lee", "say", "quoted", "opening"]]],
    ["Ann Lee: “The mill is ours and will stay ours.”", [["Ann Lee", null, "quoted", "opening"]]],
    ["“The mill,” Ann Lee said, “is ours.”", [["Ann Lee", "say", "quoted", "inside"]]],
    ["The mayor said the mill was “a ruin” and would close.", [["The mayor", "say", "mixed", "opening"]]],
    ["According to the ministry, 40 people left.", [["the ministry", "according to", "paraphrased", "opening"]]],
    ["Forty people left, according to the ministry.", [["the ministry", "according to", "paraphrased", "closing"]]],
    ["As reported by Reuters, the mill closed.", [["Reuters", "as reported by", "paraphrased", "opening"]]],
    ["The mill closed, as the union reported.", [["the union", "report", "paraphrased", "closing"]]],
    ["About 200 looms stopped, Interfax reports.", [["Interfax", "report", "paraphrased", "closing"]]],
    ["The mill closed, the bishop was told by a guard.", [["a guard", "tell", "paraphrased", "closing"]]],
    ["The owner denied that the mill had burned.", [["The owner", "deny", "paraphrased", "opening"]]],
    ["Police confirmed the arrest of two weavers.", [["Police", "confirm", "paraphrased", "opening"]]],
    ["The union has claimed that 90 looms were broken.", [["The union", "claim", "paraphrased", "opening"]]],
    ["Ann Lee, a former weaver, said the mill was cold.", [["Ann Lee", "say", "paraphrased", "opening"]]],
    ["Ann Lee, 45, of Leeds, said the mill was cold.", [["Ann Lee", "say", "paraphrased", "opening"]]],
    ["Ann Lee, who worked there, said it was cold.", [["Ann Lee", "say", "paraphrased", "opening"]]],
    ["Two weavers who saw the fire said it began at noon.", [["Two weavers", "say", "paraphrased", "opening"]]],
    ["In a press release, the ministry said the road was open.", [["the ministry", "say", "paraphrased", "opening"]]],
    ["The ministry said in a statement that the road was open.", [["The ministry", "say", "paraphrased", "opening"]]],
    ["The mission in its statement noted gaps in the lists.", [["The mission", "note", "paraphrased", "opening"]]],
    [
      "Bakers, millers and weavers say the tax is too high.",
      [["Bakers, millers and weavers", "say", "paraphrased", "opening"]],
    ],
    ["The mayor resigned and said he was tired.", [["The mayor", "say", "paraphrased", "opening"]]],
    ["The tax, they say, is too high.", [["they", "say", "paraphrased", "inside"]]],
    ["Police held 90 men, describing them as “rioters and thieves”.", [["Police", "describe", "mixed", "opening"]]],
    ["The march passed, with Mayor Tom Dale calling it “a shame”.", [["Mayor Tom Dale", "call", "mixed", "opening"]]],
    [
      "The owner said nothing was lost, adding that he would rebuild.",
      [
        ["The owner", "say", "paraphrased", "opening"],
        ["The owner", "add", "paraphrased", "opening"],
      ],
    ],
    ["'We stay,' the weavers' leader said.", [["the weavers' leader", "say", "quoted", "closing"]]],
    ["«Мы остаёмся», — сказал Иван Петров.", [["Иван Петров", "сказал", "quoted", "closing"]]],
  ])("%s", (text, expected) => {
    expect(told(text, /[а-я]/.test(text) ? "ru" : "en")).toEqual(expected);
  });

  it.each([
    "The cook added water and stirred.",
    "The plan is in order, and the report lay on the table.",
    "Work goes on according to plan.",
    "The tax is 40 francs per head.",
    "He called his mother.",
    "The embassy denied bail to the men.",
    "The king is said to be ill.",
    "The bank declined to comment.",
  ])("nobody is said to say: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ["Tom Dale said it rained.", ["name: Tom Dale"]],
    ["Deputy minister Tom Dale said it rained.", ["name: Deputy minister Tom Dale"]],
    ["The mayor said it rained.", ["role: The mayor"]],
    ["The head of the court said it rained.", ["role: The head of the court"]],
    ["The interior ministry said it rained.", ["office: The interior ministry"]],
    ["Kazakhstan's prosecutor's office said it rained.", ["office: Kazakhstan's prosecutor's office"]],
    ["Human Rights Watch said it rained.", ["office: Human Rights Watch"]],
    ["The OSCE said it rained.", ["office: The OSCE"]],
    ["The Sunday Herald reported that it rained.", ["outlet: The Sunday Herald"]],
    ["RFE/RL’s Kazakh Service said it rained.", ["outlet: RFE/RL’s Kazakh Service"]],
    ["The Mayor said it rained.", ["role: The Mayor"]],
    ["The US Geological Survey said it rained.", ["office: The US Geological Survey"]],
    ["The head of the Old Mill Church said it rained.", ["role: The head of the Old Mill Church"]],
    ["Tom Dale of the National Rain Agency said it rained.", ["name: Tom Dale of the National Rain Agency"]],
    ["The baker said it rained. Last month Mill Brothers said it rained.", ["role: The baker", "name: Mill Brothers"]],
    ["The BBC says little-known actors stayed.", ["outlet: The BBC"]],
    ["Sources close to the palace said it rained.", ["unnamed: Sources close to the palace"]],
    ["A source in the palace said it rained.", ["unnamed: A source in the palace"]],
    ["Witnesses said it rained.", ["unnamed: Witnesses"]],
    ["According to experts, it rained.", ["unnamed: experts"]],
    ["An unnamed young woman said it rained.", ["unnamed: An unnamed young woman"]],
    ["The report says it rained.", ["document: The report"]],
    ["She said it rained.", ["pronoun: She"]],
    ["It rained.", [null]],
  ])("a speaker's kind: %s", (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it("verbs have their strength", () => {
    const strengths = ["said", "claimed", "admitted", "denied", "hinted", "promised", "warned", "believed"].map(
      (verb) => readAttributions(articleOf(`The mayor ${verb} that it rained.`))[0]?.value.verb?.strength,
    );
    expect(strengths).toEqual(["neutral", "claim", "confirm", "deny", "suggest", "promise", "warn", "believe"]);
  });

  it("every sentence of a quotation has its speaker", () => {
    const text = "“We were cold. We were wet. They let us go,” said Ann Lee. Rain fell.";
    expect(speakers(text)).toEqual(["name: Ann Lee", "name: Ann Lee", "name: Ann Lee", null]);
  });

  it("a speaker goes on in the quotations of the paragraph", () => {
    const text = "“We were cold,” said Ann Lee. “Nobody came to help us.”\n“A third voice is nobody's here.”";
    expect(speakers(text)).toEqual(["name: Ann Lee", "name: Ann Lee", null]);
    expect(readAttributions(articleOf(text)).map(({ value }) => value.isCarried)).toEqual([false, true, false]);
  });

  it("a colon hands the next paragraph over", () => {
    expect(speakers("Ann Lee said on Monday:\n“The mill is ours, and it will stay ours.”")).toEqual([
      "name: Ann Lee",
      "name: Ann Lee",
    ]);
  });

  it("a sentence that only names the speaker belongs to the quotation before it", () => {
    expect(speakers("“Leave at once!” Ann Lee said. Rain fell.")).toEqual(["name: Ann Lee", "name: Ann Lee", null]);
  });

  it("a pronoun stays one, with whom it stands for where there is one choice", () => {
    const antecedents = (text: string) =>
      readAttributions(articleOf(text)).map(({ value: { speaker } }) =>
        speaker === null || speaker.antecedent === null
          ? null
          : text.slice(speaker.antecedent.start, speaker.antecedent.end),
      );
    expect(antecedents("Tom Dale said it rained. He added that it was cold.")).toEqual([null, "Tom Dale"]);
    expect(antecedents("Tom Dale said it rained. Ann Lee said it snowed. She said it was cold.")).toEqual([
      null,
      null,
      null,
    ]);
    expect(antecedents("He said it was cold.")).toEqual([null]);
    expect(antecedents("Witnesses said it rained. They said it was cold.")).toEqual([null, "Witnesses"]);
  });
});
