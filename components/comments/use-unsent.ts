import { useCallback, useSyncExternalStore } from "react";
import { sendAs, type UnsentComment, unsentComments, watchUnsent } from "@/lib/client/comments/unsent";

const none: readonly UnsentComment[] = [];

/** The person's comments that are not sent yet; while it is used they are sent as soon as they can be. */
export function useUnsent(person: string): readonly UnsentComment[] {
  const watch = useCallback(
    (listener: () => void) => {
      sendAs(person);
      return watchUnsent(listener);
    },
    [person],
  );
  const all = useSyncExternalStore(watch, unsentComments, () => none);
  return all.filter((one) => one.person === person);
}
