/** The least time between two sentences, in milliseconds. */
const pause = 1000;

let region: HTMLElement | null = null;
let waiting: string | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;

/**
 * Says a sentence to screen readers, politely and without moving the focus: one region for the whole page, at most one
 * sentence a second. Of several that come meanwhile only the last is said. For changes that a person would see elsewhere
 * on the page; what stands at the focus speaks for itself.
 */
export function announce(sentence: string): void {
  waiting = sentence;
  if (timer === null) say();
}

function say(): void {
  timer = null;
  if (waiting === null) return;
  region ??= makeRegion();
  // The same sentence again is no change of the text, and would not be said.
  region.textContent = region.textContent === waiting ? `${waiting} ` : waiting;
  waiting = null;
  timer = setTimeout(say, pause);
}

// The region is the page's, not a component's: it outlives them, and whoever speaks need not know where it is.
function makeRegion(): HTMLElement {
  const made = document.createElement("div");
  made.setAttribute("role", "status");
  made.setAttribute("data-announcer", "");
  made.className = "visually-hidden";
  document.body.append(made);
  return made;
}
