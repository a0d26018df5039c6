"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import { loadAhead, whenIdle } from "@/lib/client/load-ahead";

interface MaybeMissing {
  /** Its code could not be loaded: for what stands open only because someone asked for it now. */
  readonly onMissing?: () => void;
}

/**
 * A component whose code is loaded when it is first shown, or ahead of that in idle time, in the browser alone. Where that fails, as without a connection, nothing
 * stands there and the page goes on; it is tried again when the connection is back.
 */
export function loadLater<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P & MaybeMissing> {
  const loadOnce = loadAhead(load);
  let loaded: ComponentType<P> | null = null;
  return function Later(props: P & MaybeMissing) {
    const [Component, setComponent] = useState(() => loaded);
    const latest = useRef(props);
    latest.current = props;
    useEffect(() => {
      const end = new AbortController();
      const tryIt = async () => {
        loaded ??= await loadOnce().catch(() => null);
        if (end.signal.aborted) return;
        setComponent(() => loaded);
        if (!loaded) latest.current.onMissing?.();
      };
      void tryIt();
      window.addEventListener("online", tryIt, { signal: end.signal });
      return () => end.abort();
    }, []);
    return Component ? <Component {...props} /> : null;
  };
}

/** Like `loadLater`, for what stands there by itself but only accompanies what is read: its code comes once the page can be used. */
export function loadWhenIdle<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P & MaybeMissing> {
  return loadLater(() => whenIdle().then(load));
}
