/** A practitioner whose own work a complaint concerns: they work with the child, or in the team that it is about. */
export interface PossibleConfidant {
  /** It is about this person. */
  readonly isAboutThem: boolean;
}

/**
 * Why somebody is not told that a complaint exists, in words for the complaints manager; null where they may be.
 * Whoever it is about learns of it only where the complaints manager means just that.
 * @param confidant undefined for somebody whose work it does not concern.
 */
export function sharingRefusal(confidant: PossibleConfidant | undefined, althoughAboutThem: boolean): string | null {
  if (confidant === undefined) return 'Select a practitioner who works with the child, or in the team that it is about';
  if (confidant.isAboutThem && !althoughAboutThem)
    return 'The complaint is about this person. Say that they are to know all the same, or select somebody else';
  return null;
}
