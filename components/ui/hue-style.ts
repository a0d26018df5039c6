import type { CSSProperties } from "react";
import { bends, bentInCss } from "@/lib/core/colours/bends";
import { hues } from "@/lib/core/colours/hues";

declare module "react" {
  interface CSSProperties {
    "--hue"?: string;
    "--hue-line"?: string;
    "--hue-tint"?: string;
  }
}

const own = /^#[0-9a-f]{6}$/i;

/**
 * The variables of a colour as a style: `--hue` for a name, a dot or a rule, `--hue-line` for a line under a tag,
 * `--hue-tint` behind it. Takes a hue name or #rrggbb, whose lightness is bent to be readable in both themes; anything
 * else is grey.
 */
export function hueStyle(colour: string): CSSProperties {
  const name = hues.find((hue) => hue === colour);
  if (name) return toStyle(`var(--h-${name})`, `var(--h-${name}-line)`, `var(--h-${name}-tint)`);
  if (!own.test(colour)) return toStyle("var(--muted)", "var(--faint)", "var(--f-one)");
  const { light, dark } = bends;
  const both = (shade: keyof typeof light) =>
    `light-dark(${bentInCss(colour, light[shade])}, ${bentInCss(colour, dark[shade])})`;
  return toStyle(both("hue"), both("line"), both("tint"));
}

function toStyle(hue: string, line: string, tint: string): CSSProperties {
  return { "--hue": hue, "--hue-line": line, "--hue-tint": tint };
}
