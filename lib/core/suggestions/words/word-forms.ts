import { romaniseWord } from "../../facts/names/romanise-word";
import { soundCode } from "../../facts/names/sound-code";
import { foldText } from "../../text/fold";
import { fieldOfFamily } from "./fields";
import { familyOfStem } from "./paraphrase-families";
import { stemWord } from "./stem-word";
import { stopWords } from "./stop-words";
import { usageNumber } from "./usage-of-words";
import { wordGrams } from "./word-grams";

/** When so many words are known they are forgotten: a memory of the language, not of every text. */
const MOST_KNOWN = 50_000;
/** A longer one is no word that comes again. */
const LONGEST_KNOWN = 40;

/**
 * A word as the matcher compares it: its stem; what it tells, which is its family's name or else its stem; the matter that is of, null
 * where it may be of any; the number of its use in English, null where that is not known; its sounds, by which spellings of a name
 * agree; its runs of letters. The three strings never mean one another.
 */
export interface WordForms {
  readonly isStop: boolean;
  readonly stem: string;
  readonly concept: string;
  readonly field: string | null;
  readonly usage: number | null;
  readonly sound: string;
  readonly grams: Int32Array;
}

const known = new Map<string, WordForms>();

/** The forms of a word as written, worked out once, its sounds and letters when they are asked for. */
export function wordForms(key: string): WordForms {
  const found = known.get(key);
  if (found !== undefined) return found;
  const forms = formsOf(key);
  if (known.size >= MOST_KNOWN) known.clear();
  if (key.length <= LONGEST_KNOWN) known.set(key, forms);
  return forms;
}

function formsOf(key: string): WordForms {
  const bare = key.toLowerCase().replace(/['’]s$/, "");
  const stem = stemWord(bare);
  const family = familyOfStem.get(stem);
  let sound: string | null = null;
  let grams: Int32Array | null = null;
  return {
    isStop: stopWords.has(bare),
    stem,
    concept: family === undefined ? stem : `=${family}`,
    field: fieldOfFamily.get(family ?? "") ?? null,
    usage: usageNumber(bare, stem),
    get sound() {
      sound ??= `~${soundCode(romaniseWord(bare))}`;
      return sound;
    },
    get grams() {
      grams ??= wordGrams(/^[a-z]*$/.test(bare) ? bare : foldText(bare));
      return grams;
    },
  };
}
