import type { Workspace } from "@/lib/client/compare/workspace";
import type { LiveEvent } from "@/lib/contract/live";
import type { Place } from "./compare-place";

/** The workspace after a change from elsewhere, with the claim that one is just rewording: its words are not taken away. */
export function keepReworded(before: Workspace, after: Workspace, rewording: string | null): Workspace {
  const claim = rewording ? before.claims.get(rewording) : undefined;
  if (!claim || after.claims.has(claim.id)) return after;
  return { ...after, claims: new Map(after.claims).set(claim.id, claim) };
}

/**
 * Where one is left when others deleted the mention or claim that one was at, or merged the claim into another, with a sentence that
 * says so; null otherwise.
 */
export function leaveWhatIsGone(
  events: readonly LiveEvent[],
  { mentions, claims }: Workspace,
  place: Place,
): { readonly place: Place; readonly sentence: string } | null {
  const { mention, claim } = place;
  const goneClaim = claim && !claims.has(claim) ? changeOf(events, "claim", claim) : undefined;
  const goneMention = mention && !mentions.has(mention) ? changeOf(events, "mention", mention) : undefined;
  const by = goneClaim ?? goneMention;
  if (!by) return null;
  const into = goneClaim?.name === "mergeClaims" ? goneClaim.subject : null;
  if (into && claims.has(into)) {
    const sentence = `${by.actor?.name ?? "Someone"} merged the claim you were at into this one`;
    return { place: { ...place, mention: goneMention ? null : mention, claim: into }, sentence };
  }
  const sentence = `${by.actor?.name ?? "Someone"} deleted the ${goneClaim ? "claim" : "mention"} you were at`;
  return {
    place: { ...place, mention: goneMention ? null : mention, claim: goneClaim ? null : claim },
    sentence,
  };
}

function changeOf(events: readonly LiveEvent[], kind: string, id: string): LiveEvent | undefined {
  return events.find(({ changed }) => changed.some((one) => one.kind === kind && one.id === id));
}
