import type { BlockDraft } from "@/lib/core/text/build-blocks";
import type { CleaningRule } from "../../clean";
import { indexesWhere, lineOf } from "../line";

const ADDRESS = /^<?(?:https?:\/\/|www\.)[^\s<>]+>?$/i;
const LABEL =
  /^(?:original (?:url|article|source|link)|source(?: url)?|url|link|permalink|canonical url|short ?link|retrieved from|via|read the original(?: article)?(?: at)?|первоисточник|источник|ссылка|оригинал|quelle|originalartikel|source originale|lien|fuente|enlace|fuente original)\s*:\s*(.*)$/iu;

function isAddress(draft: BlockDraft | undefined): boolean {
  return draft !== undefined && ADDRESS.test(lineOf(draft));
}

/** The paragraphs that are only an address, in a row from the start or to the end of the text. */
function addressesAtEdge(drafts: readonly BlockDraft[], isEdge: (index: number) => number): number[] {
  const found: number[] = [];
  for (let step = 0; step < drafts.length; step += 1) {
    const draft = drafts[isEdge(step)];
    if (!isAddress(draft) || draft?.type !== "paragraph") break;
    found.push(isEdge(step));
  }
  return found;
}

export const sourceAddress = {
  id: "source address",
  reason: "The address that the text was taken from.",
  finds(drafts) {
    const labelled = indexesWhere(drafts, (line, _, index) => {
      const rest = LABEL.exec(line)?.[1];
      return rest !== undefined && (ADDRESS.test(rest) || (rest === "" && isAddress(drafts[index + 1])));
    });
    const below = labelled.map((index) => index + 1).filter((index) => isBareLabel(drafts[index - 1]));
    return [
      ...labelled,
      ...below,
      ...addressesAtEdge(drafts, (step) => step),
      ...addressesAtEdge(drafts, (step) => drafts.length - 1 - step),
    ];
  },
} satisfies CleaningRule;

function isBareLabel(draft: BlockDraft | undefined): boolean {
  return draft !== undefined && LABEL.exec(lineOf(draft))?.[1] === "";
}
