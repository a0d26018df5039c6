import type { Extractor } from "@/lib/core/facts/extractor";
import type { NameReading } from "./name-reading";
import { readNames } from "./read-names";
import { resolveNames } from "./resolve-names";

/** Reads the names of people, organisations and places with their titles, and ties short forms to long ones where it is safe. */
export const nameExtractor: Extractor<"name", NameReading> = {
  kind: "name",
  version: 2,
  read: (article) => resolveNames(article.text, readNames(article)),
};
