import type { CSSProperties } from "react";
import type { Theme } from "@/lib/core/people/appearance";

/** What of a person's preferences concerns the look of every page. */
export interface Appearance {
  readonly theme: Theme;
  readonly density: "comfortable" | "compact";
  /** In CSS pixels. */
  readonly textSize: number;
}

interface RootAttributes {
  readonly "data-theme": "light" | "dark" | undefined;
  readonly "data-density": "compact" | undefined;
  readonly style: CSSProperties & { readonly "--text-size": string };
}

/** The attributes of the document's root that app/tokens.css reads; an undefined one is absent. */
export function appearanceAttributes({ theme, density, textSize }: Appearance): RootAttributes {
  return {
    "data-theme": theme === "system" ? undefined : theme,
    "data-density": density === "compact" ? density : undefined,
    style: { "--text-size": `${textSize}px` },
  };
}
