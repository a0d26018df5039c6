import { describe, expect, it } from "vitest";
import type { Found } from "@/lib/contract/search";
import { addressOf } from "./address-of";
import { commandChoices, foundChoices, groupChoices, pageChoices } from "./choices";

const command = (id: string, words: string) => ({ id, words, group: "Read" as const, chords: [], run: () => {} });
const project = { id: "p", name: "Harbour" };
const found = (kind: Found["kind"], id: string, text: string): Found => ({
  kind,
  id,
  text,
  project,
  story: kind === "project" ? null : { id: "s", title: "Strike" },
  article: kind === "mention" ? "a" : null,
  number: null,
  outlet: null,
});
const sources = {
  commands: commandChoices([command("claim.next", "Next claim"), command("search.open", "Search")]),
  pages: pageChoices([{ href: "/projects/p/claims", label: "Project: Claims" }]),
  found: foundChoices([found("mention", "m", "claims of the board"), found("claim", "c", "A claim.")]),
  recent: ["claim:c", "command:claim.next", "claim:gone"],
};
const titled = (typed: string, foundFor = typed) =>
  groupChoices({ ...sources, typed, foundFor }).map(({ title, choices }) => [
    title,
    choices.map((choice) => choice.key),
  ]);

describe("groupChoices", () => {
  it("begins with what was chosen lately and is still there, each line once", () => {
    expect(titled("")).toEqual([
      ["Recent", ["claim:c", "command:claim.next"]],
      ["Pages", ["page:/projects/p/claims"]],
    ]);
  });

  it("keeps the commands and pages with all the words, and what was found by kind", () => {
    expect(titled("CLÁIM")).toEqual([
      ["Commands", ["command:claim.next"]],
      ["Pages", ["page:/projects/p/claims"]],
      ["Mentions", ["mention:m"]],
      ["Claims", ["claim:c"]],
    ]);
    expect(titled("claim next").map(([title]) => title)).toEqual(["Commands", "Mentions", "Claims"]);
  });

  it("keeps of what was found for other words only what has these, so that no other is chosen under them", () => {
    expect(titled("claims board", "claims")).toEqual([["Mentions", ["mention:m"]]]);
    expect(titled("harbour", "claims")).toEqual([]);
    const things = groupChoices({ ...sources, typed: "board", foundFor: null }).flatMap((group) => group.choices);
    expect(things.map(({ key }) => key)).toEqual(["mention:m"]);
  });
});

describe("addressOf", () => {
  it("leads to the very thing, and to a claim's page where no story tells it", () => {
    expect(addressOf(found("claim", "c", ""))).toBe("/projects/p/stories/s/compare?claim=c");
    expect(addressOf({ ...found("claim", "c", ""), story: null })).toBe("/projects/p/claims/c");
    expect(addressOf(found("mention", "m", ""))).toBe("/projects/p/stories/s/compare?articles=a&mention=m");
    expect(addressOf(found("project", "p", ""))).toBe("/projects/p");
  });
});
