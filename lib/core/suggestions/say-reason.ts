import { figureReading } from "../facts/figures/figure-reading";
import type { Reason } from "./reason";

/** A reason as one sentence in plain words, the first mention's words first. */
export function sayReason(reason: Reason): string {
  switch (reason.kind) {
    case "words":
      return sayWords(reason.pairs);
    case "name":
      return sayBoth(
        reason,
        "name",
        {
          same: "are one name",
          misspelt: "are one name, spelt apart",
          shorter: "may be one name",
          different: "are named",
        }[reason.relation],
      );
    case "figure":
      return sayBoth(reason, "say", sayFigures(reason));
    case "date":
      return sayBoth(
        reason,
        "date it",
        {
          same: "are the same time",
          contains: "may be one time: the second is in the first",
          within: "may be one time: the first is in the second",
          overlaps: "are times that overlap",
          differ: "are different times",
          "not-comparable": "are times",
        }[reason.relation],
      );
    case "speaker":
      return sayBoth(reason, "report", "are who says it");
    case "quotation":
      return sayBoth(reason, "quote", "are one quotation");
  }
}

function sayBoth({ first, second }: { first: string; second: string }, verb: string, else_: string): string {
  return first === second ? `Both ${verb} “${first}”` : `“${first}” and “${second}” ${else_}`;
}

function sayFigures({ comparison, readings }: Extract<Reason, { kind: "figure" }>): string {
  const [first, second] = [figureReading(readings.first), figureReading(readings.second)];
  const read = first === second ? `read ${first}` : `${first} and ${second}`;
  if (comparison.answer === "differ") return `differ: ${read}`;
  return `are compatible${comparison.reason === "same" ? "" : ` (${comparison.reason})`}: ${read}`;
}

function sayWords(pairs: Extract<Reason, { kind: "words" }>["pairs"]): string {
  const same = pairs.filter(({ first, second }) => first.toLowerCase() === second.toLowerCase());
  const others = pairs.filter((pair) => !same.includes(pair));
  const told = [
    ...(same.length > 0 ? [`both say ${list(same.map(({ first }) => `“${first}”`))}`] : []),
    ...others.map(({ first, second }) => `“${first}” answers “${second}”`),
  ].join("; ");
  return told.charAt(0).toUpperCase() + told.slice(1);
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
