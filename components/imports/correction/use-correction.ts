import type { Editor, JSONContent } from "@tiptap/core";
import { useRouter } from "next/navigation";
import { useEffect, useMemo, useRef, useState } from "react";
import { useForm } from "@/components/people/use-form";
import { fromDocument } from "@/components/reader/from-document";
import type { CorrectionProps } from "./correction-page";
import { editableDocument } from "./editable-document";
import { correctionSaver } from "./save-correction";
import { isEditable } from "./text-editor";
import { useDraftKeeping, useKeptDrafts } from "./use-draft";
import { useLeaveGuard } from "./use-leave-guard";
import { isSameText, useWrittenText } from "./use-written-text";

/** A correction from the first key until it is saved, discarded or left for later: what is written, why, and what stands in its way. */
export function useCorrection({ article, base }: CorrectionProps) {
  const router = useRouter();
  const address = `${base}/articles/${article.id}`;
  const place = { article: article.id, revision: article.revision };
  const drafts = useKeptDrafts(place);
  const [start] = useState(() => openingOf(article, drafts.draft?.document));
  const [editor, setEditor] = useState<Editor | null>(null);
  const [why, setWhy] = useState(drafts.draft?.why ?? "");
  const [theirs, setTheirs] = useState<number | null>(null);
  const [isSaved, setSaved] = useState(false);
  const { written, isBehind, read } = useWrittenText(editor, start.opened);
  const isChanged = useMemo(() => !isSameText(written, start.original), [written, start.original]);
  const isDirty = !isSaved && (isBehind || isChanged || why.trim() !== "");
  const keeping = useDraftKeeping(place, { editor, why, isDirty, mark: written });
  const guard = useLeaveGuard(isDirty);
  const [save] = useState(() => correctionSaver(article));
  const form = useForm(async () => {
    const text = read();
    if (text.text === "" || isSameText(text, start.original)) return;
    const saving = await save(text, why);
    if (saving.isTheirs) return setTheirs(saving.revision);
    setSaved(true);
    keeping.end();
    router.push(address);
    router.refresh();
  });
  const submit = () => form.form.ref.current?.requestSubmit();
  useSaveKey(submit);

  const leave = (discards: boolean) => {
    const to = guard.asked ?? address;
    if (discards) keeping.end();
    else keeping.keepNow();
    setSaved(true);
    guard.stay();
    router.push(to);
  };
  return {
    ...form,
    address,
    editor,
    setEditor,
    document: start.document,
    why,
    setWhy,
    written,
    isBehind,
    isChanged,
    isDirty,
    isFromDraft: start.isFromDraft,
    hasRoom: keeping.hasRoom,
    theirs,
    drafts,
    asked: guard.asked !== null,
    stay: guard.stay,
    leave,
  };
}

function openingOf({ text, blocks }: CorrectionProps["article"], draft: JSONContent | undefined) {
  const own = editableDocument(text ?? "", blocks);
  const isFromDraft = draft !== undefined && isEditable(draft);
  const document = isFromDraft ? draft : own;
  return { document, isFromDraft, original: fromDocument(own), opened: fromDocument(document) };
}

/** Ctrl or command with S saves, as elsewhere. */
function useSaveKey(save: () => void): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
