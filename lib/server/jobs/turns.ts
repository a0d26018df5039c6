/** Leave to work: at most so many at once, and whoever asks gets it in turn with the other groups. */
export interface Turns {
  /** Resolves when it is this group's turn, to a function that gives it back. */
  take(group: string): Promise<() => void>;
}

/** Turns for at most `most` workers at once. A group that asks often waits behind one that asks seldom, never for ever. */
export function createTurns(most: number): Turns {
  // Groups in the order in which they are served next; one that was served goes to the end.
  const waiting = new Map<string, (() => void)[]>();
  let taken = 0;
  const serve = () => {
    const [next] = waiting;
    if (!next || taken >= most) return;
    const [group, asking] = next;
    const begin = asking.shift();
    waiting.delete(group);
    if (asking.length > 0) waiting.set(group, asking);
    taken += 1;
    begin?.();
  };
  const give = () => {
    taken -= 1;
    serve();
  };
  return {
    take: (group) =>
      new Promise((resolve) => {
        let given = false;
        const giveOnce = () => {
          if (given) return;
          given = true;
          give();
        };
        waiting.set(group, [...(waiting.get(group) ?? []), () => resolve(giveOnce)]);
        serve();
      }),
  };
}
