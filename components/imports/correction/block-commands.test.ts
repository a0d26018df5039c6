import { getSchema, type JSONContent } from "@tiptap/core";
import { deleteSelection, joinBackward, joinForward } from "@tiptap/pm/commands";
import { history, redo, undo } from "@tiptap/pm/history";
import { type Command, EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articles } from "@/components/reader/article.fixture";
import { fromDocument } from "@/components/reader/from-document";
import { blocksProblem } from "@/lib/core/text/blocks";
import { type BlockDraft, buildBlocks } from "@/lib/core/text/build-blocks";
import { messyText } from "@/lib/core/text/messy-text.fixture";
import { breakLine, changeLevel, changeLevelAtStart, toggleBlock, toggleStyle } from "./block-commands";
import { editableDocument } from "./editable-document";
import { editableNodes } from "./editable-nodes";
import { editorKeys } from "./editor-keys";
import { linkedWords, setLink } from "./link-commands";

const schema = getSchema(editableNodes);
const never: Command = () => false;
const key = (name: string): Command => editorKeys[name] ?? never;

function open(document: JSONContent): EditorState {
  return EditorState.create({ doc: schema.nodeFromJSON(document), plugins: [history()] });
}

function openDrafts(...drafts: BlockDraft[]): EditorState {
  const { text, blocks } = buildBlocks(drafts);
  return open(editableDocument(text, blocks));
}

const paragraph = (text: string): BlockDraft => ({ type: "paragraph", runs: [{ text }] });
const item = (text: string, level = 1): BlockDraft => ({ type: "item", level, runs: [{ text }] });
const written = (state: EditorState) => fromDocument(state.doc.toJSON());
const kinds = (state: EditorState) =>
  state.doc.children.map(({ type, attrs, textContent }) => [type.name, attrs.level ?? 0, textContent]);

function press(state: EditorState, ...commands: Command[]): EditorState {
  return commands.reduce((now, command) => {
    let next = now;
    const dispatch = (tr: Transaction) => {
      next = now.apply(tr);
    };
    command(now, dispatch);
    return next;
  }, state);
}

/** Puts the caret, or the selection, at offsets of the words of a block. */
function at(state: EditorState, block: number, from: number, to = from): EditorState {
  let start = 1;
  for (let index = 0; index < block; index += 1) start += state.doc.child(index).nodeSize;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, start + from, start + to)));
}

const commands: readonly Command[] = [
  ...Object.values(editorKeys),
  toggleBlock("heading"),
  setLink("https://a.example"),
  setLink(null),
  deleteSelection,
  joinBackward,
  joinForward,
];

describe("a document while it is corrected", () => {
  it("says the article exactly until something is changed", () => {
    fc.assert(
      fc.property(articles, ({ text, blocks }) => {
        const state = open(editableDocument(text, blocks));
        state.doc.check();
        expect(written(state)).toEqual({ text, blocks });
      }),
    );
  });

  it("stays valid whatever is done, and undo brings all of it back", () => {
    const step = fc.record({
      command: fc.option(fc.constantFrom(...commands), { nil: null }),
      typed: messyText,
      from: fc.nat(),
      to: fc.nat(),
    });
    fc.assert(
      fc.property(articles, fc.array(step, { maxLength: 12 }), ({ text, blocks }, steps) => {
        let state = open(editableDocument(text, blocks));
        for (const { command, typed, from, to } of steps) {
          const size = state.doc.content.size + 1;
          const [anchor, head] = [state.doc.resolve(from % size), state.doc.resolve(to % size)];
          state = state.apply(state.tr.setSelection(TextSelection.between(anchor, head)));
          state = command ? press(state, command) : state.apply(state.tr.insertText(typed));
          state.doc.check();
          const made = written(state);
          expect(blocksProblem(made.text, made.blocks)).toBeNull();
        }
        for (let count = 0; count <= 2 * steps.length; count += 1) state = press(state, undo);
        expect(written(state)).toEqual({ text, blocks });
      }),
    );
  });
});

