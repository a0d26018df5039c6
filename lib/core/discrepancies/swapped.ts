import type { Finding } from "./finding";

/** The finding as seen from the other mention. */
export function swapped({ first, second, ...finding }: Finding): Finding {
  return { ...finding, first: second, second: first };
}
