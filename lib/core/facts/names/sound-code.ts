const VOWELS = "aeiou";
const SURNAME_ENDS: ReadonlySet<string> = new Set(["ev", "eva", "eff", "evs"]);

/**
 * Groups of Latin letters that stand for one sound, the longest first. Capitals are sounds with no letter of their own: J as in
 * "jam" and zh, C as in "church", S as in "ship"; c is ts.
 */
const GROUPS: Readonly<Record<string, string>> = {
  shch: "S",
  tsch: "C",
  dsch: "J",
  sch: "S",
  tch: "C",
  dzh: "J",
  chr: "kr",
  sh: "S",
  zh: "J",
  ch: "C",
  cz: "C",
  sz: "S",
  dj: "J",
  kh: "h",
  gh: "g",
  ph: "f",
  th: "t",
  dh: "d",
  bh: "b",
  ts: "c",
  tz: "c",
  ck: "k",
  oo: "u",
  ou: "u",
  ee: "i",
  qu: "kv",
  q: "k",
  w: "v",
  x: "ks",
};

const groupsByFirst = byFirstLetter(GROUPS);

/**
 * The sounds of a word in small Latin letters, one character each, such that the usual romanisations of one name agree: q/k, zh/j,
 * ay/ai, x/ks, kh/h, ts/tz, y/i, doubled letters, a final -v/-ff. Other characters stay.
 */
export function soundCode(latin: string): string {
  let sounds = "";
  for (let at = 0; at < latin.length; ) {
    const [taken, sound] = soundAt(latin, at);
    for (const each of sound) if (!sounds.endsWith(each)) sounds += each;
    at += taken;
  }
  return finishSounds(sounds);
}

function soundAt(latin: string, at: number): readonly [number, string] {
  const previous = latin.charAt(at - 1);
  const letter = latin.charAt(at);
  if (latin.startsWith("cki", at) && at + 3 === latin.length) return [3, "cki"];
  for (const [group, sound] of groupsByFirst.get(letter) ?? []) {
    if (latin.startsWith(group, at)) return [group.length, sound];
  }
  const next = latin.charAt(at + 1);
  if (letter === "c") return [1, isOneOf("eiy", next) ? "s" : "k"];
  if (letter === "j") return [1, soundOfJ(previous, next, latin.slice(at + 1))];
  if (letter === "y") return soundOfY(previous, next);
  return [1, letter];
}

// Sergej, Tokajev and Marija have the sound of y, Jomart and Tajik that of zh.
function soundOfJ(previous: string, next: string, rest: string): string {
  if (isOneOf(VOWELS, previous) && SURNAME_ENDS.has(rest)) return "";
  if (isOneOf(VOWELS, previous) && !isOneOf(VOWELS, next)) return "i";
  return isOneOf("ei", previous) && isOneOf(VOWELS, next) ? "i" : "J";
}

// Tokayev is Tokaev, Yevgeny is Evgeny, and Pyotr is Petr.
function soundOfY(previous: string, next: string): readonly [number, string] {
  if (next === "e") return [1, ""];
  const followsConsonant = previous !== "" && !isOneOf(`${VOWELS}y`, previous);
  return next === "o" && followsConsonant ? [2, "e"] : [1, "i"];
}

function finishSounds(sounds: string): string {
  const opened = sounds.startsWith("ks") ? sounds.slice(1) : sounds;
  const last = opened.at(-1);
  if (opened.length < 3) return opened;
  if (last === "f") return `${opened.slice(0, -1)}v`;
  return last === "h" && isOneOf(VOWELS, opened.charAt(opened.length - 2)) ? opened.slice(0, -1) : opened;
}

function isOneOf(letters: string, letter: string): boolean {
  return letter !== "" && letters.includes(letter);
}

function byFirstLetter(
  groups: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const grouped = new Map<string, (readonly [string, string])[]>();
  for (const entry of Object.entries(groups).sort(([a], [b]) => b.length - a.length)) {
    const first = entry[0].charAt(0);
    grouped.set(first, [...(grouped.get(first) ?? []), entry]);
  }
  return grouped;
}
