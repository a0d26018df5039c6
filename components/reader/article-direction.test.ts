import { expect, it } from "vitest";
import { articleDirection } from "./article-direction";

it.each([
  ["Un vote", "fr", "ltr"],
  ["", null, "ltr"],
  ["أغلقت السلطات الميناء", "ar", "rtl"],
  ["הנמל נסגר", null, "auto"],
  ["The word שלום means peace", "en", "ltr"],
])("writes %j in %j as %s", (text, language, direction) => {
  expect(articleDirection(text, language)).toBe(direction);
});
