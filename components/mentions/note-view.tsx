"use client";

import { Fragment, type ReactNode } from "react";
import type { NoteDocument, NoteInline, NoteParagraph, NoteReference, NoteText } from "@/lib/core/mentions/note";
import { referenceSigns } from "@/lib/core/mentions/note";
import { type NoteDesk, useNoteDesk } from "./note-desk";
import styles from "./note-field.module.css";

/** A note's words, drawn from its document node by node: nothing that is written in one ever becomes markup. */
export function NoteView({ note }: { note: NoteDocument }) {
  const desk = useNoteDesk();
  return listed(note.content, (block) => {
    if (block.type === "paragraph") return <Paragraph paragraph={block} desk={desk} />;
    const items = listed(block.content, (item) => (
      <li>
        {listed(item.content, (paragraph) => (
          <Paragraph paragraph={paragraph} desk={desk} />
        ))}
      </li>
    ));
    return block.type === "bulletList" ? <ul>{items}</ul> : <ol>{items}</ol>;
  });
}

/** The parts in their order, which is all that tells them apart: a note is drawn anew as a whole. */
function listed<T>(parts: readonly T[], draw: (part: T) => ReactNode): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no other name.
  return parts.map((part, index) => <Fragment key={index}>{draw(part)}</Fragment>);
}

function Paragraph({ paragraph, desk }: { paragraph: NoteParagraph; desk: NoteDesk }) {
  // An empty paragraph keeps its line.
  return (
    <p>{paragraph.content ? listed(paragraph.content, (inline) => <Inline inline={inline} desk={desk} />) : <br />}</p>
  );
}

function Inline({ inline, desk }: { inline: NoteInline; desk: NoteDesk }) {
  if (inline.type === "hardBreak") return <br />;
  if (inline.type === "text") return <Words words={inline} />;
  return <Reference reference={inline} desk={desk} />;
}

function Words({ words: { text, marks } }: { words: NoteText }) {
  const types = marks?.map((mark) => mark.type) ?? [];
  const italic = types.includes("italic") ? <em>{text}</em> : text;
  return types.includes("bold") ? <strong>{italic}</strong> : italic;
}

function Reference({ reference, desk }: { reference: NoteReference; desk: NoteDesk }) {
  const { type, attrs } = reference;
  const words = `${referenceSigns[type]}${attrs.label}`;
  if (type === "person") return <span className={styles.person}>{words}</span>;
  return (
    <a
      href={`/projects/${desk.project}/claims/${attrs.id}`}
      className={styles.claim}
      onClick={(event) => {
        if (!desk.openClaim || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        desk.openClaim(attrs.id);
      }}
    >
      {words}
    </a>
  );
}
