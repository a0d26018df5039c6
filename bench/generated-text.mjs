const nouns =
  "council harbour bridge tariff strike school river budget report market ferry tunnel clinic union mayor farmer court museum station border";
const verbs = "said found denied counted repaired delayed approved opened closed measured promised rejected paid moved";
const rest =
  "the a some every their its no this late early northern public new second small heavy local several on near";
const kinds = [rest, nouns, verbs, rest, rest, nouns].map((words) => words.split(" "));

/** A source of whole numbers below a limit, the same for the same seed (a 32-bit linear congruence of Numerical Recipes). */
function numbersFrom(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Made-up prose of about `words` words in paragraphs of five sentences; the same seed gives the same text. */
export function generateText(seed, words) {
  const below = numbersFrom(seed);
  const sentence = () => {
    const text = kinds.flatMap((kind) => [kind[below(kind.length)], kind[below(kind.length)]]).join(" ");
    return `${text[0].toUpperCase()}${text.slice(1)}.`;
  };
  const paragraphs = Math.ceil(words / 60);
  return Array.from({ length: paragraphs }, () => Array.from({ length: 5 }, sentence).join(" ")).join("\n\n");
}

/** `count` passages of six words spread evenly over a text, as segments; later ones overlap where the text is too short. */
export function choosePassages(text, count) {
  const words = [...text.matchAll(/\S+/g)];
  const length = 6;
  const step = (words.length - length) / count;
  return Array.from({ length: count }, (_, index) => {
    const first = Math.floor(index * step);
    const last = words[first + length - 1];
    return { start: words[first].index, end: last.index + last[0].length };
  });
}
