/** What a page can be drawn in; `system` follows the device, also while the page is open. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
