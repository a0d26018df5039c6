"use client";

import { useEffect } from "react";
import { useHints } from "./use-hints";

/** On a page that is one of the first steps: whoever opens it has taken that step. Draws nothing. */
export function StepTaken({ step }: { step: "matrix" }) {
  const { finish } = useHints();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is opened.
  useEffect(() => finish(`step.${step}`), [step]);
  return null;
}
