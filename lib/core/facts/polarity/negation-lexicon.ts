import { type PhraseTable, phraseTable } from "../certainty/phrase-table";
import type { Word } from "../certainty/sentence-words";
import { isNegatedVerb } from "./kazakh";
import type { NegationKind } from "./negation";

/** The negating words of one language. */
export interface NegationLexicon {
  readonly cues: PhraseTable<NegationKind>;
  /** Phrases with a negating word that negate nothing: `not only`, `no doubt`. */
  readonly idioms: PhraseTable<true>;
  /** Verbs that negate, by their dictionary form. */
  readonly verbs: Readonly<Record<string, NegationKind>>;
  /** Whether the form of a word, the first of its sentence or not, negates it. */
  readonly isNegatedForm?: (word: Word, isFirst: boolean) => boolean;
}

const english: NegationLexicon = {
  cues: phraseTable<NegationKind>([
    ["not", "not, no longer, not yet, by no means, in no way, not at all, under no circumstances, on no account"],
    ["never", "never, at no time, at no point, never again"],
    ["no", "no, none of, none, not a single, not one, not a, not any, zero"],
    ["pronoun", "nobody, no one, no - one, nothing, nowhere"],
    ["neither", "neither, nor"],
    ["without", "without, in the absence of, free of"],
    ["hardly", "hardly, scarcely, barely"],
  ]),
  idioms: phraseTable<true>([
    [
      true,
      "not only, not just, not merely, not simply, not least, not to mention, not to say, no sooner, no doubt, no wonder",
    ],
    [
      true,
      "no matter, no less than, no fewer than, no more than, not more than, not less than, not fewer than, nothing but",
    ],
    [
      true,
      "none other than, if not, or not, no later than, not later than, not long ago, not long after, not far from",
    ],
    [
      true,
      "whether or no, no small, not until, nothing short of, no strangers to, no stranger to, never mind, no . , nothing less than",
    ],
    [
      true,
      "hardly surprising, hardly surprisingly, zero point, without fail, without doubt, without a doubt, without question, not infrequently",
    ],
    [true, "why not, no problem, nothing if not, last but not least, more often than not, would not mind"],
  ]),
  verbs: {
    fail: "failed",
    refuse: "refused",
    decline: "refused",
    deny: "denied",
    reject: "denied",
    rebut: "denied",
    refute: "denied",
  },
};

const russian: NegationLexicon = {
  cues: phraseTable<NegationKind>([
    ["not", "не, нет, нельзя, больше не, уже не, вовсе не"],
    ["never", "никогда, никогда не, ни разу не, ни разу"],
    ["no", "ни один, ни одна, ни одного, ни одной, никакой, никаких, никакого"],
    ["pronoun", "никто, никто не, ничто, ничего, ничего не, нигде, никого"],
    ["neither", "ни"],
    ["without", "без"],
    [
      "denied",
      "отрицает, отрицал, отрицала, отрицали, отрицают, опроверг, опровергла, опровергли, опровергает, отверг, отвергла, отвергли",
    ],
    ["refused", "отказался, отказалась, отказались, отказывается"],
    ["failed", "не смог, не смогла, не смогли, не сумел, не удалось"],
  ]),
  idioms: phraseTable<true>([
    [true, "не только, не просто, не менее, не более, не исключено, едва ли не, чуть не, не раз, не случайно"],
  ]),
  verbs: {},
};

const kazakh: NegationLexicon = {
  cues: phraseTable<NegationKind>([
    ["not", "емес, жоқ"],
    ["never", "ешқашан, ешуақытта, еш уақытта"],
    ["no", "ешқандай, ешбір, бірде - бір, бірде бір"],
    ["pronoun", "ешкім, ешкімге, ешкімді, ештеңе, ештеңені, ешнәрсе, ешқайда, ешқайсысы"],
    ["refused", "бас тартты, бас тартқан, бас тартады, бас тартып"],
    [
      "denied",
      "жоққа шығарды, жоққа шығарған, жоққа шығарады, жоққа шығарып, теріске шығарды, теріске шығарған, теріске шығарады",
    ],
  ]),
  idioms: phraseTable<true>([
    [true, "ғана емес, кем емес, аз емес, артық емес, таң емес, емес пе, емес пе еді, жоқ па, жоқ дегенде, сөз жоқ"],
    [true, "күмән жоқ, шүбә жоқ"],
  ]),
  verbs: {},
  isNegatedForm: isNegatedVerb,
};

const lexicons: Readonly<Record<string, NegationLexicon>> = { en: english, ru: russian, kk: kazakh };

/** The negating words of a language (BCP 47); English ones where the language is unknown or has no table. */
export function negationLexicon(language: string | null): NegationLexicon {
  return lexicons[language?.slice(0, 2).toLowerCase() ?? "en"] ?? english;
}

/** Nouns of what one denies because it is said of one; other things that are denied are withheld. */
export const deniedNouns: ReadonlySet<string> = new Set(
  `allegation allegations accusation accusations claim claims charge charges report reports rumour rumours rumor rumors involvement
  wrongdoing responsibility suggestion suggestions guilt existence story stories link links knowledge role it this that them
  any all having everything participation complicity assertion assertions version criticism plan plans part`.split(
    /\s+/,
  ),
);
