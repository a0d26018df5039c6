import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False until the page's program runs in the browser: a form must not be sent before, since the browser would send it itself. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
