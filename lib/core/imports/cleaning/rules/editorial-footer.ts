import { isPersonName } from "../../byline";
import type { CleaningRule } from "../../clean";
import { indexesWhere } from "../line";

const WORK = "(?:additional )?(?:reporting|writing|editing|compiling|translation)";
// Reporting is only named beside editing: "Reporting by" alone may name a wire service, which is evidence of an origin.
const DESK = new RegExp(
  String.raw`^\(?${WORK} (?:and ${WORK} )?by [^.;!?]{2,160};\s*(?:${WORK} (?:and ${WORK} )?by [^.;!?]{2,160}(?:;\s*)?){1,3}\.?\)?$`,
  "iu",
);
const EDITED =
  /^\(?(?:edited|editing|translated|proofread|copy-?edited|редактор|корректор|переводчик|перевод|под редакцией|отредактировала?|redaktion|redigiert von|übersetzt von|édité par|traduit par|relecture|editado por|edición de|traducido por)(?: by)?\s*(?:[:—–-]\s*)?([^.:;!?]{2,80})\.?\)?$/iu;
const STANDARDS = /^our standards: [^.!?]{2,60}(?:principles|guidelines|code)\.?$/i;
const CONTACT =
  /^\(?(?:e-?mail|contact|write to|contact the (?:author|reporter|editor)s?(?: at)?|пишите|почта|kontakt|contact|contacto)\s*[:—–-]?\s*(?:[\p{L}.' -]{0,40}\s(?:at|на|unter|à|en)\s)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\.?\)?$/iu;

export const editorialFooter = {
  id: "editorial footer",
  reason: "Who edited or translated the text, and where to write to them.",
  finds: (drafts) =>
    indexesWhere(drafts, (line, { type }) => {
      if (type === "heading") return false;
      const edited = EDITED.exec(line)?.[1];
      if (edited !== undefined && isPersonName(edited)) return true;
      return DESK.test(line) || STANDARDS.test(line) || CONTACT.test(line);
    }),
} satisfies CleaningRule;
