import { SETTLING, whenIdle } from "../reader/when-idle";

/** The entry of the browser's history that the page stands at. */
export interface HistoryEntry {
  /** Gives the entry another address, once one has settled and the browser is idle: writing it takes as long as a frame. */
  change(address: string): void;
  /** Goes on to a new entry at once. */
  push(address: string): void;
  /** Another entry is gone to: what was still to be written belongs to none. */
  leave(): void;
}

export function createHistoryEntry(): HistoryEntry {
  let owed: string | null = null;
  let cancel = () => {};
  const isHere = (address: string) => address === `${window.location.pathname}${window.location.search}`;
  const leave = () => {
    cancel();
    owed = null;
  };
  const settle = () => {
    const address = owed;
    leave();
    if (address !== null && !isHere(address)) window.history.replaceState(null, "", address);
  };
  return {
    change(address) {
      leave();
      owed = address;
      cancel = whenIdle(settle, SETTLING);
    },
    push(address) {
      settle();
      if (!isHere(address)) window.history.pushState(null, "", address);
    },
    leave,
  };
}
