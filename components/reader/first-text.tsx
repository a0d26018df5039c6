import type { DOMOutputSpec, Node } from "@tiptap/pm/model";
import { createElement, Fragment, type ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { articleDirection } from "./article-direction";
import { articleSchema } from "./article-schema";
import styles from "./article-text.module.css";
import { toDocument } from "./document";
import { firstScreens } from "./drawn-window";
import type { ReadText } from "./reader";

/** A column on a large screen, in pixels: before a browser says what there is. */
const assumed = { width: 460, height: 800 };

/** The beginning of an article as its column will show it, drawn without a browser: it can be read before any script has come. */
export function FirstText({ article: { text, blocks, language } }: { article: ReadText }) {
  const first = firstScreens(blocks, assumed).flatMap((index) => blocks[index] ?? []);
  const doc = articleSchema.nodeFromJSON(toDocument(text, first));
  return (
    <div
      className={classNames(styles.document, styles.first)}
      lang={language ?? undefined}
      dir={articleDirection(text, language)}
    >
      {childrenOf(doc)}
    </div>
  );
}

function childrenOf(node: Node): ReactNode[] {
  return node.children.map((child, index) => createElement(Fragment, { key: index }, draw(child)));
}

function draw(node: Node): ReactNode {
  if (!node.isText) return element(node.type.spec.toDOM?.(node), childrenOf(node));
  return node.marks.reduceRight<ReactNode>(
    (inner, mark) => element(mark.type.spec.toDOM?.(mark, true), inner),
    node.text,
  );
}

/** The element that the schema names, around its content. */
function element(spec: DOMOutputSpec | undefined, inner: ReactNode): ReactNode {
  const [tag, attributes] = Array.isArray(spec) ? spec : [];
  if (typeof tag !== "string") return inner;
  return createElement(tag, isAttributes(attributes) ? attributes : null, inner);
}

function isAttributes(value: unknown): value is Record<string, string> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
