/**
 * Letters of other alphabets as people write them in Latin ones, after decomposition and in small letters: Cyrillic with
 * what Kazakh, Kyrgyz, Ukrainian and Serbian add, Greek, and the Latin letters that do not decompose. `search_fold` in
 * the database has the same table; a test compares the two.
 */
export const foldedLetters: Readonly<Record<string, string>> = {
  ...pairs("абвгдезиклмнопрстуфыэ", "abvgdeziklmnoprstufye"),
  ...pairs("әғқңөұүһіґјєѕ", "agknouuhigjez"),
  ...pairs("αβγδεζηικλμνξοπρσςτυφω", "avgdeziiklmnxoprsstyfo"),
  ...pairs("øłđðħıŧĸqə", "olddhitkka"),
  ж: "zh",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ю: "yu",
  я: "ya",
  ъ: "",
  ь: "",
  ђ: "dj",
  љ: "lj",
  њ: "nj",
  ћ: "c",
  џ: "dz",
  θ: "th",
  χ: "ch",
  ψ: "ps",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

function pairs(letters: string, latin: string): Record<string, string> {
  return Object.fromEntries([...letters].map((letter, index) => [letter, latin[index] ?? ""]));
}

/** Marks on Latin, Cyrillic and Greek letters, Hebrew points, Arabic vowel signs and the line that lengthens a word. */
const marks = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0640\u064b-\u065f\u0670]/g;

function foldCharacter(character: string): string {
  const plain = character.normalize("NFKD").replace(marks, "").toLowerCase().replace(marks, "");
  return [...plain].map((letter) => foldedLetters[letter] ?? letter).join("");
}

/**
 * Text as it is compared when one searches: in small letters, without accents and vowel signs, other alphabets in Latin
 * letters: Toqaev and Тоқаев are the same, Жанаозен is Zhanaozen.
 */
export function foldText(text: string): string {
  return [...text].map(foldCharacter).join("");
}

/** Where the words of a query stand in a text, folded both, as half-open ranges of UTF-16 units, sorted and apart. */
export function findFolded(text: string, query: string): readonly { readonly start: number; readonly end: number }[] {
  const [starts, ends]: [number[], number[]] = [[], []];
  let folded = "";
  let offset = 0;
  for (const character of text) {
    for (const letter of foldCharacter(character)) {
      for (let unit = 0; unit < letter.length; unit += 1) {
        starts.push(offset);
        ends.push(offset + character.length);
      }
      folded += letter;
    }
    offset += character.length;
  }
  const found = wordsOf(query).flatMap((word) =>
    placesOf(folded, word).map((at) => ({ start: starts[at] ?? 0, end: ends[at + word.length - 1] ?? 0 })),
  );
  return joined(found);
}

/** The folded words of a query, none of them empty. */
export function wordsOf(query: string): readonly string[] {
  return foldText(query).split(/\s+/).filter(Boolean);
}

/** Whether every word of a query stands somewhere in a text, folded both. An empty query is in every text. */
export function hasFolded(text: string, query: string): boolean {
  const folded = foldText(text);
  return wordsOf(query).every((word) => folded.includes(word));
}

function placesOf(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

function joined(ranges: readonly { readonly start: number; readonly end: number }[]) {
  const apart: { start: number; end: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else apart.push({ ...range });
  }
  return apart;
}
