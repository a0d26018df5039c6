import { dotProduct } from "../words/usage";
import type { Signal } from "./signal";

/** How alike their words are used in English at large: what is told in other words is told in words of the same use. */
export const usage: Signal = { of: (a, b) => Math.max(-1, Math.min(1, dotProduct(a.usage, b.usage))) };
