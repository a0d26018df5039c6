import type { Theme } from "@/lib/core/people/appearance";

/** The themes as one reads them. */
export const themeWords: Readonly<Record<Theme, string>> = { system: "As the system", light: "Light", dark: "Dark" };
