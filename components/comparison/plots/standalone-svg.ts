const inlined = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "opacity",
] as const;

/**
 * A drawing of the page as a file that needs nothing else: its colours and type are written into each element as they are shown now, on the
 * page's paper.
 */
export function standaloneSvg(drawing: SVGSVGElement): string {
  const copy = document.importNode(drawing, true);
  const shown = [drawing, ...drawing.querySelectorAll("*")];
  for (const [index, element] of [copy, ...copy.querySelectorAll("*")].entries()) {
    const original = shown[index];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const name of inlined) element.setAttribute(name, style.getPropertyValue(name));
    for (const name of ["class", "style", "id"]) element.removeAttribute(name);
  }
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  const background = getComputedStyle(document.body).backgroundColor;
  for (const [name, value] of [
    ["width", "100%"],
    ["height", "100%"],
    ["fill", background],
  ] as const) {
    paper.setAttribute(name, value);
  }
  copy.prepend(paper);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return new XMLSerializer().serializeToString(copy);
}
