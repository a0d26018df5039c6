"use client";

import { useLayoutEffect, useRef } from "react";
import { commandBoard } from "@/components/keys/command-board";
import { CommandKbd } from "@/components/keys/command-kbd";
import { useSingleKeys } from "@/components/keys/use-keys";
import { openSearch } from "@/components/search/open-search";
import { Kbd } from "@/components/ui/kbd";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import { nearTags } from "@/lib/core/projects/near-tags";
import type { MentionEditing } from "./editing/use-mention-editing";
import styles from "./selection-bar.module.css";

interface Props {
  readonly tags: readonly TagAnswer[];
  /** What the words are to the mention that was selected before. */
  readonly reach: MentionEditing["reach"];
  readonly onTag: (tag: string) => void;
  readonly onNewClaim: () => void;
  readonly onLink: () => void;
}

const gap = 8;
/** As many as have a key. */
const mostTags = 9;

/** Below the selection, or above it where there is no room: never over it. */
function placeBar(bar: HTMLElement, selection: DOMRect): void {
  const { width, height } = bar.getBoundingClientRect();
  const below = selection.bottom + gap;
  const top = below + height + gap <= window.innerHeight ? below : selection.top - height - gap;
  const left = Math.min(Math.max(gap, selection.left), window.innerWidth - width - gap);
  bar.style.setProperty("--bar-left", `${left}px`);
  bar.style.setProperty("--bar-top", `${Math.max(gap, top)}px`);
  bar.dataset.placed = "true";
}

/** Moves the text up where the bar, which lies at the bottom on a phone, would cover the selected words. */
function liftSelection(bar: HTMLElement): void {
  const selection = document.getSelection();
  const isDocked = window.matchMedia("(max-width: 700px)").matches;
  if (!isDocked || !selection || selection.rangeCount === 0) return;
  const words = selection.getRangeAt(0);
  const covered = words.getBoundingClientRect().bottom + gap - bar.getBoundingClientRect().top;
  let scroller = words.commonAncestorContainer.parentElement;
  while (scroller && scroller.scrollHeight <= scroller.clientHeight) scroller = scroller.parentElement;
  if (covered > 0) scroller?.scrollBy({ top: covered });
}

/** What can be done with the selected words, each with its key. It floats beside them and follows when one scrolls. */
export function SelectionBar({ tags, reach, onTag, onNewClaim, onLink }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const hasTagKeys = useSingleKeys();
  useLayoutEffect(() => {
    const place = () => {
      const selection = document.getSelection();
      if (!bar.current || !selection || selection.rangeCount === 0) return;
      const words = selection.getRangeAt(0).getBoundingClientRect();
      if (words.height > 0) placeBar(bar.current, words);
    };
    // With the frame, and so never where the words are tagged by the very key that had them told.
    const frame = requestAnimationFrame(() => {
      place();
      if (bar.current) liftSelection(bar.current);
    });
    document.addEventListener("selectionchange", place);
    document.addEventListener("scroll", place, { capture: true, passive: true });
    window.addEventListener("resize", place);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("selectionchange", place);
      document.removeEventListener("scroll", place, { capture: true });
      window.removeEventListener("resize", place);
    };
  }, []);
  // Pressing a button must not take the selection away.
  const keepSelection = (event: React.PointerEvent) => event.preventDefault();
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Selected words"
      className={styles.bar}
      onPointerDown={keepSelection}
      onMouseDown={(event) => event.preventDefault()}
    >
      {nearTags(tags, mostTags).map((tag) => (
        <button key={tag.id} type="button" onClick={() => onTag(tag.id)}>
          {tag.name} {hasTagKeys && tag.key ? <Kbd>{tag.key}</Kbd> : null}
        </button>
      ))}
      {tags.length > mostTags ? (
        <button type="button" aria-haspopup="dialog" onClick={() => openSearch("Tag: ")}>
          {tags.length - mostTags} more tags …
        </button>
      ) : null}
      <button type="button" onClick={onNewClaim}>
        New claim <CommandKbd id="claim.new" />
      </button>
      <button type="button" onClick={onLink}>
        Link to … <CommandKbd id="claim.link" />
      </button>
      {reach === "outside" ? (
        <button type="button" onClick={() => commandBoard.run("mention.add-segment")}>
          Add to the mention <CommandKbd id="mention.add-segment" />
        </button>
      ) : null}
      {reach === "inside" ? (
        <>
          <button type="button" onClick={() => commandBoard.run("mention.remove-segment")}>
            Take from the mention <CommandKbd id="mention.remove-segment" />
          </button>
          <button type="button" onClick={() => commandBoard.run("mention.split")}>
            Split off <CommandKbd id="mention.split" />
          </button>
        </>
      ) : null}
    </div>
  );
}
