import { useRef, useState } from "react";
import { CallError } from "@/lib/client/call";

interface Versioned {
  readonly version: number;
}

/**
 * Keeps a stale write as a conflict to choose in, instead of throwing it. `read` recognises the current state that the
 * refusal carries; a refusal that is about something else is thrown. After `adopt` the next attempt writes over theirs.
 */
export function useConflict<T extends Versioned>(read: (current: unknown) => T | null) {
  const [theirs, setTheirs] = useState<T | null>(null);
  const adopted = useRef<number | null>(null);
  return {
    theirs,
    attempt: async (based: number, write: (version: number) => Promise<void>): Promise<void> => {
      const version = adopted.current ?? based;
      try {
        await write(version);
        setTheirs(null);
        adopted.current = null;
      } catch (error) {
        const current =
          error instanceof CallError && error.problem.code === "conflict" ? read(error.problem.current) : null;
        if (!current || current.version === version) throw error;
        setTheirs(current);
      }
    },
    adopt: () => {
      adopted.current = theirs?.version ?? null;
    },
    drop: () => {
      setTheirs(null);
      adopted.current = null;
    },
  };
}
