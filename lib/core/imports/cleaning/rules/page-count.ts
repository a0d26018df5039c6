import type { CleaningRule } from "../../clean";
import { indexesWhere } from "../line";
import { madeOf } from "../made-of";

const isCount = madeOf([
  "\\d{1,3} ?[- ]?min(?:ute)?s?[- ]read",
  "(?:estimated )?read(?:ing)? time:? (?:of )?\\d{1,3} ?min(?:ute)?s?",
  "\\d[\\d., ]* ?[km]? views",
  "views:? \\d[\\d., ]*[km]?",
  "время (?:чтения|на чтение):? \\d{1,3} ?мин(?:ут[аы]?)?",
  "\\d[\\d., ]* просмотр(?:а|ов)?",
  "просмотр(?:ы|ов):? \\d[\\d., ]*",
  "(?:lesezeit|lesedauer):? (?:ca\\.? )?\\d{1,3} ?min(?:uten?)?",
  "(?:temps de lecture|lecture) ?:? \\d{1,3} ?min(?:utes?)?",
  "(?:tiempo de )?lectura:? \\d{1,3} ?min(?:utos?)?",
]);

export const pageCount = {
  id: "page count",
  reason: "How long the text takes to read, or how often it was seen.",
  finds: (drafts) => indexesWhere(drafts, (line) => isCount(line)),
} satisfies CleaningRule;
