let opener: ((words: string) => void) | null = null;

/** Lets other parts of the page open search; call the answer when it is there no more. */
export function offerSearch(open: (words: string) => void): () => void {
  opener = open;
  return () => {
    if (opener === open) opener = null;
  };
}

/** Opens search with words already typed; nothing happens on a page without it. */
export function openSearch(words: string): void {
  opener?.(words);
}
