const longest = 300;

/** A sentence of at most `most` characters: what was sent may stand in it, and must not be sent back by the megabyte. */
export function shortened(text: string, most = longest): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
