const DURATION = 180;

/** Scrolls an element to a height in 180 ms, at once where motion is reduced; a further call takes over. */
export function glide(element: HTMLElement, top: number): void {
  const from = element.scrollTop;
  const to = Math.max(0, Math.min(top, element.scrollHeight - element.clientHeight));
  const token = Symbol("glide");
  latest.set(element, token);
  if (matchMedia("(prefers-reduced-motion: reduce)").matches || Math.abs(to - from) < 2) {
    element.scrollTop = to;
    return;
  }
  const began = performance.now();
  const step = (now: number) => {
    if (latest.get(element) !== token) return;
    const part = Math.min(1, Math.max(0, (now - began) / DURATION));
    element.scrollTop = from + (to - from) * (1 - (1 - part) ** 3);
    if (part < 1) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

const latest = new WeakMap<HTMLElement, symbol>();
