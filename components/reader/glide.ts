const DURATION = 180;

/** Scrolls an element to a height in 180 ms, at once where motion is reduced; a further call takes over. */
export function glide(element: HTMLElement, top: number): void {
  const from = element.scrollTop;
  const to = Math.max(0, Math.min(top, element.scrollHeight - element.clientHeight));
  if (matchMedia("(prefers-reduced-motion: reduce)").matches || Math.abs(to - from) < 2) {
    put(element, to);
    return;
  }
  const token = hold(element);
  const began = performance.now();
  const step = (now: number) => {
    if (held.get(element) !== token) return;
    const part = Math.min(1, Math.max(0, (now - began) / DURATION));
    element.scrollTop = from + (to - from) * (1 - (1 - part) ** 3);
    if (part < 1) requestAnimationFrame(step);
    else release(element, token);
  };
  requestAnimationFrame(step);
}

/** Scrolls an element to a height at once, and ends what it was on its way to. */
export function put(element: HTMLElement, top: number): void {
  const token = hold(element);
  element.scrollTop = top;
  release(element, token);
}

/** Scrolls an element as the person's hand would: this ends what it was on its way to, and counts as the person's. */
export function scrollByHand(element: HTMLElement, top: number): void {
  held.delete(element);
  element.scrollTop = top;
}

/** Whether the last scroll of an element that was told is the app's doing and not the person's. */
export function isHeld(element: HTMLElement): boolean {
  return held.has(element);
}

const held = new WeakMap<HTMLElement, symbol>();

function hold(element: HTMLElement): symbol {
  const token = Symbol("hold");
  held.set(element, token);
  return token;
}

// A scroll is told with the next frame, and what listens to it acts in that frame: so it is let go with the one after.
function release(element: HTMLElement, token: symbol): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (held.get(element) === token) held.delete(element);
    }),
  );
}
