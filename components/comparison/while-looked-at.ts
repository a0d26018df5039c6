import type { LiveSession } from "@/lib/client/live/live-session";

/**
 * Shows a session to whoever looks at the page: it rests while the page is hidden, so that many tabs do not use up the browser's
 * connections, and comes back with the page and with the network. Answers how to end it.
 */
export function whileLookedAt(start: () => Promise<LiveSession>): () => void {
  const end = new AbortController();
  const { signal } = end;
  const follow = (session: LiveSession) => {
    if (signal.aborted) return;
    const look = () => (document.visibilityState === "visible" ? session.show() : session.hide());
    document.addEventListener("visibilitychange", look, { signal });
    window.addEventListener("pageshow", look, { signal });
    window.addEventListener("pagehide", session.hide, { signal });
    window.addEventListener("online", session.renew, { signal });
    signal.addEventListener("abort", session.hide);
    look();
  };
  // Where even its code could not be loaded, the page goes on without what others do until the connection is back.
  const begin = () => {
    start().then(follow, () => window.addEventListener("online", begin, { signal, once: true }));
  };
  begin();
  return () => end.abort();
}
