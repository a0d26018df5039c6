import { useSyncExternalStore } from "react";

function onHashChange(change: () => void) {
  addEventListener("hashchange", change);
  return () => removeEventListener("hashchange", change);
}

/** The secret in the fragment of a one-time link; null while the page is not running yet, empty when the link has none. */
export function useLinkSecret(): string | null {
  return useSyncExternalStore(
    onHashChange,
    () => location.hash.slice(1),
    () => null,
  );
}
