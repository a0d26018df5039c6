"use client";

import type { Editor } from "@tiptap/core";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { isKeptHref } from "@/lib/core/text/blocks";
import styles from "./correction.module.css";
import { linkedWords, setLink } from "./link-commands";
import { runCommand } from "./text-editor";

/** The target of the selected words' link, under the toolbar; it closes by Escape, by setting and by removing. */
export function LinkField({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const words = linkedWords(editor.state);
  const [href, setHref] = useState(words?.href ?? "");
  const [error, setError] = useState<string>();
  const close = (target?: string | null) => {
    if (target !== undefined) runCommand(editor, setLink(target));
    onClose();
    editor.view.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const target = href.trim();
    if (isKeptHref(target)) close(target);
    else setError("A link begins with https://, http:// or mailto: and holds no blanks.");
  };
  return (
    <form
      className={styles.link}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <TextField
        label="Address of the link"
        type="url"
        autoFocus
        value={href}
        error={error}
        onChange={(event) => setHref(event.target.value)}
      />
      <div className={styles.choice}>
        <Button type="submit">Set link</Button>
        {words?.href ? <Button onClick={() => close(null)}>Remove link</Button> : null}
        <Button variant="quiet" onClick={() => close()}>
          Close
        </Button>
      </div>
    </form>
  );
}
