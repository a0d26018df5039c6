import { type Attribute, mergeAttributes, Node } from "@tiptap/core";
import { ListItem } from "@tiptap/extension-list";
import StarterKit from "@tiptap/starter-kit";
import { type NoteReference, referenceSigns } from "@/lib/core/mentions/note";
import styles from "./note-field.module.css";

function dataAttribute(name: string): Partial<Attribute> {
  return {
    default: "",
    parseHTML: (element) => element.getAttribute(`data-${name}`) ?? "",
    renderHTML: (attributes) => ({ [`data-${name}`]: attributes[name] }),
  };
}

/** A person or a claim in the editor: one thing, that the caret passes and a key deletes as a whole. */
function referenceNode(name: NoteReference["type"]) {
  return Node.create({
    name,
    group: "inline",
    inline: true,
    atom: true,
    selectable: false,
    addAttributes: () => ({ id: dataAttribute("id"), label: dataAttribute("label") }),
    parseHTML: () => [{ tag: `span[data-reference="${name}"]` }],
    renderHTML: ({ node, HTMLAttributes }) => [
      "span",
      mergeAttributes(HTMLAttributes, { "data-reference": name, class: styles[name] ?? "" }),
      `${referenceSigns[name]}${node.attrs.label}`,
    ],
    renderText: ({ node }) => `${referenceSigns[name]}${node.attrs.label}`,
  });
}

/** What a note can hold: paragraphs, lists, bold, italic, people and claims. */
export const noteExtensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    dropcursor: false,
    gapcursor: false,
    heading: false,
    horizontalRule: false,
    link: false,
    strike: false,
    underline: false,
    listItem: false,
    trailingNode: false,
  }),
  ListItem.extend({ content: "paragraph+" }),
  referenceNode("person"),
  referenceNode("claim"),
];
