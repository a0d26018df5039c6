"use client";

import { createContext, type ReactNode, use, useEffect, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { browserWay, createPreferencesStore, type PreferencesStore } from "@/lib/client/people/preferences-store";
import type { Preferences, PreferencesPatch } from "@/lib/contract/preferences";
import { commandBoard } from "../keys/command-board";
import { applyAppearance } from "./apply-appearance";

const StoreContext = createContext<PreferencesStore | null>(null);

interface Props {
  readonly person: string;
  /** As the server read them for this page. */
  readonly initial: Preferences;
  readonly children: ReactNode;
}

/** Gives the pages below the person's preferences, and keeps the look of the document and its keys as they say. */
export function PreferencesProvider({ person, initial, children }: Props) {
  const [store] = useState(() => createPreferencesStore(initial, browserWay(person)));
  useEffect(() => store.listen(), [store]);
  useEffect(() => {
    const retry = () => void store.retry();
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  }, [store]);
  // Before anything is painted: whoever comes from a page of nobody signed in brings that page's look.
  useLayoutEffect(() => {
    const apply = () => {
      applyAppearance(store.getState());
      commandBoard.setOwnKeys(store.getState().keys);
    };
    apply();
    return store.subscribe(apply);
  }, [store]);
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The person's preferences, and the way to change some of them: at once here and in the other tabs, then on the server. */
export function usePreferences(): { preferences: Preferences; change: (patch: PreferencesPatch) => void } {
  const store = use(StoreContext);
  if (!store) throw new RangeError("There are preferences only inside a PreferencesProvider.");
  const preferences = useSyncExternalStore(store.subscribe, store.getState, store.getState);
  return { preferences, change: store.change };
}
