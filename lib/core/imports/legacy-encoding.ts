import { decodeBytes } from "./decode-bytes";

type Legacy = "windows-1251" | "koi8-r" | "windows-1252";

const SAMPLE = 65_536;
const FREQUENT_CYRILLIC = /[оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфєіїўґё]/;
const PUNCTUATION = /[\u00A0«»“”‘’‚„–—…•§©®°№€£±·]/;

/**
 * The one-byte encoding in which the letters of a sample make sense, or null when none does clearly. Upper case after
 * lower case speaks against Cyrillic (KOI8-R swaps the cases of windows-1251), two accented letters in a row against
 * windows-1252.
 */
export function guessLegacyEncoding(bytes: Uint8Array): Legacy | null {
  const sample = bytes.subarray(0, SAMPLE);
  const ranked = (["windows-1252", "windows-1251", "koi8-r"] as const)
    .map((encoding) => {
      const text = decodeBytes(sample, encoding)?.text ?? "";
      return { encoding, text, score: scoreOf(text, encoding !== "windows-1252") };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined || best.score < 0.6) return null;
  const isClear = second === undefined || second.text === best.text || best.score - second.score >= 0.15;
  return isClear ? best.encoding : null;
}

/** The mean, over the characters above ASCII, of 1 for a likely one, −1 for an unlikely one. */
function scoreOf(text: string, isCyrillic: boolean): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character <= "\x7F") continue;
    count += 1;
    const before = text.charAt(at - 1);
    if (PUNCTUATION.test(character)) sum += 0.9;
    else sum += isCyrillic ? cyrillicScore(character, before) : westernScore(character, before, text.charAt(at + 1));
  }
  return count === 0 ? 0 : sum / count;
}

function cyrillicScore(character: string, before: string): number {
  if (!/\p{Script=Cyrillic}/u.test(character)) return -1;
  if (FREQUENT_CYRILLIC.test(character)) return /[A-Za-z]/.test(before) ? -1 : 1;
  if (!/\p{Lu}/u.test(character)) return 0.3;
  return /\p{Ll}/u.test(before) ? -1 : 0.6;
}

function westernScore(character: string, before: string, after: string): number {
  if (!/\p{L}/u.test(character)) return -1;
  if (isHighLetter(before) || isHighLetter(after)) return -1;
  const hasLetter = /[A-Za-z]/.test(before) || /[A-Za-z]/.test(after);
  return hasLetter && !(/\p{Lu}/u.test(character) && /[a-z]/.test(before)) ? 1 : -0.5;
}

function isHighLetter(character: string): boolean {
  return character > "\x7F" && /\p{L}/u.test(character);
}
