import { expect, it } from "vitest";
import { parseContentType } from "./content-type";

it.each([
  ["text/html", "text/html", undefined],
  ["Text/HTML; Charset=Windows-1251", "text/html", "windows-1251"],
  ['text/html; a=b; charset="utf-8"', "text/html", "utf-8"],
  ["application/xhtml+xml;charset='koi8-r'", "application/xhtml+xml", "koi8-r"],
  ["html", "", undefined],
  ["text/html; charset=not a name", "text/html", undefined],
  ["", "", undefined],
  [undefined, "", undefined],
])("reads %s", (header, mediaType, charset) => expect(parseContentType(header)).toEqual({ mediaType, charset }));
