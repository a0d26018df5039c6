import { announce } from "@/components/ui/announcer";
import { shorten } from "@/lib/core/text/shorten";

const PAUSE = 400;
const LONGEST = 200;

/** Announces words once the keyboard rests, the last ones only, so that it never chatters. */
export function createSpeaker(): { onSay(words: string): void; stop(): void } {
  let pause: ReturnType<typeof setTimeout> | null = null;
  const stop = () => {
    if (pause !== null) clearTimeout(pause);
  };
  return {
    onSay(words) {
      stop();
      pause = setTimeout(() => announce(shorten(words, LONGEST)), PAUSE);
    },
    stop,
  };
}
