"use client";

import { useEffect, useRef, useState } from "react";
import { articleDirection } from "@/components/reader/article-direction";
import text from "./corrected-text.module.css";
import styles from "./correction.module.css";
import { CorrectionAside } from "./correction-aside";
import type { CorrectionProps } from "./correction-page";
import { LeaveDialog } from "./leave-dialog";
import { linkedWords } from "./link-commands";
import { LinkField } from "./link-field";
import { mountText, replaceDocument, runCommand } from "./text-editor";
import { TextToolbar } from "./text-toolbar";
import { useCorrection } from "./use-correction";

/** The text of an article in an editor, with what saving it would do beside it. */
export function CorrectionDesk(props: CorrectionProps) {
  const { article } = props;
  const correction = useCorrection(props);
  const { editor, drafts } = correction;
  const [isLinking, setLinking] = useState(false);
  const host = useTextHost(correction, article, () => setLinking(true));
  const takeOlder = () => {
    const draft = drafts.readOlder();
    if (!draft || !editor) return;
    runCommand(editor, replaceDocument(draft.document));
    correction.setWhy(draft.why);
    drafts.dropOlder();
  };
  return (
    <div className={styles.desk}>
      <div className={styles.page}>
        {editor ? (
          <TextToolbar editor={editor} onLink={() => setLinking(linkedWords(editor.state) !== null)} />
        ) : (
          <div className={styles.toolbar} />
        )}
        {editor && isLinking ? <LinkField editor={editor} onClose={() => setLinking(false)} /> : null}
        <div className={text.scroller}>
          <div ref={host} className={text.host} />
        </div>
      </div>
      <CorrectionAside {...props} correction={correction} onTakeOlder={takeOlder} />
      <LeaveDialog
        open={correction.asked}
        onStay={correction.stay}
        onLeave={() => correction.leave(false)}
        onDiscard={() => correction.leave(true)}
      />
    </div>
  );
}

/** The element that the editor is mounted in, once. */
function useTextHost(
  { document, setEditor }: Pick<ReturnType<typeof useCorrection>, "document" | "setEditor">,
  { text: words, language }: CorrectionProps["article"],
  onLink: () => void,
) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(onLink);
  useEffect(() => {
    latest.current = onLink;
  });
  const direction = articleDirection(words ?? "", language);
  useEffect(() => {
    if (!host.current) return;
    const editor = mountText(host.current, document, {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": "Text of the article",
        autocapitalize: "off",
        autocorrect: "off",
        class: text.text ?? "",
        dir: direction,
        ...(language === null ? {} : { lang: language }),
      },
      onLink: () => {
        if (linkedWords(editor.state)) latest.current();
      },
    });
    setEditor(editor);
    return () => {
      editor.destroy();
      setEditor(null);
    };
  }, [document, direction, language, setEditor]);
  return host;
}
