import { useMemo, useRef } from "react";
import type { NoteDesk } from "@/components/mentions/note-desk";
import type { ClaimAnswer } from "@/lib/contract/claims";
import type { CompareData } from "../compare-data";

/** Who writes notes and comments in Compare, with the story's claims by their numbers at hand. */
export function useNoteDeskOf(
  { person, story }: Pick<CompareData, "person" | "story">,
  claims: readonly ClaimAnswer[],
  openClaim: (claim: string) => void,
): NoteDesk {
  const latest = useRef({ claims, openClaim });
  latest.current = { claims, openClaim };
  return useMemo(
    () => ({
      person: person.id,
      project: story.project,
      claims: () =>
        latest.current.claims.map(({ id, statement, numbers }) => ({ id, statement, number: numbers[story.id] })),
      openClaim: (claim) => latest.current.openClaim(claim),
    }),
    [person.id, story.project, story.id],
  );
}
