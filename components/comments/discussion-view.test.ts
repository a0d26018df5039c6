import fc from "fast-check";
import { expect, it } from "vitest";
import { formatDiscussionView, parseDiscussionView } from "./discussion-view";

const view = fc.record({
  state: fc.constantFrom("open" as const, "resolved" as const, "all" as const),
  only: fc.constantFrom("unread" as const, "naming-me" as const, null),
  cursor: fc.option(fc.base64String({ minLength: 1 })),
});

it("reads back every view that an address can hold", () => {
  fc.assert(
    fc.property(view, (one) => {
      expect(parseDiscussionView(Object.fromEntries(new URLSearchParams(formatDiscussionView(one))))).toEqual(one);
    }),
  );
});

it("leaves at its default what it does not know", () => {
  const open = { state: "open", only: null, cursor: null };
  expect(parseDiscussionView({ state: "closed", only: ["mine"], cursor: "" })).toEqual(open);
  expect(formatDiscussionView(parseDiscussionView({}))).toBe("?");
});
