import { describe, expect, it } from "vitest";
import { linesOf, outlinePath } from "./outline-path";

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe("linesOf", () => {
  it("joins the parts of a line and drops empty ones", () => {
    const parts = [box(50, 1, 80, 19), box(10, 0, 50, 20), box(80, 0, 80, 20), box(10, 27, 30, 47)];
    expect(linesOf(parts)).toEqual([box(10, 0, 80, 20), box(10, 27, 30, 47)]);
  });
});

describe("outlinePath", () => {
  it("goes round one line", () => {
    expect(outlinePath([box(10, 10, 50, 30)], 1)).toBe("M51 9L51 31L9 31L9 9Z");
  });

  it("goes round lines that meet in one path, with the joint half-way", () => {
    const path = outlinePath([box(30, 0, 100, 20), box(0, 26, 60, 46)], 1);
    expect(path).toBe("M101 -1L101 23L61 23L61 47L-1 47L-1 23L29 23L29 -1Z");
  });

  it("makes two paths of lines that do not meet", () => {
    expect(outlinePath([box(80, 0, 100, 20), box(0, 26, 60, 46)], 0).match(/M/g)).toHaveLength(2);
    expect(outlinePath([box(0, 0, 100, 20), box(0, 60, 100, 80)], 0).match(/M/g)).toHaveLength(2);
  });
});
