/** The order in which outlets get their hues: neighbours are far apart, also for colour-blind eyes. */
export const outletHues = ["blue", "orange", "teal", "violet", "amber", "pink", "green", "slate"] as const;
