import type { BlockDraft } from "@/lib/core/text/build-blocks";
import type { CleaningRule } from "../../clean";
import { isProse } from "../../headline";
import { lineOf } from "../line";
import { madeOf } from "../made-of";
import { spread } from "../spread";

const WAITS = [
  "please wait",
  "no (?:live )?media source currently available",
  "пожалуйста,? подождите",
  "подождите,? пожалуйста",
  "(?:нет медиа-?источника|медиа-?источник (?:сейчас |в настоящее время )?недоступен)",
  "bitte warten",
  "keine medienquelle verfügbar",
  "veuillez patienter",
  "aucune source média (?:actuellement )?disponible",
  "por favor,? espere",
  "(?:actualmente )?no hay (?:ninguna )?fuentes? (?:de medios|multimedia)? ?disponibles?",
];
const SURE = [
  ...WAITS,
  "the (?:code|url) has been copied to your clipboard",
  "код (?:был )?скопирован(?: в буфер обмена)?",
  "pop-?out player",
  "(?:video|audio) player is loading",
  "this is a modal window",
  "loaded \\d+(?:\\.\\d+)? ?%",
  "stream type live",
  "your browser (?:does not|doesn't) support (?:the |html5? )?(?:video|audio|iframes?)(?: (?:element|tag|playback))?",
  "ваш браузер не поддерживает (?:видео|аудио|html5?|этот формат)(?: видео| аудио)?",
  "ihr browser unterstützt (?:kein|das) (?:html5?[- ])?(?:video|audio)(?:s|element)?(?: nicht)?",
  "votre navigateur ne (?:prend pas en charge|supporte pas) (?:la |l')?(?:vidéo|audio|html5?)",
  "su navegador no (?:soporta|admite) (?:el )?(?:vídeo|video|audio|html5?)",
  "listen to (?:this|the) (?:article|story)",
  "прослушать (?:статью|текст|материал)",
  "\\d{1,2}:\\d{2}(?::\\d{2})? \\d{1,2}:\\d{2}(?::\\d{2})?(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?",
];
const LIKELY = [
  "\\d{1,2}:\\d{2}(?::\\d{2})?",
  "auto",
  "\\d{3,4}p(?: \\| \\d+(?:\\.\\d+)? ?[km]b)?",
  "embed",
  "share",
  "direct link",
  "play(?: video| audio)?",
  "pause",
  "mute",
  "unmute",
  "full ?screen",
  "current time",
  "duration",
  "remaining time",
  "live",
  "прямая ссылка",
  "смотреть",
];
const isWait = madeOf(WAITS);
const LONGEST_TITLE = 150;

/** The title of a recording stands right above the notice that it loads; a sentence or a heading there is the article's. */
function isTitle(draft: BlockDraft | undefined): boolean {
  if (draft === undefined || draft.type === "heading") return false;
  const line = lineOf(draft);
  return line.length <= LONGEST_TITLE && line.split(" ").length >= 2 && !isProse(line);
}

export const playerNotice = {
  id: "player notice",
  reason: "What a video or audio player shows while it loads, with the title of the recording.",
  finds(drafts) {
    const found = spread(drafts, madeOf(SURE), madeOf([...SURE, ...LIKELY]));
    const inNotice = new Set(found);
    const titles = found.filter((index) => {
      const draft = drafts[index];
      const isFirst = !inNotice.has(index - 1);
      return draft !== undefined && isFirst && index > 0 && isWait(lineOf(draft)) && isTitle(drafts[index - 1]);
    });
    return [...titles.map((index) => index - 1), ...found];
  },
} satisfies CleaningRule;
