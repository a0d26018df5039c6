"use client";

import { whenIdle } from "@/lib/client/load-ahead";
import { loadLater } from "../ui/load-later";

/** The hint beside the claims, loaded once Compare stands. */
export const CompareHint = loadLater(async () => {
  await whenIdle();
  return (await import("./compare-hint-note")).CompareHintNote;
});
