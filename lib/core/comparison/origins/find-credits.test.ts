import { describe, expect, it } from "vitest";
import { findCredits } from "./find-credits";
import type { OriginArticle } from "./origin-article";
import { articleOf, outletNamed } from "./origins.fixture";
import { storySources } from "./story-sources";

const BODY = "The council of the town met on Monday to speak about the bridge that the flood had carried away.";
const END = "Nobody was hurt and the river is falling again, the council said in the evening.";

const read = (article: OriginArticle) => findCredits(article, storySources([article]));
const creditsOf = (text: string, more: Partial<OriginArticle> = {}) =>
  read(articleOf("a", text, more)).map(({ source, place }) => `${source.key} ${place}`);

describe("findCredits", () => {
  it.each([
    ["ALMATY, Kazakhstan (Reuters) - ", "reuters"],
    ["PARIS, June 12 (AFP) — ", "afp"],
    ["WASHINGTON (AP) — ", "ap"],
    ["(Reuters) – ", "reuters"],
    ["LONDON, (PA) - ", "pa"],
    ["Nur-Sultan (dpa) - ", "dpa"],
    ["Wien/Linz (APA) – ", "apa"],
    ["Nur-Sultan (AFP) ", "afp"],
    ["Madrid, 12 jun (EFE).- ", "efe"],
    ["MADRID, 12 Jun. (EUROPA PRESS) - ", "europapress"],
    ["(ANSA) - ROMA, 12 GIU - ", "ansa"],
    ["ROMA (ANSA) - ", "ansa"],
    ["BEIJING, June 12 (Xinhua) -- ", "xinhua"],
    ["TOKYO, June 12 (Kyodo) -- ", "kyodo"],
    ["ANKARA (AA) - ", "anadolu"],
    ["МОСКВА, 12 июн — РИА Новости. ", "ria"],
    ["АЛМАТЫ, 12 июня. /ТАСС/. ", "tass"],
    ["ТАСС, 12 июня. ", "tass"],
    ["Москва. 12 июня. ИНТЕРФАКС - ", "interfax"],
    ["АСТАНА. КАЗИНФОРМ – ", "kazinform"],
    ["NUR-SULTAN. KAZINFORM - ", "kazinform"],
    ["AFP - ", "afp"],
  ])("reads the dateline %s", (dateline, key) => {
    expect(creditsOf(`# A bridge is gone\n${dateline}${BODY}\n${END}`)).toEqual([`${key} dateline`]);
  });

  it("reads the dateline of a script without blanks", () => {
    expect(creditsOf("新华社北京6月12日电 市政府星期三宣布关闭河边的旧图书馆。")).toEqual(["xinhua dateline"]);
  });

  it.each([
    ["Reuters", ["reuters sign-off"]],
    ["(AFP)", ["afp sign-off"]],
    ["dpa/AFP", ["dpa sign-off", "afp sign-off"]],
    ["(dpa/rtr/kw)", ["dpa sign-off", "reuters sign-off"]],
    ["AFP/ab", ["afp sign-off"]],
    ["© 2019 AFP", ["afp sign-off"]],
    ["Source: Reuters", ["reuters source line"]],
    ["Источник: Интерфакс", ["interfax source line"]],
    ["Дереккөз: Қазақпарат", ["kazinform source line"]],
    ["Quelle: dpa", ["dpa source line"]],
    ["Fuente: EFE", ["efe source line"]],
    ["Fonte: ANSA", ["ansa source line"]],
    ["This article was originally published by RFE/RL.", ["rferl source line"]],
    ["По материалам ТАСС", ["tass source line"]],
    ["Copyright 2019 The Associated Press. All rights reserved.", ["ap source line"]],
  ])("reads the last line %s", (line, expected) => {
    expect(creditsOf(`# A bridge is gone\n${BODY}\n${END}\n${line}`)).toEqual(expected);
  });

  it.each([
    [`${END} (AFP)`, ["afp sign-off"]],
    [`${END} — Reuters`, ["reuters sign-off"]],
    [`${END} (dpa, AP)`, ["dpa sign-off", "ap sign-off"]],
  ])("reads names behind the last words: %s", (line, expected) => {
    expect(creditsOf(`${BODY}\n${BODY}\n${BODY}\n${BODY}\n${line}`)).toEqual(expected);
  });

  it.each([
    ["AFP", ["afp byline"]],
    ["By Reuters Staff", ["reuters byline"]],
    ["Agence France-Presse in Paris", ["afp byline"]],
    ["Jane Doe, Associated Press", ["ap byline"]],
    ["Jane Doe | Reuters", ["reuters byline"]],
    ["Anna Muster, dpa", ["dpa byline"]],
    ["AFP and Reuters", ["afp byline", "reuters byline"]],
    ["Staff with AFP", []],
    ["Jane Reuterson", []],
  ])("reads the by-line %s", (byline, expected) => {
    expect(creditsOf(`${BODY}\n${END}`, { byline })).toEqual(expected);
  });

  it("says where the credit stands", () => {
    const article = articleOf("a", `# A bridge is gone\nALMATY (Reuters) - ${BODY}\n${END}`);
    const [credit] = read(article);
    expect(article.text.slice(credit?.segment?.start, credit?.segment?.end)).toBe("ALMATY (Reuters)");
  });

  it.each([
    `A man takes a picture of the bridge. Photo: Reuters\n${BODY}\n${END}`,
    `Jane Doe / TASS\n${BODY}\n${END}`,
    `${BODY}\nA photographer of AFP stood by the river when it rose.\n${END}`,
    `${BODY}\nThe town sold its archive to Reuters (a news agency) in spring.\n${END}`,
    `${BODY}\n${END}\nThe broken bridge in the evening light (AFP)`,
    `${BODY}\nThe minister, speaking in Paris (AFP has its seat there) was late.\n${END}`,
  ])("takes no picture and no talk of an agency for a credit: %#", (text) => {
    expect(creditsOf(text)).toEqual([]);
  });

  it("does not count what an agency credits to itself", () => {
    const outlet = outletNamed("Reuters", "reuters.com");
    expect(creditsOf(`ALMATY (Reuters) - ${BODY}\n${END}`, { outlet })).toEqual([]);
    expect(creditsOf(`ALMATY (Reuters) - ${BODY}\n${END}`, { outlet: outletNamed("Wire", "uk.reuters.com") })).toEqual(
      [],
    );
  });
});
