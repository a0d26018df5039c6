import type { hues } from "./hues";

export type Hue = (typeof hues)[number];
export type Theme = "light" | "dark";

/** One colour as it is drawn: `hue` for a name, `line` under a tag and for its dot, `tint` behind it. Each is #rrggbb. */
export interface Shades {
  readonly hue: string;
  readonly line: string;
  readonly tint: string;
}

type Both = readonly [light: string, dark: string];

function shades(hue: Both, line: Both, tint: Both): Readonly<Record<Theme, Shades>> {
  return {
    light: { hue: hue[0], line: line[0], tint: tint[0] },
    dark: { hue: hue[1], line: line[1], tint: tint[1] },
  };
}

/** The palette of app/tokens.css as values to reckon with; a test holds the two together. */
export const palette: Readonly<Record<Hue, Readonly<Record<Theme, Shades>>>> = {
  amber: shades(["#955a06", "#dab457"], ["#ad8200", "#d6aa2c"], ["#fde9a8", "#4a3b0e"]),
  blue: shades(["#3b5bdb", "#93a9ff"], ["#3f7fd1", "#6aa5ec"], ["#d6e8ff", "#1c3553"]),
  green: shades(["#3d7a1f", "#9bd06c"], ["#4a9a55", "#6cbd79"], ["#dcf3dc", "#1f3d27"]),
  pink: shades(["#b8297a", "#f291c2"], ["#bf4a8a", "#e07fb4"], ["#f6dcea", "#4b243a"]),
  violet: shades(["#7c3aed", "#bda2ff"], ["#8a5fe0", "#a98af0"], ["#e8defc", "#35265c"]),
  teal: shades(["#0f766e", "#55c5b7"], ["#2b968b", "#55b8ab"], ["#d2efeb", "#143c38"]),
  orange: shades(["#c2410c", "#ff9a6e"], ["#d9682f", "#ee8f5c"], ["#ffe2d1", "#4d2a17"]),
  slate: shades(["#556070", "#aab6c6"], ["#6d7b8d", "#8fa0b4"], ["#e2e6ec", "#2b333d"]),
};

/** What lies behind tags, and the ink of the text on their tint. */
export const papers: Readonly<Record<Theme, { readonly behind: readonly string[]; readonly ink: string }>> = {
  light: { behind: ["#fbfaf6", "#f4f2ec", "#ffffff"], ink: "#1d1c19" },
  dark: { behind: ["#171613", "#1d1b18", "#211f1b"], ink: "#ebe7dd" },
};
