import type { CleaningRule } from "../../clean";
import { indexesWhere, lineOf } from "../line";

const FEWEST_WORDS = 4;
const LONGEST = 120;

export const repeatedLine = {
  id: "repeated line",
  reason: "The line above it once more, as captions of pictures are often doubled.",
  finds: (drafts) =>
    indexesWhere(drafts, (line, { type }, index) => {
      const above = drafts[index - 1];
      // Speech and verse repeat themselves on purpose.
      if (above === undefined || type !== "paragraph" || above.type !== type || /^["“«„'‘]/.test(line)) return false;
      return line.length <= LONGEST && line.split(" ").length >= FEWEST_WORDS && lineOf(above) === line;
    }),
} satisfies CleaningRule;
