/** As two spellings of a name are compared: without case, accents and what stands between its letters. */
function spelled(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '');
  return plain.split(/\s+/).filter((word) => word !== '');
}

/** How many letters have to be added, left out or changed to make one word the other. */
function lettersApart(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [row, letter] of Array.from(one).entries()) {
    const now = [row + 1];
    for (const [at, against] of Array.from(other).entries()) {
      const changed = (before[at] ?? 0) + (letter === against ? 0 : 1);
      now.push(Math.min(changed, (before[at + 1] ?? 0) + 1, (now[at] ?? 0) + 1));
    }
    before = now;
  }
  return before.at(-1) ?? 0;
}

/** One slip of the pen in a short word, two in a long one. A word that is still being typed is the beginning of its name. */
function isMeant(typed: string, name: string): boolean {
  const slips = typed.length > 5 ? 2 : 1;
  return name.startsWith(typed) || lettersApart(typed, name) <= slips;
}

/**
 * Whether somebody who typed this may have meant this name: each word of it, not the family's alone. Brothers, sisters
 * and whoever else has the surname are other children.
 */
export function isLikeName(typed: string, name: string): boolean {
  const words = spelled(name);
  return spelled(typed).every((word) => words.some((other) => isMeant(word, other)));
}
