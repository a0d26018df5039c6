import { bendColour } from "@/lib/core/colours/bend-colour";
import { bends, bentInCss } from "@/lib/core/colours/bends";
import { themes } from "@/lib/core/colours/shades";
import { expect, test } from "./support/test";

const shades = ["hue", "line", "tint"] as const;
const colours = [
  "#000000",
  "#ffffff",
  "#ff0000",
  "#00ff00",
  "#0000ff",
  "#ffff00",
  "#ff00ff",
  "#00ffff",
  "#7a7a7a",
].concat(["#3b1f8a", "#c0ffee", "#804000", "#12345f", "#f7a8d0", "#4e9a06"]);

/** What the browser paints for a colour in CSS, as red, green and blue. */
function paint(css: readonly string[]): number[][] {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { colorSpace: "srgb", willReadFrequently: true });
  if (context === null) throw new Error("This browser has no canvas.");
  return css.map((colour) => {
    context.fillStyle = "rgb(1 2 3)";
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  });
}

test("a browser draws a colour of one's own as its contrasts are reckoned", async ({ page }) => {
  const cases = colours.flatMap((hex) => themes.flatMap((theme) => shades.map((shade) => ({ hex, theme, shade }))));
  const drawn = await page.evaluate(
    paint,
    cases.map(({ hex, theme, shade }) => bentInCss(hex, bends[theme][shade])),
  );
  cases.forEach(({ hex, theme, shade }, at) => {
    const reckoned = bendColour(hex, theme)[shade];
    const channels = [1, 3, 5].map((place) => Number.parseInt(reckoned.slice(place, place + 2), 16));
    const far = channels.map((value, channel) => Math.abs(value - (drawn[at]?.[channel] ?? Number.NaN)));
    expect(Math.max(...far), `${hex}, ${shade}, ${theme}: ${reckoned}, drawn as ${drawn[at]}`).toBeLessThanOrEqual(1);
  });
});
