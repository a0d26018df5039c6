// What a text calls a source before its name.
const KIND = [
  "(?:the|a|an|its|and)",
  "(?:l['’]|la|le|les|l['’]agence|der|die|den|das|dem|el|il|los|an|à|ao|all['’]|all)",
  "(?:state|state-run|state-owned|official|semi-official|local|private|independent|news|agency|agence|agencia|agenzia|agência|wire|website|site|portal|channel|newspaper|daily|broadcaster|television|tv|radio|service|de presse|de noticias|di stampa)",
  "(?:nachrichten|presse)agentur(?:en)?|sender|zeitung|agentur",
  "(?:информ|информационно[ем]|новостно[ей]|государственно[ей])?\\s?(?:агентств[оауе]м?|издани[еяю]|портал[ау]?|сайт[ау]?|телеканал[ау]?|газет[аыеу]|журналист(?:у|ам|ы)?|корреспондент(?:у|ам|ы)?|служб[аы])",
  "(?:інформ)?агентств[оау]|видання|агенттігі",
  "(?:French|Russian?|Russia['’]s|Kazakh|Kazakhstan['’]s|Chinese|China['’]s|Turkish|German|Spanish|Italian|Japanese|British|Austrian|Swiss|Iranian|Ukrainian|Uzbek|Kyrgyz|française|russe|russische[nr]?|französische[nr]?|російське|российск(?:ое|ого|ому))",
].join("|");

// What a text calls a part of a source behind its name, and when it said so.
const PART =
  "(?:['’]s?)?(?:\\s+(?:\\p{Lu}[\\p{L}-]+\\s+)?(?:Service|[Bb]ureau|[Ee]dition|[Dd]esk|[Nn]ews|[Aa]gency|news agency|newspaper|website|correspondents?|journalists?|reporters?|television|TV))*";
const WHEN =
  "(?:,?\\s+(?:on\\s+\\p{Lu}\\p{Ll}+(?:\\s\\d{1,2})?|earlier|later|also|first|previously|then|today|yesterday|separately|ранее|позже|также))*";

/**
 * What stands right before a source's name where a text says that it has something from it: "according to", "told",
 * "сообщает", "selon" and the like, then words that say what the source is.
 */
export const cueBefore = before([
  // English
  "according to|told|tells|citing|cites|cited by|quoted by|quoting|reported by|carried by|published by|obtained by|seen by",
  "interview (?:with|to|for|on)|spoke to|speaking to|talking to|comments? to|remarks? to|statement to|reports? (?:by|from|in|on)",
  // Russian, Ukrainian
  "сообща(?:ет|ют|л[аио]?)|сообщил[аио]?|переда[её]т|передают|передал[аио]?|пиш[еу]т|написал[аио]?|информиру[ею]т",
  "уточня[ею]т|отмеча[ею]т|(?:рассказал|заявил|сообщил)[аи]?(?: \\S+){0,3}|цитиру[ею]т|со ссылкой на|ссылаясь на",
  "по (?:данным|сообщени[юям]{1,2}|информации|версии|словам|материалам)|в (?:интервью|комментарии|беседе с)|слова которого приводит",
  "повідомля(?:є|ють)|повідоми(?:в|ла|ло|ли)|переда[єв]|пише|за (?:даними|інформацією|повідомленням)|з посиланням на|посилаючись на",
  // Kazakh
  "деп хабарла(?:йды|ды)|хабарла(?:йды|ды)|деп жаз(?:ады|ды)",
  // French
  "selon|d['’]après|(?:dit|déclaré|indiqué|affirmé|confié|expliqué|précisé|assuré|annoncé)(?: \\S+){0,3} (?:à|au|auprès de)",
  "auprès de|cité(?:e|s|es)? par|rapporté(?:e|s|es)? par|citant|rapporte(?:nt)?|a rapporté|interrogé(?:e|s)? par",
  // German
  "laut|nach (?:Angaben|Informationen) (?:von|der|des)|berichtete[nt]?|berichtet|meldete[nt]?|meldet|zitierte|unter Berufung auf|wie|gegenüber",
  "(?:sagten?|erklärten?|teilten?|sprach)(?: \\S+){0,3} der",
  // Spanish, Portuguese, Italian
  "según|dij(?:o|eron) a|declar(?:ó|aron) a|asegur(?:ó|aron) a|indic(?:ó|aron) a|explic(?:ó|aron) a|inform(?:ó|a|aron)|report(?:ó|a)|citad[oa]s? por|citando a",
  "segundo|de acordo com|disse(?:ram)? (?:à|ao)|afirmou (?:à|ao)|citad[oa]s? pel[oa]|informou",
  "secondo|riferisc(?:e|ono)|ha riferito|(?:ha detto|dichiarato|spiegato)(?: \\S+){0,2} all['’]|scrive|citando|riporta",
]);

