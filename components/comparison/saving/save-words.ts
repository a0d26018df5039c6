import type { WorkspaceState } from "@/lib/client/compare/workspace-state";

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

export type SaveTone = "saved" | "saving" | "held" | "conflict";

/** What the footer says of one's work. */
export interface SaveWords {
  readonly tone: SaveTone;
  readonly sentence: string;
  /** What of it is only on this page; null where everything outlives it, or nothing waits. */
  readonly warning: string | null;
}

type Saving = Pick<WorkspaceState, "save" | "keeping" | "setAside">;

/** Why what waits would be lost with the page; null where it would not. */
function warningOf({ save, keeping, setAside }: Saving): string | null {
  if (save.kind === "saved" && setAside.length === 0) return null;
  if (keeping === "page-only") return "This browser keeps nothing: leave the page open until it is saved.";
  if (keeping === "full") return "This browser’s storage is full: leave the page open until it is saved.";
  return null;
}

/** The state of one's work as it truly is: “Saved” only after the server's answer. */
export function saveWords(state: Saving): SaveWords {
  const { save, setAside } = state;
  const warning = warningOf(state);
  if (setAside.length > 0) {
    const waiting = `${setAside.length} to decide`;
    const sentence = setAside[0]?.stale ? `Conflict: ${waiting}` : `Not saved: ${waiting}`;
    return { tone: "conflict", sentence, warning };
  }
  switch (save.kind) {
    case "saved": {
      const sentence = save.at ? `Saved ${clock.format(save.at)}` : "All changes saved";
      return { tone: "saved", sentence, warning };
    }
    case "saving":
      return { tone: "saving", sentence: "Saving…", warning };
    case "offline":
      return { tone: "held", sentence: `Offline, ${save.waiting} waiting`, warning };
    case "signed-out":
      return { tone: "held", sentence: `Signed out, ${save.waiting} waiting`, warning };
    case "other-person":
      return {
        tone: "held",

        sentence: `Someone else is signed in, ${save.waiting} of yours waiting`,
        warning,
      };
  }
}

/** Whether leaving the page would lose something. */
export function wouldLose({ save, keeping, setAside }: Saving): boolean {
  const isWaiting = save.kind !== "saved" || setAside.length > 0;
  return keeping === "writing" || (isWaiting && keeping !== "stored");
}
