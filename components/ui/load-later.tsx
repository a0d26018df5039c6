"use client";

import { type ComponentType, useEffect, useState } from "react";

/**
 * A component whose code is loaded when it is first shown, in the browser alone. Where that fails, as without a connection, nothing
 * stands there and the page goes on; it is tried again when the connection is back.
 */
export function loadLater<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function Later(props: P) {
    const [Component, setComponent] = useState(() => loaded);
    useEffect(() => {
      const end = new AbortController();
      const tryIt = async () => {
        loaded ??= await load().catch(() => null);
        if (!end.signal.aborted) setComponent(() => loaded);
      };
      void tryIt();
      window.addEventListener("online", tryIt, { signal: end.signal });
      return () => end.abort();
    }, []);
    return Component ? <Component {...props} /> : null;
  };
}
