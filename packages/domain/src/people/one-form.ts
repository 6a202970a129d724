/**
 * The form in which a name or an address is compared: letters that look alike on every screen are one letter, whatever
 * their capitals or how a keyboard puts them together, and a row of spaces is one.
 */
export function comparedText(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase().normalize('NFKC');
}
