function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Words between a number and its noun that restrict nothing. */
export const beforeNoun = words(
  "more other others additional further such of the these those its their his her our all new separate about",
);

/** Forms of to be, to have and the like that may stand before a participle. */
export const auxiliaries = words(
  "was were is are be been being am has have had having will would can could may might must should shall do does did get gets got getting",
);

/** Verbs that say little without what follows: `given charges`, `received warnings`. */
export const lightVerbs = words("given receive received receives handed issued faced face facing subject subjected");

/** Words that begin a clause of its own. */
export const clauseStarts = words(
  "but while as when because after before since if until where although though whereas",
);

/** Words that end a noun phrase. */
export const phraseEnds = words(
  "of them us him me themselves in on at by for from to with without into onto over under after before during since until through between among against about around near as than per via within across along behind beyond inside outside off out up down and or but nor so yet if when while because although though who whom whose which that where why how what not no the a an this these those my your his her its our their it he she they we you i there here then now also only just even still already later earlier ago yesterday today tomorrow said says say told according including both either each every any some such meanwhile however и в на с по из за к от для что как но или которые который у о об при до после",
);

/** Past forms that do not end in -ed. */
export const irregularPast = words(
  "held hurt shot sent given got won lost left fled met made came went took taken stood sat ran broke broken fell fallen rose risen grew grown began begun spent paid saw seen became chose chosen drove driven flew gone hit kept led lay lied put set sought sold cut stayed struck stuck swore swept taught thought threw thrown wore wrote written cast drew drawn stolen beaten dead missing",
);
