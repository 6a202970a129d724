/** What has just come takes the focus, once: another function for every drawing would take it back from the field. */
export function focusHere(heading: HTMLElement | null): void {
  heading?.focus();
}
