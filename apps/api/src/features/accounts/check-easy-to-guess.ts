export const chooseAnother =
  'Choose a password that is harder to guess, such as four words that have nothing to do with each other';

// A stolen hash stands against this many for days, at argon2id's cost. Any three known pieces in a row are worth 1e8.
const leastGuesses = 1e9;
const longestLooked = 100;

/**
 * Whether a program that knows common passwords (49,233 of leaked lists come with the library, so nobody is asked), words
 * on a keyboard and this person's own name would soon find it. The lists are loaded only where somebody chooses one.
 */
export async function isEasyToGuess(password: string, about: readonly string[]): Promise<boolean> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  const words = about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length > 2);
  const { guesses } = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }).check(
    password.slice(0, longestLooked),
    [...words, 'heard', 'council', 'administrator'],
  );
  return guesses < leastGuesses;
}
