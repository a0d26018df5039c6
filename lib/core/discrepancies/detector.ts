import type { NameAliases } from "../facts/names/name-aliases";
import type { ComparedMention } from "./compared-mention";
import type { Finding } from "./finding";

/** What detectors know beside the mentions: the names that people of the story said are one. */
export interface DetectorContext {
  readonly aliases: NameAliases;
}

/**
 * Finds one sort of difference between two mentions of a claim. Swapping them swaps the evidence and nothing else; where nothing can be
 * compared it is silent. A change of what is found is a new `version`.
 */
export interface Detector {
  readonly id: string;
  readonly version: number;
  detect(a: ComparedMention, b: ComparedMention, context: DetectorContext): Finding[];
}
