import type { Refusal } from "./reader";
import { readXml } from "./xml-events";
import type { ZipArchive } from "./zip-entries";

/** What the properties of a file say: the local names of Dublin Core and office elements with their first words. */
export type FileProperties = ReadonlyMap<string, string>;

const none: FileProperties = new Map();

/**
 * The elements of an XML part that hold words and no element, by local name (`dc:title` is `title`); of those of one
 * name the first counts. A part that is missing or broken says nothing: properties are never worth a refusal.
 */
export function readProperties(zip: ZipArchive, part: string): FileProperties {
  const bytes = zip.read(part);
  if (bytes === null || "problem" in bytes) return none;
  return propertiesIn(bytes);
}

/** Like `readProperties`, of the bytes of an XML text. */
export function propertiesIn(bytes: Uint8Array): FileProperties {
  const found = new Map<string, string>();
  let words = "";
  const problem: Refusal | null = readXml(bytes, {
    open: () => {
      words = "";
    },
    text: (text) => {
      words += text;
    },
    close: (name) => {
      const local = name.slice(name.indexOf(":") + 1);
      const value = words.replace(/\s+/g, " ").trim();
      if (value !== "" && !found.has(local)) found.set(local, value);
      words = "";
    },
  });
  return problem === null ? found : none;
}
