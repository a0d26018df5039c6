/** Gives the focus of something that is about to go to the list around it, where a script may focus that; a focus elsewhere stays. */
export function keepFocusInList(): void {
  document.activeElement?.closest<HTMLElement>("ul[tabindex]")?.focus({ preventScroll: true });
}
