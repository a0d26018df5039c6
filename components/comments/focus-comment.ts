/** Puts the focus where one comments on what is selected: the last place for it on the page. */
export function focusComment(): void {
  const fields = document.querySelectorAll<HTMLElement>("[data-comment-form] [role='textbox']");
  [...fields].at(-1)?.focus();
}
