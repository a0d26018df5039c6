import type { RefObject } from "react";

const PAUSE = 400;
const LONGEST = 200;

/** Puts words into a status region once the keyboard rests, the last ones only, so that it never chatters. */
export function createSpeaker(region: RefObject<HTMLElement | null>): { onSay(words: string): void; stop(): void } {
  let pause: ReturnType<typeof setTimeout> | null = null;
  const stop = () => {
    if (pause !== null) clearTimeout(pause);
  };
  return {
    onSay(words) {
      stop();
      pause = setTimeout(() => {
        if (region.current !== null) region.current.textContent = words.slice(0, LONGEST);
      }, PAUSE);
    },
    stop,
  };
}
