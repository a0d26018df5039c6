"use client";

import dynamic from "next/dynamic";
import type { NoteFieldProps } from "./note-field";
import styles from "./note-field.module.css";

/** The field of a note; its editor is loaded when the first note is shown. */
export const NoteEditor = dynamic<NoteFieldProps>(() => import("./note-field").then((field) => field.NoteField), {
  ssr: false,
  loading: () => <div className={styles.editor} />,
});
