/** One thing, and the words for it from plain to loaded: families of words that say what an outlet thinks of it. */
interface Family {
  readonly thing: string;
  readonly plain: string;
  readonly loaded: readonly string[];
}

/** Phrases have a comma between two; each line of `loaded` says one thing of its own. */
const families: readonly Family[] = [
  {
    thing: "who governs",
    plain: "government, governments, authorities, administration, правительство, власти",
    loaded: ["regime, regimes, режим", "junta, dictatorship, tyranny, хунта, диктатура"],
  },
  {
    thing: "who leads",
    plain: "president, leader, head of state, prime minister, президент",
    loaded: ["dictator, strongman, autocrat, despot, tyrant, диктатор", "warlord, usurper"],
  },
  {
    thing: "the gathering",
    plain:
      "protest, protests, rally, rallies, demonstration, demonstrations, march, marches, протест, протесты, митинг, митинги",
    loaded: [
      "riot, riots, rioting, беспорядки, погром, погромы",
      "uprising, revolt, revolution, insurrection, восстание",
    ],
  },
  {
    thing: "who gathered",
    plain:
      "protesters, protester, protestors, demonstrators, demonstrator, marchers, activists, протестующие, демонстранты, митингующие",
    loaded: [
      "rioters, rioter, mob, hooligans, thugs, погромщики, хулиганы",
      "provocateurs, instigators, extremists, radicals, radical elements, провокаторы, экстремисты",
    ],
  },
  {
    thing: "how people died",
    plain: "killed, died, dead, deaths, death, shot dead, убит, убиты, убили, погиб, погибли",
    loaded: [
      "murdered, murder, murders, slaughtered, slaughter, massacred, massacre, butchered, убийство, резня",
      "neutralised, neutralized, eliminated, liquidated, нейтрализован, нейтрализованы, ликвидирован, ликвидированы",
    ],
  },
  {
    thing: "how they were held",
    plain:
      "detained, detaining, arrested, arresting, in custody, задержан, задержаны, задержали, арестован, арестованы",
    loaded: ["kidnapped, abducted, snatched, похищен, похищены", "rounded up, hauled away, dragged"],
  },
  {
    thing: "what the police did",
    plain: "dispersed, disperse, dispersal, broke up, break up, policing, разогнали, разгон",
    loaded: [
      "crackdown, crackdowns, suppression, repression, brutality, расправа, подавление",
      "restored order, maintained order",
    ],
  },
  {
    thing: "who fights",
    plain: "militants, fighters, gunmen, combatants, insurgents, armed group, боевики, бойцы",
    loaded: [
      "terrorists, terrorist, террористы",
      "freedom fighters, liberators, ополченцы",
      "rebels, rebel, повстанцы",
    ],
  },
  {
    thing: "the war",
    plain: "war, conflict, hostilities, fighting, война, конфликт",
    loaded: [
      "invasion, aggression, вторжение, агрессия",
      "special operation, special military operation, специальная операция, спецоперация",
    ],
  },
  {
    thing: "the land taken",
    plain: "transfer of territory, change of control",
    loaded: [
      "annexation, annexed, occupation, occupied, аннексия, оккупация",
      "reunification, reunited, воссоединение, liberated, liberation",
    ],
  },
  {
    thing: "the change of power",
    plain: "transition, succession, change of power, handover, transfer of power, смена власти",
    loaded: ["coup, putsch, power grab, переворот, путч", "revolution, революция"],
  },
  {
    thing: "the vote",
    plain: "election, elections, vote, poll, polls, выборы",
    loaded: [
      "fake election, fake elections, sham election, sham vote, rubber-stamp election, so-called election, rigged election, rigged vote",
    ],
  },
  {
    thing: "what was wrong with the vote",
    plain: "irregularities, violations, shortcomings, нарушения",
    loaded: ["fraud, rigging, falsification, ballot tampering, фальсификации, фальсификация"],
  },
  {
    thing: "the permission of the gathering",
    plain: "unauthorised, unauthorized, unsanctioned, without permission, несанкционированный, несанкционированные",
    loaded: ["illegal, unlawful, незаконный, незаконные"],
  },
  {
    thing: "who came",
    plain: "migrants, migrant, immigrants, immigrant, мигранты",
    loaded: [
      "illegals, illegal aliens, illegal immigrants, illegal migrants, нелегалы",
      "refugees, asylum seekers, беженцы",
    ],
  },
  {
    thing: "the opposition",
    plain: "opposition, critics, opponents, оппозиция",
    loaded: ["dissidents, dissident, диссиденты", "traitors, fifth column, foreign agents, предатели, пятая колонна"],
  },
  {
    thing: "the attack",
    plain: "attack, attacks, shelling, атака, удар, обстрел",
    loaded: [
      "terror attack, terrorist attack, atrocity, war crime, теракт",
      "retaliation, surgical strike, ответный удар",
    ],
  },
  {
    thing: "how the office was left",
    plain: "resigned, resignation, stepped down, ушёл в отставку",
    loaded: ["ousted, toppled, deposed, overthrown, свергнут", "fled, бежал"],
  },
  {
    thing: "the company's cut",
    plain: "laid off, layoffs, redundancies, job cuts, увольнения",
    loaded: ["axed, slashed, purged", "rightsizing, restructuring, optimisation, optimization"],
  },
];

/** Phrases in which such a word judges nothing. */
const idle = "riot gear, riot police, riot shields, polling stations, general election commission, war crimes court";

/** What a word is of its family: `said` tells the line, 0 for the plain words. Phrases of no thing judge nothing. */
export interface LoadedWord {
  readonly thing: string | null;
  readonly said: number;
}

interface LoadedPhrase extends LoadedWord {
  readonly words: readonly string[];
}

/** The phrases of all families by their first word, the longest first; a phrase may be of several families. */
export const loadedPhrases: ReadonlyMap<string, readonly LoadedPhrase[]> = byFirstWord();

function byFirstWord(): Map<string, LoadedPhrase[]> {
  const lines = families.flatMap(({ thing, plain, loaded }) =>
    [plain, ...loaded].map((line, said): [string | null, number, string] => [thing, said, line]),
  );
  const table = new Map<string, LoadedPhrase[]>();
  for (const [thing, said, line] of [...lines, [null, 0, idle] as const])
    for (const phrase of line.split(",")) {
      const words = phrase.trim().split(" ");
      const [first = ""] = words;
      table.set(first, [...(table.get(first) ?? []), { thing, said, words }]);
    }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}
