const DURATION = 180;

/** Scrolls an element to a height in 180 ms, at once where motion is reduced; a further call takes over. */
export function glide(element: HTMLElement, top: number): void {
  const from = element.scrollTop;
  const to = Math.max(0, Math.min(top, element.scrollHeight - element.clientHeight));
  const token = Symbol("glide");
  glides.set(element, token);
  if (matchMedia("(prefers-reduced-motion: reduce)").matches || Math.abs(to - from) < 2) {
    glides.delete(element);
    element.scrollTop = to;
    return;
  }
  const began = performance.now();
  const step = (now: number) => {
    if (glides.get(element) !== token) return;
    const part = Math.min(1, Math.max(0, (now - began) / DURATION));
    element.scrollTop = from + (to - from) * (1 - (1 - part) ** 3);
    if (part < 1) requestAnimationFrame(step);
    else glides.delete(element);
  };
  requestAnimationFrame(step);
}

/** Whether an element is on its way to a height that it was sent to. */
export function isGliding(element: HTMLElement): boolean {
  return glides.has(element);
}

/** Scrolls an element to a height at once, and ends what it was on its way to. */
export function jump(element: HTMLElement, top: number): void {
  glides.delete(element);
  element.scrollTop = top;
}

const glides = new WeakMap<HTMLElement, symbol>();
