const LEAST_TIME = 4;

/** How long a new column is left alone before work is done ahead, in milliseconds. */
export const SETTLING = 300;

/**
 * Runs a step when the browser has nothing better to do, `pause` milliseconds from now at the earliest; `hasTime` tells
 * whether it still has. Answers how to cancel.
 */
export function whenIdle(step: (hasTime: () => boolean) => void, pause = 0): () => void {
  let handle: number | null = null;
  const timer = setTimeout(() => {
    if ("requestIdleCallback" in window) {
      handle = requestIdleCallback((deadline) => step(() => deadline.timeRemaining() > LEAST_TIME));
      return;
    }
    step(() => false);
  }, pause);
  return () => {
    clearTimeout(timer);
    if (handle !== null) cancelIdleCallback(handle);
  };
}
