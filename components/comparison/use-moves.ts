"use client";

import { useState } from "react";

/** Tells that something in a column stands elsewhere: scrolled, laid out anew, or its numbers placed. */
export interface Moves {
  /** To be called when it happened. */
  tell(): void;
  /** Answers how to stop listening. */
  subscribe(listener: () => void): () => void;
}

/** One such teller for the page; it keeps its identity, and telling renders nothing. */
export function useMoves(): Moves {
  const [moves] = useState(createMoves);
  return moves;
}

function createMoves(): Moves {
  const listeners = new Set<() => void>();
  return {
    tell: () => {
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
