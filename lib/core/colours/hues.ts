/** The hue names of the palette in app/tokens.css; beside them a colour of one's own is #rrggbb. */
export const hues = ["amber", "blue", "green", "pink", "violet", "teal", "orange", "slate"] as const;
