import type { TellingResult } from './telling-back.js';

/** Words that a decision answered, as they stand by now. */
export interface AnsweredWords {
  /** That decision is still the last about them. */
  readonly stands: boolean;
  /** The reader is to answer them. */
  readonly mayAnswer: boolean;
  /** From whom they are kept. */
  readonly keptFrom: readonly string[];
  /** How the last telling of that decision ended; null where there was none. */
  readonly lastTelling: TellingResult | null;
}

/** Whether they are corrected with the first, by themselves, or not at all. */
export type Correction = 'TOGETHER' | 'APART' | 'NONE';

/**
 * What a decision that answered several says is wrong for all of them as soon as it is wrong for one: also for whoever
 * was told it, who then hears the new one. What was taken back, or decided again since, has nothing to correct. What is
 * another's to answer, or kept from other people by now, waits for a correction of its own.
 */
export function correctionOf(words: AnsweredWords, keptFrom: readonly string[]): Correction {
  if (!words.stands || words.lastTelling === 'WITHDRAWN') return 'NONE';
  const alike = JSON.stringify(words.keptFrom.toSorted()) === JSON.stringify(keptFrom.toSorted());
  return words.mayAnswer && alike ? 'TOGETHER' : 'APART';
}
