"use client";

import { type ReactNode, useEffect, useState } from "react";

/** How long it stands, in milliseconds. */
const life = 10_000;

/** Something said for ten seconds; it stays while one points at it or has it in focus. Another `key` begins anew. */
export function Passing({ children }: { readonly children: ReactNode }) {
  const [held, setHeld] = useState(false);
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (held || over) return;
    const timer = setTimeout(() => setOver(true), life);
    return () => clearTimeout(timer);
  }, [held, over]);
  if (over) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it from going away.
    <span
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {children}
    </span>
  );
}
