import type { ClaimMergeAnswer } from "@/lib/contract/claim-merges";
import type { RelationAnswer } from "@/lib/contract/claims";
import { plural } from "../ui/plural";
import { relationWords } from "./claim-words";

const sentenceOf = ({ from, to, kind }: RelationAnswer) =>
  `“${from.statement}” ${relationWords[kind].from} “${to.statement}”`;

/** What a merge will do, one sentence for each thing that it touches; nothing is said of what there is none of. */
export function mergeWords(preview: ClaimMergeAnswer): string[] {
  const { moved, joined, numbers, relations, absences, notes, discussions } = preview;
  const links = moved + joined;
  const kept = numbers.map(({ story, number, dropped }) => {
    const rest = dropped === null ? "" : `; ${dropped} is not given again`;
    return `In “${story.title}” it is number ${number}${rest}.`;
  });
  return [
    links === 0 ? "No mention moves." : `${plural(links, "mention")} ${links === 1 ? "moves" : "move"} to it.`,
    ...(joined > 0 ? [`${joined} of them ${joined === 1 ? "is" : "are"} linked to both, and will be once.`] : []),
    ...kept,
    ...(notes > 0 ? ["The note goes below its own."] : []),
    ...(discussions > 0 ? [`${plural(discussions, "discussion")} ${discussions === 1 ? "goes" : "go"} with it.`] : []),
    ...(relations.moved.length > 0 ? [`${plural(relations.moved.length, "relation")} will lead to it.`] : []),
    ...(absences.moved > 0
      ? [`${plural(absences.moved, "confirmed absence")} ${absences.moved === 1 ? "holds" : "hold"} for it too.`]
      : []),
    ...absences.dropped.map(
      ({ outlet, story, author }) =>
        `No longer said: that ${outlet} says nothing of it in “${story}”, which ${author} confirmed. It speaks of one of the two.`,
    ),
    ...relations.dropped.map((relation) => `No longer said: ${sentenceOf(relation)}.`),
  ];
}
