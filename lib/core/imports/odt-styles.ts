import type { Refusal } from "./reader";
import { readXml } from "./xml-events";

/** What a style of an OpenDocument text means for its words. */
export type OdtStyle = { isBold: boolean; isItalic: boolean; block: "title" | "quote" | null };

type Written = { parent: string | undefined; isBold: boolean | null; isItalic: boolean | null };

const BLOCKS: Readonly<Record<string, OdtStyle["block"]>> = { Title: "title", Quotations: "quote", Quote: "quote" };
const MOST_PARENTS = 20;

/** The styles of an OpenDocument text, by name; a style takes from its parents what it does not say itself. */
export class OdtStyles {
  private readonly written = new Map<string, Written>();

  /** Reads the styles that stand in one part of the file; a broken part is answered with its refusal. */
  add(bytes: Uint8Array): Refusal | null {
    let open: Written | null = null;
    return readXml(bytes, {
      open: (name, attributes) => {
        if (name === "style:style") {
          open = { parent: attributes["style:parent-style-name"], isBold: null, isItalic: null };
          this.written.set(attributes["style:name"] ?? "", open);
        } else if (name === "style:text-properties" && open !== null) {
          const { "fo:font-weight": weight, "fo:font-style": slant } = attributes;
          if (weight !== undefined) open.isBold = weight === "bold" || Number(weight) >= 600;
          if (slant !== undefined) open.isItalic = slant === "italic" || slant === "oblique";
        }
      },
      close: (name) => {
        if (name === "style:style") open = null;
      },
    });
  }

  /** The meaning of a style; one that is unknown means nothing. */
  find(name: string | undefined): OdtStyle {
    const style: OdtStyle = { isBold: false, isItalic: false, block: null };
    let isBold: boolean | null = null;
    let isItalic: boolean | null = null;
    let at = name;
    for (let step = 0; step < MOST_PARENTS && at !== undefined; step += 1) {
      const written = this.written.get(at);
      isBold ??= written?.isBold ?? null;
      isItalic ??= written?.isItalic ?? null;
      style.block ??= Object.hasOwn(BLOCKS, at) ? (BLOCKS[at] ?? null) : null;
      at = written?.parent;
    }
    return { ...style, isBold: isBold === true, isItalic: isItalic === true };
  }
}
