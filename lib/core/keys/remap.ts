import { parseChord } from "./chord";
import { type Command, commands, type Scope } from "./commands";
import { keyWords } from "./key-words";
import { chosenChords, type OwnKeys } from "./keymap";
import { ownerOf } from "./reserved";

function canMeet(one: Scope, other: Scope): boolean {
  return one === other || one === "everywhere" || other === "everywhere";
}

/** The other command that has one of these chords in a scope that can meet this command's; null when none has. */
export function holderOf(command: Command, chords: readonly string[], own: OwnKeys): Command | null {
  const holds = (other: Command) =>
    other.id !== command.id &&
    canMeet(other.scope, command.scope) &&
    chosenChords(other, own).some((chord) => chords.includes(chord));
  return commands.find(holds) ?? null;
}

/** A person's keys after a change, or the sentence that says why it cannot be. */
export type Remapped = { readonly keys: OwnKeys } | { readonly refusal: string };

/** Gives a command another chord, refused while a command beside it, the text, a tag or the browser has that chord. */
export function giveChord(command: Command, text: string, own: OwnKeys, isMac: boolean): Remapped {
  const chord = parseChord(text);
  const words = keyWords(text, isMac);
  if (command.fixed) return { refusal: `The keys of “${command.words}” are the same everywhere and stay as they are.` };
  if (!chord) return { refusal: "That is no key." };
  if (command.chords.includes(text)) return resetChord(command, own, isMac);
  const owner = ownerOf(chord, command.scope);
  if (owner !== null) return { refusal: `${words} ${owner}.` };
  const holder = holderOf(command, [text], own);
  if (holder) return { refusal: takenWords(words, holder) };
  return { keys: { ...own, [command.id]: text } };
}

/** Takes a command's keys away. */
export function takeChord(command: Command, own: OwnKeys): OwnKeys {
  return command.fixed ? own : { ...own, [command.id]: null };
}

/** Gives a command its first chords again, refused while another command has been given one of them. */
export function resetChord(command: Command, own: OwnKeys, isMac: boolean): Remapped {
  const holder = holderOf(command, command.chords, own);
  if (holder) {
    const taken = command.chords.find((chord) => chosenChords(holder, own).includes(chord));
    return { refusal: takenWords(keyWords(taken ?? "", isMac), holder) };
  }
  const { [command.id]: _, ...keys } = own;
  return { keys };
}

function takenWords(words: string, holder: Command): string {
  return `${words} is the key of “${holder.words}”. Give that another key first.`;
}
