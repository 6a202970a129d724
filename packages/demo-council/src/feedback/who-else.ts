import type { SpeakerRole } from '@heard/domain/feedback/speaker-roles';
import type { Sentence } from '../said.js';
import { useRules } from './uses.js';

interface Speaker {
  readonly speaker_role: SpeakerRole;
  readonly speaker: string | null;
}

/** Who speaks: the child, or who of the family does, as far as the words let it be known. */
export function speakerOf({ use, home }: Pick<Sentence, 'use' | 'home'>): Speaker {
  const { speaker } = useRules[use];
  if (speaker === undefined) return { speaker_role: 'CHILD', speaker: null };
  if (home === 'foster') return { speaker_role: 'CARER', speaker: 'Foster carer' };
  if (home === 'kin') return { speaker_role: 'OTHER_FAMILY', speaker: 'Grandmother' };
  return { speaker_role: speaker, speaker: 'Mother' };
}

const notToBeTold = ['My brother', 'Dad', 'The others in the house', 'My nan'] as const;
const everyFew = 5;

/** People without an account whom some children do not want to hear of it. `place` counts the tellings. */
export function doNotTell(sentence: Sentence, place: number): string | null {
  if (sentence.use !== 'SOMETHING_WRONG' || place % everyFew !== 0) return null;
  return notToBeTold[(place / everyFew) % notToBeTold.length] ?? null;
}
