/** Wakes one sleeper; a ring while nobody sleeps is not lost. */
export interface Bell {
  ring(): void;
  /** Resolves at the next ring, or at once when it rang since the last time. */
  wait(): Promise<void>;
}

export function createBell(): Bell {
  let rung = false;
  let wake: (() => void) | null = null;
  return {
    ring: () => {
      rung = true;
      wake?.();
    },
    wait: async () => {
      if (!rung) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      rung = false;
      wake = null;
    },
  };
}
