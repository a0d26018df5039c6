import type { CleaningRule } from "../../clean";
import { indexesWhere, lineOf } from "../line";

const WORDS =
  "(?:video|photos?|images?|pictures?|(?:photo )?gallery|slideshow|audio|podcast|links?|watch|listen|map|infographics?|graphic|click here|read more|" +
  "видео|фото|галерея|аудио|ссылка|карта|инфографика|подробнее|bild|bilder|galerie|karte|mehr lesen|carte|infographie|lire la suite|imagen|galería|mapa|leer más)";
const LABEL = new RegExp(
  `^(?:${WORDS}\\s*:|(?:image|media) caption,?|\\[\\s*${WORDS}\\s*\\]|(?:click here|read more|подробнее|mehr lesen|lire la suite|leer más)\\s*[.…»>→]*)$`,
  "iu",
);

export const emptyLinkHeading = {
  id: "empty link heading",
  reason: "A label of something that is not in the text: a picture, a recording or a link.",
  finds: (drafts) =>
    indexesWhere(drafts, (line, _, index) => {
      const next = drafts[index + 1];
      // A list that follows is what the label announces.
      return LABEL.test(line) && !(next?.type === "item" && lineOf(next) !== "");
    }),
} satisfies CleaningRule;
