import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { returnPath } from "./return-path";

const home = "https://variorum.example";

describe("returnPath", () => {
  it("never leads to another site, whatever is wanted", () => {
    const piece = fc.constantFrom("/", "/", "\\", ".", "..", "\t", "%2e", "evil.example");
    const tail = fc.oneof(fc.constant(""), fc.string({ maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), tail, (pieces, end) => {
        const path = returnPath(`/${pieces.join("")}${end}`);
        if (!path.startsWith("/") || new URL(path, home).origin !== home) throw new Error(`It leads to ${path}`);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps a path of this site with its query and fragment", () => {
    expect(returnPath("/projects/1?q=a&b=%2F#x")).toBe("/projects/1?q=a&b=%2F#x");
  });

  it("leads home instead of to an address that begins with two slashes once it is resolved", () => {
    for (const wanted of ["/.//evil.example", "/x/..//evil.example", "/.\\/evil.example", "/%2e//evil.example"]) {
      expect(returnPath(wanted)).toBe("/");
    }
  });

  it("leads home without one", () => {
    for (const wanted of [undefined, null, "", "projects", "//evil.example"]) expect(returnPath(wanted)).toBe("/");
  });
});
