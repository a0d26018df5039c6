import { useState } from "react";

/** The value as it was when `on` last became true: what a person who has been editing since then began from. */
export function useSince<T>(value: T, on: boolean): T {
  const [since, setSince] = useState({ on, value });
  if (since.on !== on) setSince({ on, value });
  return since.value;
}
