export interface Gathered {
  /** Asks for the work; it is carried out a moment after the first of a burst of such wishes. */
  wish(): void;
  /** Forgets what was wished and not yet carried out. */
  drop(): void;
}

/** How long after the first of a burst the work is carried out, in milliseconds. */
const pause = 150;

/** Carries work out once for a burst of reasons, such as news that all ask for the same reading. */
export function gather(work: () => void): Gathered {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const carryOut = () => {
    timer = undefined;
    work();
  };
  return {
    wish() {
      timer ??= setTimeout(carryOut, pause);
    },
    drop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
