/** Puts the focus where one comments on what is selected: the last place for it on the page. */
export function focusComment(): void {
  const fields = document.querySelectorAll<HTMLElement>("[data-comment-form] [role='textbox']");
  [...fields].at(-1)?.focus();
}

/** Gives the focus to the comments around a part of them that goes away with what one just did. */
export function focusComments(part: HTMLElement | null): void {
  part?.closest<HTMLElement>("[data-comments]")?.focus();
}
