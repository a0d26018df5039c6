"use client";

import { Button } from "../../ui/button";
import { standaloneSvg } from "./standalone-svg";

interface Props {
  /** The id of the drawing. */
  readonly drawing: string;
  /** Without its ending. */
  readonly fileName: string;
}

/** Saves a drawing of the page as an SVG file. */
export function SaveDrawing({ drawing, fileName }: Props) {
  const save = () => {
    const found = document.getElementById(drawing);
    if (!(found instanceof SVGSVGElement)) return;
    const address = URL.createObjectURL(new Blob([standaloneSvg(found)], { type: "image/svg+xml" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = `${fileName}.svg`;
    link.click();
    URL.revokeObjectURL(address);
  };
  return <Button onClick={save}>Save as SVG</Button>;
}
