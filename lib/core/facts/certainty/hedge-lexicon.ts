import { type PhraseTable, phraseTable } from "./phrase-table";

/**
 * How a text holds back: it repeats what others say (`hearsay`), accuses (`allegation`), gives what may change
 * (`provisional`), what it looks like (`appearance`), what is believed, feared or likely (`belief`, `likelihood`), or what can
 * be (`possibility`).
 */
export type HedgeKind =
  | "hearsay"
  | "allegation"
  | "provisional"
  | "appearance"
  | "belief"
  | "likelihood"
  | "possibility";

/** The words of one language that hedge: those that say something of a verb or clause, and those of a noun. */
export interface HedgeLexicon {
  readonly ofClause: PhraseTable<HedgeKind>;
  readonly ofNoun: PhraseTable<HedgeKind>;
  /** Participles that hedge after a form of be and before `to` or `that`: `is believed to have left`. */
  readonly passive: Readonly<Record<string, HedgeKind>>;
}

const english: HedgeLexicon = {
  ofClause: phraseTable<HedgeKind>([
    [
      "hearsay",
      "reportedly, supposedly, purportedly, by all accounts, by some accounts, word has it, rumour has it, rumor has it",
    ],
    ["allegation", "allegedly"],
    ["provisional", "preliminarily, provisionally, as yet unconfirmed, unverified, pending confirmation"],
    ["appearance", "apparently, seemingly, ostensibly, evidently, it appears, it seems, as if, as though"],
    [
      "belief",
      "presumably, it is believed, it is thought, it is understood, it is feared, it is assumed, it was believed",
    ],
    ["belief", "it was thought, it was feared, is thought, are thought, feared dead, believed dead, presumed dead"],
    [
      "likelihood",
      "probably, in all likelihood, in all probability, most likely, very likely, more than likely, arguably",
    ],
    [
      "possibility",
      "possibly, perhaps, maybe, potentially, conceivably, it is possible, it is unclear, it was unclear",
    ],
    ["possibility", "it was not clear, it is not clear, it was not immediately clear, it is not known"],
    [
      "hearsay",
      "it is said, it is reported, it was reported, it has been reported, it is claimed, it was claimed, so the story goes",
    ],
    ["allegation", "it is alleged, it was alleged, it has been alleged"],
  ]),
  ofNoun: phraseTable<HedgeKind>([
    ["allegation", "alleged, suspected, accused"],
    ["hearsay", "reported, rumoured, rumored, purported, supposed, claimed, so - called, unconfirmed reports of"],
    [
      "provisional",
      "preliminary, provisional, unconfirmed, unverified, unofficial, tentative, early results, initial reports, interim results",
    ],
    ["appearance", "apparent, ostensible, seeming"],
    ["belief", "presumed, believed, feared"],
    ["possibility", "possible, potential, would - be"],
    ["likelihood", "probable, likely"],
  ]),
  passive: {
    believed: "belief",
    thought: "belief",
    understood: "belief",
    assumed: "belief",
    presumed: "belief",
    feared: "belief",
    considered: "belief",
    said: "hearsay",
    reported: "hearsay",
    rumoured: "hearsay",
    rumored: "hearsay",
    claimed: "allegation",
    alleged: "allegation",
    suspected: "allegation",
  },
};

const russian: HedgeLexicon = {
  ofClause: phraseTable<HedgeKind>([
    ["hearsay", "якобы, как сообщается, сообщается, по слухам, дескать, мол"],
    [
      "provisional",
      "по предварительным данным, по предварительной информации, предварительно, по неподтверждённым данным",
    ],
    ["provisional", "по неподтвержденным данным"],
    ["appearance", "по - видимому, видимо, похоже, кажется, очевидно"],
    ["belief", "предположительно, считается, как считается"],
    ["likelihood", "вероятно, наверное, скорее всего, по всей вероятности"],
    ["possibility", "возможно, может быть, не исключено, может, могут, мог, могла, могли, мог бы"],
  ]),
  ofNoun: phraseTable<HedgeKind>([
    [
      "allegation",
      "подозреваемый, подозреваемого, подозреваемые, предполагаемый, предполагаемого, предполагаемые, предполагаемых",
    ],
    ["provisional", "предварительные, предварительных, предварительный, неподтверждённые, неподтвержденные"],
    ["hearsay", "так называемый, так называемые, так называемых"],
  ]),
  passive: {},
};

const lexicons: Readonly<Record<string, HedgeLexicon>> = { en: english, ru: russian };

/** The hedging words of a language (BCP 47); English ones where the language is unknown or has no table. */
export function hedgeLexicon(language: string | null): HedgeLexicon {
  return lexicons[language?.slice(0, 2).toLowerCase() ?? "en"] ?? english;
}
