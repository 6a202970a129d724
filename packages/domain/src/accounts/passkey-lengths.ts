/** The greatest lengths of what no person types: apart from the list of the others, which every page fetches. */
export const longestOfPasskeys = {
  /** A passkey's number or its public key, as text. */
  credential: 2_000,
  /** What a device says and signs, as text. */
  signed: 8_000,
} as const;