/** What stands right behind a source's name where a text says that it has something from it: "reported", "пишет", "zufolge". */
export const cueBehind = behind([
  "report(?:s|ed|ing)?|sa(?:ys|id)|writes|wrote|quot(?:es|ed)|cit(?:es|ed)|noted|learn(?:ed|t)|revealed|confirmed|announced",
  "has (?:reported|learned|seen|said|confirmed|obtained)|had reported|is reporting|was told",
  "сообща(?:ет|ют|л[аио]?)|сообщил[аио]?|переда[её]т|передают|передал[аио]?|пиш[еу]т|написал[аио]?|информиру[ею]т|цитиру[ею]т|отмеча[ею]т|приводит",
  "повідомля(?:є|ють)|повідоми(?:в|ла|ло|ли)|переда[єв]|пише",
  "(?:деп )?хабарла(?:йды|ды|п|ған|уынша)|(?:деп )?жаз(?:ады|ды)|мәліметінше|дерегінше|ақпаратынша|сілтеме жасап",
  "(?:a |ont )?(?:rapport(?:e|é|ent)|indiqu(?:e|é)|précis(?:e|é)|écrit|affirm(?:e|é)|annonc(?:e|é)|cit(?:e|é))",
  "berichtete[nt]?|berichtet|meldete[nt]?|meldet|schreibt|schrieb|zufolge|zitierte?t?",
  "inform(?:ó|a|aron|ou)|report(?:ó|a|ou)|public(?:ó|a|ou)|señaló|notici(?:ou|a)",
  "riferisce|riporta|scrive|ha (?:riferito|riportato|scritto)",
  "bildirdi|aktardı|duyurdu|yazdı|haberine göre|göre",
]);

/** The cues of a script without blanks: `据…` before the name, `报道` behind it. */
export const hanBefore = /[据據]\p{Script=Han}{0,6}$/u;
export const hanBehind = /^(?:\d{1,2}日)?(?:报道|報道|消息|援引)/u;

/** What stands before a source that only helped: "with reporting by", "mit Material von", "с использованием материалов". */
export const helpBefore =
  /(?:with (?:additional |further )?(?:reporting|material|inputs?|information|contributions?|files)(?: (?:by|from|of))?|additional reporting (?:by|from)|\((?:staff |agencies )?(?:with|mit|avec|con|com)|mit (?:Material|Informationen)(?: (?:von|der))?|с использованием материалов|при участии)\s*(?:the\s+)?$/iu;

/** What stands before a source in a by-line that names it as a help beside the author. */
export const helpInByline =
  /(?:\b(?:with|avec|con|com)|\bmit(?: (?:Material|Informationen)(?: (?:von|der))?)?|\b(?:staff|agencies|correspondents?|reporters?) and|при участии)\s*(?:the\s+)?$/iu;

/** What stands behind a source that only helped. */
export const helpBehind =
  /^\s*(?:,?\s*(?:and|и)\s[^.]{1,60})?\s*contributed to (?:this|the) (?:report|story|article)/iu;

function before(cues: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${cues.join("|")})[\\s,:]*(?:(?:${KIND})\\s*){0,4}["“«„]?$`, "iu");
}

function behind(cues: readonly string[]): RegExp {
  return new RegExp(
    `^["”»“]?(?:-?[ғқкгтднпбм]\\p{Script=Cyrillic}{1,3})?${PART}${WHEN}[\\s,]*(?:${cues.join("|")})(?![\\p{L}])`,
    "u",
  );
}
