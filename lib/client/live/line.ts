/**
 * Where the connection of a live stream stands: `off` while nobody looks, `waiting` until the next try after a cut, `refused` where
 * trying again makes no sense. `failures` counts the cuts since something was heard.
 */
export interface Line {
  readonly kind: "off" | "opening" | "open" | "waiting" | "refused";
  readonly failures: number;
}

/** `show` and `hide`: someone looks or no longer does; `due`: the wait is over; the others come from the connection. */
export type LineEvent = "show" | "hide" | "answer" | "message" | "cut" | "refusal" | "due";

export const lineOff: Line = { kind: "off", failures: 0 };

/** The line after an event; an event that does not concern it leaves the very line of before. */
export function nextLine(line: Line, event: LineEvent): Line {
  const { kind, failures } = line;
  const isOn = kind === "opening" || kind === "open";
  if (event === "hide") return kind === "off" ? line : lineOff;
  if (event === "show") return isOn ? line : { kind: "opening", failures: kind === "waiting" ? failures : 0 };
  if (event === "due") return kind === "waiting" ? { kind: "opening", failures } : line;
  if (!isOn) return line;
  if (event === "cut") return { kind: "waiting", failures: failures + 1 };
  if (event === "refusal") return { kind: "refused", failures: 0 };
  if (event === "answer") return kind === "opening" ? { kind: "open", failures } : line;
  return failures === 0 ? line : { ...line, failures: 0 };
}

const [shortest, longest] = [500, 30_000];

/**
 * How long to wait for the next try, in milliseconds: twice as long after each failure up to half a minute, and by `chance`, from 0
 * up to 1, as little as half of that, so that not everyone returns at once.
 */
export function waitAfter(failures: number, chance: number): number {
  return Math.min(longest, shortest * 2 ** (failures - 1)) * (0.5 + chance / 2);
}
