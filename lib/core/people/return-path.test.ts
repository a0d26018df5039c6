import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { returnPath } from "./return-path";

const home = "https://variorum.example";

describe("returnPath", () => {
  it("never leads to another site, whatever is wanted", () => {
    const start = fc.constantFrom(
      "/",
      "//",
      "/\\",
      "\\",
      "/\t/",
      "https://",
      "javascript:",
      "/@",
      "/%2f",
      " //",
      "/\n/",
    );
    fc.assert(
      fc.property(start, fc.webUrl(), fc.string(), (head, url, tail) => {
        for (const wanted of [`${head}${url}`, `${head}${tail}`, tail, `${head}evil.example${tail}`]) {
          const path = returnPath(wanted);
          expect(path.startsWith("/")).toBe(true);
          expect(new URL(path, home).origin).toBe(home);
        }
      }),
    );
  });

  it("keeps a path of this site with its query and fragment", () => {
    expect(returnPath("/projects/1?q=a&b=%2F#x")).toBe("/projects/1?q=a&b=%2F#x");
  });

  it("leads home without one", () => {
    for (const wanted of [undefined, null, "", "projects", "//evil.example"]) expect(returnPath(wanted)).toBe("/");
  });
});
