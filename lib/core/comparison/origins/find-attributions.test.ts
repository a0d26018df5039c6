import { describe, expect, it } from "vitest";
import { findAttributions } from "./find-attributions";
import { findCredits } from "./find-credits";
import type { OriginArticle } from "./origin-article";
import { articleOf, outletNamed } from "./origins.fixture";
import { storySources } from "./story-sources";

const BODY = "The council of the town met on Monday to speak about the bridge that the flood had carried away.";
const END = "Nobody was hurt and the river is falling again, the council said in the evening.";

function read(article: OriginArticle, others: readonly OriginArticle[] = []) {
  const sources = storySources([article, ...others]);
  const credits = findCredits(article, sources);
  return findAttributions(article, credits, sources);
}
const attributionsOf = (text: string, more: Partial<OriginArticle> = {}) =>
  read(articleOf("a", `${BODY}\n${text}\n${END}`, more)).map(({ source, kind }) => `${source.key} ${kind}`);

describe("findAttributions", () => {
  it.each([
    ["“It fell at noon,” a driver told AFP.", "afp fact"],
    ["“It fell at noon,” a driver told the French news agency AFP on Monday.", "afp fact"],
    ["RFE/RL’s Kazakh Service reported that the road is closed.", "rferl fact"],
    ["About 200 people were moved, Interfax reports.", "interfax fact"],
    ["According to Reuters, the road is closed.", "reuters fact"],
    ["Russia's TASS news agency reported the closing of the road.", "tass fact"],
    ["Reuters earlier reported that the road was closed.", "reuters fact"],
    ["The mayor resigned, the state-run Xinhua said.", "xinhua fact"],
    ["He will stay, he said in an interview with Euronews.", "euronews fact"],
    ["The road is closed, TASS reported, citing the police.", "tass fact"],
    ["Дорога закрыта, сообщает Интерфакс.", "interfax fact"],
    ["Об этом сообщило агентство Синьхуа.", "xinhua fact"],
    ["Дорога закрыта, передает корреспондент ТАСС.", "tass fact"],
    ["По данным Интерфакса, дорога закрыта.", "interfax fact"],
    ["Со ссылкой на РИА Новости пишут, что дорога закрыта.", "ria fact"],
    ["Как пишет Reuters, дорога закрыта.", "reuters fact"],
    ["Дорогу закрыли, — заявил мэр Интерфаксу.", "interfax fact"],
    ["Жол жабық деп хабарлайды Қазақпарат.", "kazinform fact"],
    ["ТАСС хабарлауынша, жол жабық.", "tass fact"],
    ["Дорогу закрито, повідомляє Укрінформ.", "ukrinform fact"],
    ["« Il est tombé à midi », a déclaré un chauffeur à l'AFP.", "afp fact"],
    ["Selon l’AFP, la route est fermée.", "afp fact"],
    ["La route est fermée, rapporte Reuters.", "reuters fact"],
    ["Die Straße ist gesperrt, sagte ein Fahrer der Nachrichtenagentur dpa.", "dpa fact"],
    ["Laut Reuters ist die Straße gesperrt.", "reuters fact"],
    ["Wie AFP berichtete, ist die Straße gesperrt.", "afp fact"],
    ["Der AFP zufolge ist die Straße gesperrt.", "afp fact"],
    ["La carretera está cerrada, dijo a EFE un conductor.", "efe fact"],
    ["Según Reuters, la carretera está cerrada.", "reuters fact"],
    ["La strada è chiusa, riferisce l'ANSA.", "ansa fact"],
    ["据新华社报道，道路已关闭。", "xinhua fact"],
    ["Jane Doe in Paris and Reuters contributed to this report.", "reuters help"],
    ["With reporting by AFP.", "afp help"],
  ])("reads %s", (sentence, expected) => {
    expect(attributionsOf(sentence)).toEqual([expected]);
  });

  it.each([
    "Chris Doe, a journalist with AFP, was hurt.",
    "The office of Reuters stands beside the river.",
    "A camera of TASS fell into the water.",
    "The PA reported to its members.",
  ])("does not take talk of a source for an attribution: %s", (sentence) => {
    expect(attributionsOf(sentence)).toEqual([]);
  });

  it("calls the first sentence and the headline the lead", () => {
    const lead = `TOWN (TCA) — ${BODY.slice(0, -1)}, RFE/RL’s Kazakh Service reported.`;
    const article = articleOf("a", `# A bridge is gone\n${lead}\n${END}`);
    const [found] = read(article);
    expect(found).toMatchObject({ kind: "lead", words: "RFE/RL’s Kazakh Service reported" });
    expect(article.text.slice(found?.segment?.start, found?.segment?.end)).toBe(found?.words);
  });

  it("knows the other outlets of the story by name and domain, and not its own", () => {
    const paper = outletNamed("The River Post", "riverpost.example");
    const other = articleOf("b", BODY, { outlet: paper });
    const mine = (text: string, outlet = outletNamed("Town Mail")) =>
      read(articleOf("a", `${BODY}\n${text}`, { outlet }), [other]).map(({ source }) => source.outlet);
    expect(mine("The road is closed, the River Post reported.")).toEqual(["The River Post"]);
    expect(mine("The road is closed, according to riverpost.example.")).toEqual(["The River Post"]);
    expect(mine("The road is closed, the River Post reported.", paper)).toEqual([]);
  });
});
