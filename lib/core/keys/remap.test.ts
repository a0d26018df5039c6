import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseChord } from "./chord";
import { type Command, commands } from "./commands";
import { chordsOf, commandOf, findPressed, type OwnKeys, singleKeys } from "./keymap";
import { giveChord, holderOf, resetChord, takeChord } from "./remap";
import { ownerOf } from "./reserved";

const all: readonly Command[] = commands;
const chord = (text: string) => {
  const parsed = parseChord(text);
  if (!parsed) throw new RangeError(text);
  return parsed;
};
const refusal = (id: (typeof commands)[number]["id"], text: string, own: OwnKeys = {}) => {
  const answer = giveChord(commandOf(id), text, own, false);
  return "refusal" in answer ? answer.refusal : null;
};

describe("the table of commands", () => {
  it("names every command once, with chords that can be pressed", () => {
    expect(new Set(all.map((command) => command.id)).size).toBe(all.length);
    for (const command of all) {
      for (const text of command.chords) expect(parseChord(text), text).not.toBeNull();
    }
  });

  it("gives no chord twice where two commands can meet", () => {
    for (const command of all) expect(holderOf(command, command.chords, {}), command.id).toBeNull();
  });

  it("takes nothing from the text, the tags or the browser", () => {
    for (const command of all) {
      for (const text of command.chords) if (text !== "Escape") expect(ownerOf(chord(text), command.scope)).toBeNull();
    }
  });
});

const texts = fc.constantFrom(..."ADHIOVJKLNU?;+1", "Shift+U", "Mod+;", "Mod+T", "Enter", "Tab", "Escape", "W");
const steps = fc.array(
  fc.record({ command: fc.constantFrom(...all), text: texts, what: fc.constantFrom("give", "take", "reset") }),
  { maxLength: 30 },
);
const afterSteps = (list: readonly { command: Command; text: string; what: string }[]) =>
  list.reduce<OwnKeys>((own, { command, text, what }) => {
    if (what === "take") return takeChord(command, own);
    const answer = what === "give" ? giveChord(command, text, own, false) : resetChord(command, own, false);
    return "keys" in answer ? answer.keys : own;
  }, {});

describe("giveChord", () => {
  it("never lets two commands that can meet have one chord, whatever was changed before", () => {
    fc.assert(
      fc.property(steps, (list) => {
        const own = afterSteps(list);
        for (const command of all) expect(holderOf(command, chordsOf(command, own), own)).toBeNull();
      }),
    );
  });

  it("is pressed at once by what it gave", () => {
    fc.assert(
      fc.property(steps, fc.constantFrom(...all), texts, (list, command, text) => {
        const answer = giveChord(command, text, afterSteps(list), false);
        if (!("keys" in answer)) return;
        const beside = all.filter((one) => one.scope === command.scope || one.scope === "everywhere");
        expect(findPressed([chord(text)], beside, answer.keys)?.id).toBe(command.id);
      }),
    );
  });

  it.each([
    ["claim.next", "N", "N is the key of “Write a note”. Give that another key first."],
    ["search.open", "J", "J is the key of “Next claim”. Give that another key first."],
    ["claim.next", "Mod+K", "Ctrl K is the key of “Search”. Give that another key first."],
    ["claim.next", "3", "3 is kept for a tag: the codebook gives out the keys 1 to 9."],
    ["claim.next", "W", "W belongs to the article's text: select the word, again the next one."],
    ["claim.next", "Mod+C", "Ctrl C belongs to the browser."],
    ["claim.next", "Mod+F", "Ctrl F belongs to the browser."],
    ["claim.next", "Mod+L", "Ctrl L belongs to the browser."],
    ["claim.next", "F6", "F6 belongs to the browser or a screen reader."],
    ["claim.next", "Tab", "Tab belongs to the browser or a screen reader."],
    ["claim.next", "Insert", "Insert belongs to the browser or a screen reader."],
    ["claim.next", "Alt+D", "Alt D belongs to the browser or a screen reader, as everything with Alt."],
    ["work.undo", "H", "The keys of “Undo” are the same everywhere and stay as they are."],
  ] as const)("refuses for %s the chord %s and says why", (id, text, sentence) => {
    expect(refusal(id, text)).toBe(sentence);
  });

  it("lets commands that never meet have one chord", () => {
    expect(refusal("story.new", "J")).toBeNull();
    expect(refusal("claim.next", "J", { "note.write": "H" })).toBeNull();
  });
});

describe("resetChord", () => {
  it("names the command that was given the first chord meanwhile", () => {
    const own = { "claim.next": "H", "note.write": "J" };
    expect(resetChord(commandOf("claim.next"), own, false)).toEqual({
      refusal: "J is the key of “Write a note”. Give that another key first.",
    });
    expect(resetChord(commandOf("note.write"), own, false)).toEqual({ keys: { "claim.next": "H" } });
  });
});

describe("chordsOf", () => {
  it("has no single characters once they are turned off, and all others still", () => {
    const own = { [singleKeys]: null, "claim.next": "Mod+;" };
    for (const command of all) {
      for (const text of chordsOf(command, own)) expect(text).toMatch(/^(Mod\+.+|[A-Z][a-z]+.*)$/);
    }
    expect(chordsOf(commandOf("claim.next"), own)).toEqual(["Mod+;"]);
    expect(chordsOf(commandOf("claim.new"), own)).toEqual(["Enter"]);
    expect(chordsOf(commandOf("note.write"), own)).toEqual([]);
  });
});
