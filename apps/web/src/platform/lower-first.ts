/** A label in the middle of a sentence: its first letter small, the names in it as they are. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