describe("Enter", () => {
  it("makes a paragraph after a heading, and the like after any other block", () => {
    const state = openDrafts({ type: "heading", level: 3, runs: [{ text: "Title" }] }, item("one", 2));
    expect(kinds(press(at(state, 0, 5), key("Enter")))[1]).toEqual(["paragraph", 0, ""]);
    expect(kinds(press(at(state, 0, 2), key("Enter")))[1]).toEqual(["heading", 3, "tle"]);
    expect(kinds(press(at(state, 0, 0), key("Enter"))).slice(0, 2)).toEqual([
      ["paragraph", 0, ""],
      ["heading", 3, "Title"],
    ]);
    expect(kinds(press(at(state, 1, 3), key("Enter")))[2]).toEqual(["item", 2, ""]);
  });

  it("takes the place of a selection of empty blocks", () => {
    const blank = press(openDrafts(), key("Enter"));
    const all = blank.apply(blank.tr.setSelection(TextSelection.create(blank.doc, 1, 3)));
    const after = press(all, key("Enter"));
    after.doc.check();
    expect(kinds(after).map(([kind, , words]) => [kind, words])).toEqual(Array(2).fill(["paragraph", ""]));
  });

  it("leaves a list and a quote from an empty block", () => {
    const list = at(openDrafts(item("one", 2)), 0, 3);
    const levels = [1, 2, 3].map((times) => kinds(press(list, ...Array(times).fill(key("Enter")))).at(-1));
    expect(levels).toEqual([
      ["item", 2, ""],
      ["item", 1, ""],
      ["paragraph", 0, ""],
    ]);
    const quote = at(openDrafts({ type: "quote", runs: [{ text: "He said" }] }), 0, 7);
    expect(kinds(press(quote, key("Enter"), key("Enter"))).at(-1)).toEqual(["paragraph", 0, ""]);
  });

  it("with Shift breaks the line inside the block", () => {
    expect(written(press(at(openDrafts(paragraph("ab")), 0, 1), breakLine)).text).toBe("a\nb");
  });
});

describe("Backspace", () => {
  it("takes an item out of its list before it joins it", () => {
    const state = at(openDrafts(paragraph("a"), item("b", 2)), 1, 0);
    const back = key("Backspace");
    expect(kinds(press(state, back))[1]).toEqual(["item", 1, "b"]);
    expect(kinds(press(state, back, back))[1]).toEqual(["paragraph", 0, "b"]);
    expect(kinds(press(state, back, back, back))).toEqual([["paragraph", 0, "ab"]]);
  });

  it("undoes Enter in the middle of a block", () => {
    const state = at(openDrafts(paragraph("some words")), 0, 4);
    expect(written(press(state, key("Enter"), key("Backspace")))).toEqual(written(state));
  });
});

describe("levels", () => {
  it("go one deeper than the item before, with Tab at the start of an item only", () => {
    const state = openDrafts(item("one"), item("two"));
    expect(kinds(press(at(state, 1, 0), key("Tab"), key("Tab")))[1]).toEqual(["item", 2, "two"]);
    expect(changeLevelAtStart(1)(at(state, 1, 1))).toBe(false);
    expect(changeLevel(1)(at(state, 0, 0))).toBe(false);
    expect(changeLevel(1)(at(openDrafts(paragraph("no level")), 0, 0))).toBe(false);
    expect(kinds(press(at(state, 1, 2), changeLevel(1), changeLevel(-1)))[1]).toEqual(["item", 1, "two"]);
  });

  it("of a new heading are those of the one before", () => {
    const state = openDrafts({ type: "heading", level: 4, runs: [{ text: "Title" }] }, paragraph("a"), paragraph("b"));
    const made = press(at(state, 2, 0), toggleBlock("heading"));
    expect(kinds(made)[2]).toEqual(["heading", 4, "b"]);
    expect(kinds(press(made, toggleBlock("heading")))[2]).toEqual(["paragraph", 0, "b"]);
  });
});

describe("marks", () => {
  it("set and take away emphasis and links, a whole link from a caret in it", () => {
    const marked = press(at(openDrafts(paragraph("some words here")), 0, 5, 10), setLink("https://a.example"));
    const link = { type: "link", start: 5, end: 10, href: "https://a.example" };
    expect(written(marked).blocks[0]?.marks).toEqual([link]);
    expect(linkedWords(at(marked, 0, 7))).toEqual({ from: 6, to: 11, href: "https://a.example" });
    expect(linkedWords(at(marked, 0, 2))).toBeNull();
    expect(written(press(at(marked, 0, 7), setLink(null))).blocks[0]?.marks).toEqual([]);
    expect(written(press(marked, toggleStyle("em"))).blocks[0]?.marks).toContainEqual({
      type: "em",
      start: 5,
      end: 10,
    });
  });

  it("are redone", () => {
    const marked = press(at(openDrafts(paragraph("some words")), 0, 0, 4), toggleStyle("strong"));
    expect(written(press(marked, undo, redo))).toEqual(written(marked));
  });
});
