"use client";

import dynamic from "next/dynamic";

/** The hint beside the claims, loaded once Compare stands. */
export const CompareHint = dynamic(() => import("./compare-hint-note").then((module) => module.CompareHintNote), {
  ssr: false,
});
