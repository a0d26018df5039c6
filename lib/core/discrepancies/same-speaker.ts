import type { SpeakerKind } from "../facts/attribution/attribution";
import type { FactOf } from "../facts/fact";
import { compareNames } from "../facts/names/compare-names";
import type { NameKind } from "../facts/names/name-kind";
import type { DetectorContext } from "./detector";

type AttributionFact = FactOf<"attribution">;

/** What a speaker's name is compared as; a role may be anybody's and is not compared. */
const nameKinds: Partial<Readonly<Record<SpeakerKind, NameKind>>> = {
  name: "person",
  pronoun: "person",
  office: "organisation",
  outlet: "organisation",
};

/** The name of who says it, whom a pronoun stands for; null where no name is known. */
export function speakerName({ value: { speaker } }: AttributionFact): string | null {
  if (speaker === null || speaker.kind === "unnamed" || speaker.kind === "role") return speaker?.named ?? null;
  return speaker.kind === "pronoun" ? speaker.named : (speaker.named ?? speaker.words);
}

/** Whether two name one speaker; null where that cannot be told. */
export function isSameSpeaker(
  one: AttributionFact,
  other: AttributionFact,
  { aliases }: DetectorContext,
): boolean | null {
  const [name, otherName] = [speakerName(one), speakerName(other)];
  const [kind, otherKind] = [kindOf(one), kindOf(other)];
  if (name === null || otherName === null || kind === null || kind !== otherKind) return null;
  const { relation, reasons } = compareNames(bare(name), bare(otherName), { kind, aliases });
  if (relation !== "different") return true;
  return kind === "person" || reasons.length === 0 ? false : null;
}

function kindOf({ value: { speaker } }: AttributionFact): NameKind | null {
  if (speaker === null) return null;
  return speaker.named === null ? (nameKinds[speaker.kind] ?? null) : (nameKinds[speaker.kind] ?? "person");
}

/** Without the article before it. */
function bare(name: string): string {
  return name.replace(/^(?:the|a|an)\s+/i, "");
}
