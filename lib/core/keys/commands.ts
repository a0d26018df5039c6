/** Where a command can be pressed. Two commands of one scope, or of a scope and `everywhere`, never share a chord. */
export type Scope = "everywhere" | "compare" | "matrix" | "suggestions" | "project";

/** The groups of the key map, in its order. */
export const groups = ["Everywhere", "Read", "Mark", "Claim", "Stance", "View", "Matrix", "Project"] as const;
export type Group = (typeof groups)[number];

export interface Command {
  readonly id: string;
  /** What it does, as a sentence without its end. */
  readonly words: string;
  readonly group: Group;
  readonly scope: Scope;
  /** The chords it has until a person chooses another; all of them press it. */
  readonly chords: readonly string[];
  /** Whether it goes on while the key is held. */
  readonly repeats?: true;
  /** Whether it is also pressed from a one-line field; a chord of a single character never is. */
  readonly inFields?: true;
  /** Whether its chord is always the same, because people know it from everywhere. */
  readonly fixed?: true;
}

/**
 * Every command that has a key or could have one: the one table. The key map, search, remapping and the listener for
 * keys derive from it; a page offers those for which it has a handler (`useCommands`).
 */
export const commands = [
  { id: "search.open", words: "Search", group: "Everywhere", scope: "everywhere", chords: ["Mod+K"], inFields: true },
  { id: "keys.show", words: "Show the keys of this page", group: "Everywhere", scope: "everywhere", chords: ["?"] },

  { id: "column.next", words: "Next column", group: "Read", scope: "compare", chords: ["."], repeats: true },
  { id: "column.previous", words: "Previous column", group: "Read", scope: "compare", chords: [","], repeats: true },
  {
    id: "mention.next",
    words: "Next mention in the column",
    group: "Read",
    scope: "compare",
    chords: ["]"],
    repeats: true,
  },
  {
    id: "mention.previous",
    words: "Previous mention in the column",
    group: "Read",
    scope: "compare",
    chords: ["["],
    repeats: true,
  },
  { id: "claim.next", words: "Next claim", group: "Read", scope: "compare", chords: ["J"], repeats: true },
  { id: "claim.previous", words: "Previous claim", group: "Read", scope: "compare", chords: ["K"], repeats: true },
  {
    id: "unlinked.next",
    words: "Next unlinked mention",
    group: "Read",
    scope: "compare",
    chords: ["U"],
    repeats: true,
  },
  {
    id: "unlinked.previous",
    words: "Previous unlinked mention",
    group: "Read",
    scope: "compare",
    chords: ["Shift+U"],
    repeats: true,
  },

  {
    id: "claim.new",
    words: "New claim from the selected words or mention",
    group: "Mark",
    scope: "compare",
    chords: ["Enter"],
  },
  { id: "claim.link", words: "Link to a claim", group: "Mark", scope: "compare", chords: ["L"] },
  { id: "note.write", words: "Write a note", group: "Mark", scope: "compare", chords: ["N"] },
  { id: "comment.write", words: "Comment", group: "Mark", scope: "compare", chords: ["M"] },
  {
    id: "candidate.mark",
    words: "Mark the underlined sentence at the pointer or caret",
    group: "Mark",
    scope: "compare",
    chords: ["H"],
  },
  {
    id: "mention.delete",
    words: "Delete the mention",
    group: "Mark",
    scope: "compare",
    chords: ["Delete", "Backspace"],
  },
  {
    id: "mention.add-segment",
    words: "Add the selected words to the mention",
    group: "Mark",
    scope: "compare",
    chords: ["+"],
  },
  {
    id: "mention.remove-segment",
    words: "Take the selected words out of the mention",
    group: "Mark",
    scope: "compare",
    chords: ["-"],
  },
  { id: "mention.resize", words: "Resize the mention", group: "Mark", scope: "compare", chords: ["R"] },
  {
    id: "mention.split",
    words: "Split the mention at the caret",
    group: "Mark",
    scope: "compare",
    chords: ["Shift+X"],
  },
  { id: "mention.merge", words: "Merge with another mention", group: "Mark", scope: "compare", chords: ["C"] },
  { id: "work.undo", words: "Undo", group: "Mark", scope: "everywhere", chords: ["Mod+Z"], repeats: true, fixed: true },
  {
    id: "work.redo",
    words: "Redo",
    group: "Mark",
    scope: "everywhere",
    chords: ["Mod+Shift+Z", "Mod+Y"],
    repeats: true,
    fixed: true,
  },
  {
    id: "place.leave",
    words: "Leave what is selected",
    group: "Mark",
    scope: "compare",
    chords: ["Escape"],
    fixed: true,
  },

  { id: "claim.reword", words: "Reword the claim", group: "Claim", scope: "compare", chords: ["E"] },

  {
    id: "suggestion.accept",
    words: "Accept the first suggestion",
    group: "Claim",
    scope: "compare",
    chords: ["A"],
  },
  {
    id: "suggestion.reject",
    words: "Reject the first suggestion: not the same",
    group: "Claim",
    scope: "compare",
    chords: ["D"],
  },
  {
    id: "discrepancy.confirm",
    words: "Confirm the first discrepancy",
    group: "Claim",
    scope: "compare",
    chords: ["V"],
  },
  {
    id: "discrepancy.dismiss",
    words: "Dismiss the first discrepancy",
    group: "Claim",
    scope: "compare",
    chords: ["Shift+V"],
  },
  { id: "pair.accept", words: "Link the two mentions", group: "Claim", scope: "suggestions", chords: ["A"] },
  { id: "pair.reject", words: "Not the same", group: "Claim", scope: "suggestions", chords: ["D"] },
  { id: "pair.undo", words: "Undo the last decision", group: "Claim", scope: "suggestions", chords: ["U"] },
  { id: "pair.next", words: "Next suggestion", group: "Read", scope: "suggestions", chords: ["J"], repeats: true },
  {
    id: "pair.previous",
    words: "Previous suggestion",
    group: "Read",
    scope: "suggestions",
    chords: ["K"],
    repeats: true,
  },

  { id: "stance.states", words: "Stance: states", group: "Stance", scope: "compare", chords: ["Y"] },
  { id: "stance.denies", words: "Stance: denies", group: "Stance", scope: "compare", chords: ["X"] },
  { id: "stance.questions", words: "Stance: questions", group: "Stance", scope: "compare", chords: ["Q"] },
  { id: "stance.attributes", words: "Stance: attributes", group: "Stance", scope: "compare", chords: ["T"] },
  { id: "stance.predicts", words: "Stance: predicts", group: "Stance", scope: "compare", chords: ["F"] },

  { id: "claim.align", words: "Align the columns at the claim", group: "View", scope: "compare", chords: ["G"] },
  { id: "columns.follow", words: "Let the other columns follow", group: "View", scope: "compare", chords: ["Shift+F"] },
  { id: "words.whole", words: "Select whole words, or any characters", group: "View", scope: "compare", chords: ["B"] },
  {
    id: "candidates.show",
    words: "Underline sentences worth marking",
    group: "View",
    scope: "compare",
    chords: ["Shift+H"],
  },
  { id: "threads.show", words: "Show or hide the threads", group: "View", scope: "compare", chords: ["Shift+T"] },
  {
    id: "text.shared",
    words: "Underline the text that articles share",
    group: "View",
    scope: "compare",
    chords: ["O"],
  },
  {
    id: "print.open",
    words: "Print the open articles",
    group: "View",
    scope: "compare",
    chords: ["Mod+P"],
    fixed: true,
  },

  {
    id: "absence.confirm",
    words: "Confirm that the outlet says nothing, or take it back",
    group: "Matrix",
    scope: "matrix",
    chords: ["A"],
  },

  { id: "story.new", words: "New story", group: "Project", scope: "project", chords: ["N"] },
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]["id"];
