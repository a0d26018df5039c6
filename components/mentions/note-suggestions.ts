import { useEffect, useState } from "react";
import { call } from "@/lib/client/call";
import type { NoteReference } from "@/lib/core/mentions/note";
import type { AskedSuggestion } from "@/lib/core/mentions/suggestion-at";
import { hasFolded } from "@/lib/core/text/fold";
import { type DeskClaim, type NoteDesk, useNoteDesk } from "./note-desk";

/** A person or a claim that can be put into the note. */
export interface Suggestion extends Pick<NoteReference, "type"> {
  readonly id: string;
  readonly label: string;
  /** A claim's number, a person's role. */
  readonly aside: string;
}

const most = 7;
/** How long after a key the server is asked, in milliseconds. */
const pause = 120;

function isAsked({ statement, number }: DeskClaim, typed: string): boolean {
  return /^\d+$/.test(typed) ? String(number ?? "").startsWith(typed) : hasFolded(statement, typed);
}

async function findPeople({ project }: NoteDesk): Promise<Suggestion[]> {
  const { items } = await call("listMembers", { project, limit: 200 });
  return items.map(({ person, role }) => ({ type: "person", id: person.id, label: person.name, aside: role }));
}

async function findClaims({ project, claims }: NoteDesk, typed: string): Promise<Suggestion[]> {
  const near = (claims?.() ?? []).filter((claim) => isAsked(claim, typed)).slice(0, most);
  const searches = near.length < most && (typed.length > 1 || near.length === 0) && !/^\d+$/.test(typed);
  const found = searches
    ? (await call("listClaims", { project, limit: most, ...(typed ? { q: typed } : {}) })).items
    : [];
  const known = new Set(near.map(({ id }) => id));
  return [...near, ...found.filter(({ id }) => !known.has(id))].slice(0, most).map((claim: DeskClaim) => ({
    type: "claim",
    id: claim.id,
    label: claim.statement,
    aside: claim.number === undefined ? "" : String(claim.number),
  }));
}

/** What can be put in place of what is being typed, the best first; none while nothing is asked for, or nobody answers. */
export function useSuggestions(asked: AskedSuggestion | null): readonly Suggestion[] {
  const desk = useNoteDesk();
  const [found, setFound] = useState<{ key: string; suggestions: readonly Suggestion[] } | null>(null);
  const { type, typed = "" } = asked ?? {};
  // Members are few: they are read once, and narrowed down here.
  const searched = type === "claim" ? typed : "";
  const key = `${type} ${searched}`;
  useEffect(() => {
    if (type === undefined) return;
    let current = true;
    const find = () => {
      const finding = type === "person" ? findPeople(desk) : findClaims(desk, searched);
      finding.then((suggestions) => current && setFound({ key, suggestions })).catch(() => undefined);
    };
    const timer = setTimeout(find, searched.length > 1 ? pause : 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [desk, type, searched, key]);
  if (type === undefined || found?.key !== key) return [];
  if (type === "claim") return found.suggestions;
  return found.suggestions.filter(({ label }) => hasFolded(label, typed)).slice(0, most);
}
