import type { Editor } from "@tiptap/core";
import { useEffect, useRef, useState } from "react";
import { dropDraft, findOlderDraft, keepDraft, readDraft } from "./kept-draft";

interface Kept {
  readonly article: string;
  readonly revision: number;
}

/** The draft that this tab has of the correction, and the revision of an older one that was left behind by a newer revision. */
export function useKeptDrafts({ article, revision }: Kept) {
  const [draft] = useState(() => readDraft(sessionStorage, article, revision));
  const [older, setOlder] = useState(() => findOlderDraft(sessionStorage, article, revision));
  return {
    draft,
    older,
    readOlder: () => (older === null ? null : readDraft(sessionStorage, article, older)),
    dropOlder: () => {
      if (older !== null) dropDraft(sessionStorage, article, older);
      setOlder(null);
    },
  };
}

/**
 * Keeps what is written in this tab whenever typing rests and when the page is left, and forgets it when nothing differs any
 * more. After `end` nothing is kept. `hasRoom` is false where the browser refused.
 */
export function useDraftKeeping(
  { article, revision }: Kept,
  { editor, why, isDirty, mark }: { editor: Editor | null; why: string; isDirty: boolean; mark: unknown },
) {
  const [hasRoom, setHasRoom] = useState(true);
  const ended = useRef(false);
  const keep = useRef(() => {});
  keep.current = () => {
    if (ended.current || !editor || editor.isDestroyed) return;
    if (isDirty) setHasRoom(keepDraft(sessionStorage, article, revision, { document: editor.getJSON(), why }));
    else dropDraft(sessionStorage, article, revision);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept anew when what is written changes, which `mark` says.
  useEffect(() => keep.current(), [editor, isDirty, why, mark]);
  useEffect(() => {
    const leave = () => keep.current();
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, []);
  const end = () => {
    ended.current = true;
    dropDraft(sessionStorage, article, revision);
  };
  return { hasRoom, keepNow: () => keep.current(), end };
}
