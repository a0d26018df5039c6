"use client";

import { createContext, type ReactNode, useContext } from "react";

/** A claim at hand that a note can link. */
export interface DeskClaim {
  readonly id: string;
  readonly statement: string;
  /** Its number in the story one is at. */
  readonly number?: number | undefined;
}

/** Who writes where: whose drafts are kept, whom and what one can name, and how a claim is opened without leaving the page. */
export interface NoteDesk {
  readonly person: string;
  readonly project: string;
  /** The claims at hand, asked for when one types #; the project's others are found by the server. */
  readonly claims?: () => readonly DeskClaim[];
  readonly openClaim?: (claim: string) => void;
}

const Desk = createContext<NoteDesk | null>(null);

/** Says for all notes and comments below who writes where. */
export function NoteDeskProvider({ desk, children }: { desk: NoteDesk; children: ReactNode }) {
  return <Desk.Provider value={desk}>{children}</Desk.Provider>;
}

export function useNoteDesk(): NoteDesk {
  const desk = useContext(Desk);
  if (!desk) throw new RangeError("A note stands outside of a NoteDeskProvider.");
  return desk;
}
