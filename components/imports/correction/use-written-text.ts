import type { Editor } from "@tiptap/core";
import { useCallback, useEffect, useRef, useState } from "react";
import { fromDocument } from "@/components/reader/from-document";
import { whenIdle } from "@/components/reader/when-idle";
import type { BlockText } from "@/lib/core/text/build-blocks";

/** How long after the last key the text is read from the editor, in milliseconds. */
const pause = 500;

/** Whether two texts are the same, with their blocks and marks. */
export function isSameText(a: BlockText, b: BlockText): boolean {
  return a.text === b.text && JSON.stringify(a.blocks) === JSON.stringify(b.blocks);
}

/**
 * What is written in the editor, read when typing rests so that it never holds it up. `isBehind` is true until then;
 * `read` reads it at once.
 */
export function useWrittenText(editor: Editor | null, start: BlockText) {
  const [written, setWritten] = useState(start);
  const [isBehind, setBehind] = useState(false);
  const latest = useRef(start);
  const read = useCallback((): BlockText => {
    if (!editor || editor.isDestroyed) return latest.current;
    const now = fromDocument(editor.getJSON());
    if (!isSameText(now, latest.current)) latest.current = now;
    setWritten(latest.current);
    setBehind(false);
    return latest.current;
  }, [editor]);
  useEffect(() => {
    if (!editor) return;
    let cancel = () => {};
    const wait = () => {
      cancel();
      setBehind(true);
      cancel = whenIdle(() => void read(), pause);
    };
    editor.on("update", wait);
    return () => {
      cancel();
      editor.off("update", wait);
    };
  }, [editor, read]);
  return { written, isBehind, read };
}
