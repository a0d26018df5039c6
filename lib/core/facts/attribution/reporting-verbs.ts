import type { Strength } from "./attribution";

const english: Readonly<Record<Strength, string>> = {
  neutral: `say tell state add note report announce write explain comment remark reply respond answer observe mention describe declare
    tweet post recall reiterate repeat stress emphasise emphasize underline underscore express voice testify point disclose reveal
    inform conclude cite relay brief`,
  claim: "claim allege insist assert argue maintain contend purport profess boast complain",
  confirm: "confirm acknowledge admit concede confess recognise recognize verify agree affirm",
  deny: "deny reject dismiss refute rebut dispute repudiate rebuff disavow",
  suggest: "suggest hint imply indicate speculate insinuate estimate predict forecast",
  demand: "demand urge call order instruct request appeal command summon",
  ask: "ask question wonder",
  promise: "promise vow pledge swear guarantee",
  warn: "warn caution threaten",
  believe: "think believe feel suspect fear hope expect consider",
  judge: "condemn denounce criticise criticize praise accuse blame welcome decry slam hail lament",
};

/** English reporting verbs by their dictionary form. */
export const reportingVerbs: ReadonlyMap<string, Strength> = new Map(
  strengths(english).flatMap(([strength, verbs]) => verbs.map((verb) => [verb, strength] as const)),
);

const russian: Partial<Record<Strength, string>> = {
  neutral: `сказал сказала сказали сообщил сообщила сообщили сообщает сообщают заявил заявила заявили заявляет говорит говорят отметил
    отметила отметили добавил добавила добавили рассказал рассказала рассказали пишет пишут написал передаёт передает объявил объявила
    подчеркнул подчеркнула пояснил пояснила уточнил уточнила`,
  claim: "утверждает утверждают утверждал утверждала утверждали настаивает настаивают",
  confirm: "подтвердил подтвердила подтвердили признал признала признали подтверждает",
  deny: "опроверг опровергла опровергли отрицает отрицают отрицал отверг отвергла",
  suggest: "предположил предположила предположили намекнул считает считают полагает",
  demand: "потребовал потребовала потребовали призвал призвала призвали требует",
  promise: "пообещал пообещала пообещали обещает",
  warn: "предупредил предупредила предупредили",
  judge: "осудил осудила осудили обвинил обвинила обвинили",
};

/** Russian reporting verbs by their form. */
export const russianReportingVerbs: ReadonlyMap<string, Strength> = new Map(
  strengths(russian).flatMap(([strength, verbs]) => verbs.map((verb) => [verb, strength] as const)),
);

function strengths(table: Partial<Record<Strength, string>>): [Strength, string[]][] {
  const all: readonly Strength[] = [
    ...([
      "neutral",
      "claim",
      "confirm",
      "deny",
      "suggest",
      "demand",
      "ask",
      "promise",
      "warn",
      "believe",
      "judge",
    ] as const),
  ];
  return all.map((strength) => [strength, (table[strength] ?? "").split(/\s+/).filter((word) => word !== "")]);
}

/** Verbs that report only where a quotation or a clause follows at once: `added that`, but `added water`. */
export const onlyBeforeClause: ReadonlySet<string> = new Set(
  "add post repeat answer point call agree maintain order expect consider feel think observe hope question dismiss estimate describe wonder appeal respond mention".split(
    " ",
  ),
);
