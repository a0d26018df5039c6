import { longest, made, phrase, type Reader } from "./reader";

/** `this` is 0, `last` -1, `next` 1. */
export const direction: Reader<-1 | 0 | 1> = longest(
  made(phrase("this", "current", "this current", "this coming", "this past"), thisWay),
  made(phrase("last", "previous", "past", "preceding"), () => -1),
  made(phrase("next", "coming", "upcoming", "following"), () => 1),
);

function thisWay(said: string): -1 | 0 | 1 {
  return said === "this past" ? -1 : 0;
}
