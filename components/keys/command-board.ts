import type { Command } from "@/lib/core/keys/commands";
import { findPressed, type OwnKeys } from "@/lib/core/keys/keymap";
import { type Press, readPress, typesLatin } from "@/lib/core/keys/press";
import { isMac } from "./is-mac";

/** A command that the page can carry out now. */
export type OfferedCommand = Pick<Command, "id" | "words" | "group" | "chords" | "repeats" | "inFields" | "fixed"> & {
  run(): void;
};

type Offer = () => readonly OfferedCommand[];

const offers: Offer[] = [];
const listeners = new Set<() => void>();
let own: OwnKeys = {};
let isLatin = true;

/**
 * What the page can do, and the person's keys. There is one for the whole page, because there is one keyboard: parts of
 * the page offer commands while they are mounted, the listener, the key map and search ask for them.
 */
export const commandBoard = {
  /** Offers what `read` answers whenever it is asked, until the answered function is called. */
  offer(read: Offer): () => void {
    if (offers.length === 0) document.addEventListener("keydown", onKeyDown);
    offers.push(read);
    return () => {
      offers.splice(offers.indexOf(read), 1);
      if (offers.length === 0) document.removeEventListener("keydown", onKeyDown);
    };
  },
  /** Everything on offer; of two with one id the one that was offered last. */
  offered(): readonly OfferedCommand[] {
    return [...new Map(offers.flatMap((read) => read()).map((command) => [command.id, command])).values()];
  },
  /** Carries out a command that is on offer; nothing happens when it is not. */
  run(id: string): void {
    commandBoard
      .offered()
      .find((command) => command.id === id)
      ?.run();
  },
  ownKeys: (): OwnKeys => own,
  setOwnKeys(keys: OwnKeys): void {
    own = keys;
    for (const listener of listeners) listener();
  },
  /** Calls back when the person's keys change. */
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function pressOf(event: KeyboardEvent): Press {
  return {
    key: event.key,
    code: event.code,
    shift: event.shiftKey,
    ctrl: event.ctrlKey,
    alt: event.altKey,
    meta: event.metaKey,
    altGraph: event.getModifierState("AltGraph"),
    composing: event.isComposing || event.keyCode === 229,
  };
}

/** What a press means on this keyboard; also for a field in which a person presses a new chord. */
export function readingsOf(event: KeyboardEvent) {
  const press = pressOf(event);
  isLatin = typesLatin(press, isLatin);
  return readPress(press, { isMac: isMac(), isLatin });
}

const typing = "input, textarea, select, [contenteditable='true'], [role='textbox'], [role='menu'], [role='listbox']";

/** Where keys are someone else's: a dialog or a menu is open, or one types. A one-line field lets through what says so. */
function isQuietFor(command: OfferedCommand, { key, target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (document.querySelector("dialog[open]")) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest(typing)) return !(command.inFields && (ctrlKey || metaKey) && target.matches("input"));
  return key === "Enter" && target.closest("button, a, summary") !== null;
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const readings = readingsOf(event);
  const command = findPressed(readings, commandBoard.offered(), own);
  if (!command || isQuietFor(command, event)) return;
  event.preventDefault();
  if (!event.repeat || command.repeats) command.run();
}
