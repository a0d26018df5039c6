import type { Preferences, PreferencesPatch } from "@/lib/contract/preferences";
import { call } from "../call";

/** The preferences of the person signed in, as one browser tab holds them. */
export interface PreferencesStore {
  getState(): Preferences;
  subscribe(listener: () => void): () => void;
  /** Takes effect at once, here and in the person's other tabs, and is then saved. */
  change(patch: PreferencesPatch): void;
  /** Sends what could not be saved before. */
  retry(): Promise<void>;
  /** Listens to the other tabs until the function it answers is called. */
  listen(): () => void;
}

interface Channel {
  tell(patch: PreferencesPatch): void;
  close(): void;
}

/** How a store reaches the server and the person's other tabs. */
export interface PreferencesWay {
  save(patch: PreferencesPatch): Promise<unknown>;
  /** Hears the other tabs from now on; null where the browser cannot. */
  open(hear: (patch: PreferencesPatch) => void): Channel | null;
}

/** The way over the API and a BroadcastChannel of the person's own. */
export function browserWay(person: string): PreferencesWay {
  return {
    save: (patch) => call("changePreferences", { body: patch }, { person, keepalive: true }),
    open: (hear) => {
      if (typeof BroadcastChannel === "undefined") return null;
      const channel = new BroadcastChannel(`variorum-preferences-${person}`);
      channel.onmessage = ({ data }) => hear(data);
      return { tell: (patch) => channel.postMessage(patch), close: () => channel.close() };
    },
  };
}

/**
 * Changes are sent one after another, those made meanwhile together, so that the last one of each wins on the server too.
 * What cannot be saved stays in effect in this tab and goes with the next change or `retry`.
 */
export function createPreferencesStore(initial: Preferences, way: PreferencesWay): PreferencesStore {
  let state = initial;
  let unsaved: PreferencesPatch = {};
  let sending = false;
  let channel: Channel | null = null;
  const listeners = new Set<() => void>();

  const apply = (patch: PreferencesPatch) => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };
  const send = async () => {
    if (sending) return;
    sending = true;
    while (Object.keys(unsaved).length > 0) {
      const patch = unsaved;
      unsaved = {};
      const saved = await way.save(patch).then(
        () => true,
        () => false,
      );
      if (saved) continue;
      unsaved = { ...patch, ...unsaved };
      break;
    }
    sending = false;
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (patch) => {
      apply(patch);
      unsaved = { ...unsaved, ...patch };
      channel?.tell(patch);
      void send();
    },
    retry: send,
    listen: () => {
      const opened = way.open(apply);
      channel = opened;
      return () => {
        channel = null;
        opened?.close();
      };
    },
  };
}
