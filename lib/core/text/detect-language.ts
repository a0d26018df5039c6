import { detectAll } from "tinyld";

const WINDOW = 400;
const WINDOWS = 7;
const LETTER = /\p{L}/gu;
const DENSE_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

/** Letters of languages that tinyld does not know and would take for another one. Those of `none` rule it out. */
const LETTERS: readonly { language: string; all: readonly RegExp[]; none: RegExp }[] = [
  { language: "tg", all: [/[ӣӯҷ]/iu, /[қғҳ]/iu], none: /[ыщі]/iu },
  { language: "uz", all: [/ў/iu, /[қғҳ]/iu], none: /[ыщіә]/iu },
  {
    language: "uz",
    all: [/[og][ʻʼ‘’'`]/iu, /(?:^|\s)(?:va|bilan|uchun|ham|bo[ʻʼ‘’'`]l\p{L}*)(?=[\s,.]|$)/iu],
    none: /\p{Script=Cyrillic}/u,
  },
  { language: "ky", all: [/ң/iu, /[өү]/iu], none: /[әғқһұі]/iu },
];

/**
 * The language (BCP 47) most of a text is written in, or null when the text is too short or the signs disagree.
 * Stretches from the whole text vote, so that a foreign quotation or menu does not decide.
 */
export function detectLanguage(text: string): string | null {
  const votes = new Map<string, number>();
  let count = 0;
  for (const window of windowsOf(text)) {
    const language = detectWindow(window);
    if (language === null) continue;
    count += 1;
    votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const winner = [...votes].reduce<[string, number] | null>(
    (best, vote) => (best && best[1] >= vote[1] ? best : vote),
    null,
  );
  return winner !== null && winner[1] * 2 > count ? winner[0] : null;
}

function windowsOf(text: string): string[] {
  if (text.length <= WINDOW * 2) return [text];
  const count = Math.min(WINDOWS, Math.floor(text.length / WINDOW));
  const step = (text.length - WINDOW) / (count - 1);
  return Array.from({ length: count }, (_, index) => {
    const start = Math.floor(index * step);
    return text.slice(start, start + WINDOW);
  });
}

function detectWindow(text: string): string | null {
  const letters = text.match(LETTER)?.length ?? 0;
  const dense = text.match(DENSE_LETTER)?.length ?? 0;
  if (letters + 3 * dense < 60) return null;
  const own = LETTERS.find(({ all, none }) => all.every((sign) => sign.test(text)) && !none.test(text));
  if (own !== undefined) return own.language;
  const [first, second] = detectAll(text);
  if (first === undefined || first.accuracy < 0.04) return null;
  return first.accuracy >= 1.3 * (second?.accuracy ?? 0) ? first.lang : null;
}
