/** What words beside a number make of it; the signs read as in mathematics. */
export type Qualifier = ">" | ">=" | "<" | "<=" | "nearly" | "just over" | "about" | "exactly" | "or equal";

type Table = readonly [Qualifier, string][];

const before: Table = [
  [
    ">",
    "over|more than|above|exceeding|exceed|exceeds|exceeded|greater than|bigger than|larger than|higher than|upwards of|upward of|in excess of|older than|longer than|well over|far more than|much more than|surpassing|>",
  ],
  [">", "более|более чем|свыше|больше|больше чем"],
  [
    ">=",
    "at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|>=|> =|≥|not under|не менее|не меньше|минимум|как минимум",
  ],
  [
    ">=",
    "greater or equal than|bigger or equal than|larger or equal than|greater than or equal to|bigger than or equal to|more than or equal to|at least or equal to|equal to or more than",
  ],
  [
    "<",
    "under|below|less than|fewer than|lower than|smaller than|well under|well below|younger than|shorter than|<|менее|менее чем|меньше|меньше чем",
  ],
  [
    "<=",
    "up to|at most|no more than|not more than|no greater than|a maximum of|maximum of|as many as|as much as|not over|<=|< =|≤|до|не более|не больше|максимум",
  ],
  [
    "<=",
    "smaller or equal than|less or equal than|lower or equal than|less than or equal to|smaller than or equal to|fewer than or equal to",
  ],
  [
    "nearly",
    "nearly|almost|close to|just under|just below|slightly less than|a little less than|slightly under|just short of|approaching|not quite|почти",
  ],
  [
    "just over",
    "just over|just above|slightly more than|a little more than|a little over|slightly over|little more than|чуть более|чуть больше",
  ],
  [
    "about",
    "about|around|approximately|approx|roughly|some|circa|ca|~|≈|an estimated|estimated|in the region of|in the order of|on the order of|somewhere around|nearly about|more or less|порядка|около|примерно|приблизительно",
  ],
  ["exactly", "exactly|precisely|equal to|equals to|equaling to|equalling|ровно"],
];

const behind: Table = [
  [
    ">=",
    "or more|or above|or over|or higher|or greater|or older|or longer|or more than|and above|and over|and up|and older|plus|-plus|+|и более|и больше|и старше",
  ],
  [
    "<=",
    "or less|or fewer|or under|or below|or lower|or younger|or less than|and under|and below|at most|и менее|и меньше",
  ],
  ["or equal", "or equal to|or equal"],
  ["about", "or so|-odd|or thereabouts|or thereabout|more or less"],
];

/** Phrases before a number, by their first word and longest first. */
export const qualifiersBefore = byFirstWord(before);

/** Phrases behind a number, by their first word and longest first. */
export const qualifiersBehind = byFirstWord(behind);

interface Phrase {
  readonly words: readonly string[];
  readonly qualifier: Qualifier;
}

function byFirstWord(table: Table): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = table.flatMap(([qualifier, forms]) =>
    forms.split("|").map((form): Phrase => ({ words: wordsOf(form), qualifier })),
  );
  const map = new Map<string, Phrase[]>();
  for (const phrase of phrases.sort((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0] ?? "";
    map.set(first, [...(map.get(first) ?? []), phrase]);
  }
  return map;
}

function wordsOf(form: string): string[] {
  if (form === ">=" || form === "<=") return [...form];
  return form.startsWith("-") ? ["-", ...form.slice(1).split(" ")] : form.split(" ");
}
