"use client";

import { useEffect, useRef } from "react";
import type { Found } from "@/lib/contract/search";

/** Shows a thing on the page as it is, and answers whether it could. */
export type Opener = (found: Found) => boolean;

const openers = new Set<Opener>();

/** Lets search show on this page what is on it, instead of leaving it. */
export function useOpener(open: Opener): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const opener: Opener = (found) => latest.current(found);
    openers.add(opener);
    return () => {
      openers.delete(opener);
    };
  }, []);
}

/** Whether the page could show it. */
export function openHere(found: Found): boolean {
  return [...openers].some((open) => open(found));
}
