import { phraseTable } from "../certainty/phrase-table";
import type { Strength } from "./attribution";

/** Phrases behind which a source is named, and what they make of what it says. */
export const sourcePhrases = phraseTable<Strength>([
  [
    "neutral",
    "according to, as reported by, as told by, as quoted by, as cited by, as stated by, in the words of, in the view of, in the opinion of",
  ],
  ["neutral", "quoted by, reported by, told by, quoting, citing, per"],
  ["claim", "as claimed by, as alleged by"],
  ["confirm", "as confirmed by, confirmed by"],
  [
    "neutral",
    "по словам, по данным, по информации, по сообщению, по сведениям, со ссылкой на, ссылаясь на, согласно, как сообщает, как сообщил",
  ],
  ["neutral", "как сообщила, как сообщили, как заявил, как заявила, как передаёт, как передает, как пишет"],
  ["suggest", "по мнению, по версии"],
]);

/** What behind `according to` and `per` is no source: a plan, a measure. */
export const noSources: ReadonlySet<string> = new Set(
  "plan plans schedule tradition custom need needs taste size age rank cent year day week month hour capita person head night se second minute unit".split(
    " ",
  ),
);
