import { comparedText } from '../people/one-form.js';

/** Somebody whose words one decision answers, and how they are called: their name, and the one they like. */
export interface AnsweredPerson {
  readonly id: string;
  readonly names: readonly string[];
}

/** Names that are words as well: meant as a name only where they are written like one. */
const alsoWords: ReadonlySet<string> = new Set(
  'angel art autumn bill bob daisy dawn drew faith frank grace guy heath hope iris ivy jack joy june mark may max mercy pat precious prince rob rose sky star summer will'.split(
    ' ',
  ),
);

/** Each part of their names: a first name alone says who it is. */
function partsOf({ names }: AnsweredPerson): ReadonlySet<string> {
  const parts = names.flatMap((name) => comparedText(name).split(/[^\p{L}\p{M}'’-]+/u));
  return new Set(parts.filter((part) => Array.from(part).length > 1));
}

const letter = String.raw`[\p{L}\p{M}]`;

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function stands(part: string, text: string): boolean {
  const found = text.normalize('NFKC').matchAll(new RegExp(`(?<!${letter})${escaped(part)}(?!${letter})`, 'giu'));
  return [...found].some(([word]) => !alsoWords.has(part) || word !== comparedText(word));
}

/**
 * Who is named in a text that is read to each of several people. A part of a name that all of them share, as brothers
 * and sisters do their family's, tells nobody of another. To be looked at by whoever wrote it, never refused: a name may
 * be a word, and a text may be about somebody with their leave.
 */
export function namedOthers(text: string, people: readonly AnsweredPerson[]): readonly string[] {
  if (people.length < 2) return [];
  const parts = people.map((person) => ({ id: person.id, parts: partsOf(person) }));
  return parts
    .filter((one) =>
      [...one.parts].some((part) => !parts.every((other) => other.parts.has(part)) && stands(part, text)),
    )
    .map(({ id }) => id);
}
