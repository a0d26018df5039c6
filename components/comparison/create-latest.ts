/**
 * Sends values one at a time. Of those given while one is on its way only the last is sent, after it; one that fails is
 * not repeated.
 */
export function createLatest<T>(send: (value: T) => Promise<unknown>): (value: T) => void {
  let waiting: { readonly value: T } | null = null;
  let busy = false;
  const drain = async () => {
    busy = true;
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      await send(value).catch(() => undefined);
    }
    busy = false;
  };
  return (value) => {
    waiting = { value };
    if (!busy) void drain();
  };
}
