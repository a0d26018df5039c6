import { type Chord, formatChord, isSingle, parseChord } from "./chord";
import { type Command, type CommandId, commands } from "./commands";

/** A person's own chords by the id of their command; null takes a command's key away. What is not named keeps its own. */
export type OwnKeys = Readonly<Record<string, string | null>>;

/** The entry of a person's keys that, when null, turns off every chord of a single character (WCAG 2.1.4). */
export const singleKeys = "keys.single";

const byId = new Map<string, Command>(commands.map((command) => [command.id, command]));

export function commandOf(id: CommandId): Command;
export function commandOf(id: string): Command | null;
export function commandOf(id: string): Command | null {
  return byId.get(id) ?? null;
}

/** Whether chords of a single character press anything. */
export function usesSingleKeys(own: OwnKeys): boolean {
  return own[singleKeys] !== null;
}

/** The chords that a person chose or left for a command, also those that are turned off with all single characters. */
export function chosenChords(command: Pick<Command, "id" | "chords" | "fixed">, own: OwnKeys): readonly string[] {
  const chosen = command.fixed ? undefined : own[command.id];
  if (chosen === null) return [];
  return chosen === undefined || parseChord(chosen) === null ? command.chords : [chosen];
}

/** The chords that press a command now. */
export function chordsOf(command: Pick<Command, "id" | "chords" | "fixed">, own: OwnKeys): readonly string[] {
  const chosen = chosenChords(command, own);
  return usesSingleKeys(own) ? chosen : chosen.filter((chord) => !isSingleText(chord));
}

function isSingleText(text: string): boolean {
  const chord = parseChord(text);
  return chord !== null && isSingle(chord);
}

/** Of the commands at hand the one that a press means, the last one offered first; null when it means none. */
export function findPressed<Offered extends Pick<Command, "id" | "chords" | "fixed">>(
  readings: readonly Chord[],
  offered: readonly Offered[],
  own: OwnKeys,
): Offered | null {
  for (const reading of readings) {
    const text = formatChord(reading);
    const found = offered.findLast((command) => chordsOf(command, own).includes(text));
    if (found) return found;
  }
  return null;
}
