/** Facts in one line. Where it goes on in the next, the dot stays with what it ends and begins no line. */
export function dotted(facts: readonly (string | false | null | undefined)[]): string {
  return facts.filter(Boolean).join('\u00A0· ');
}
