import type { Present } from '@heard/domain/feedback/who-was-present';
import type { Dice } from '../dice.js';
import type { Identities } from '../identities.js';
import type { Sentence } from '../said.js';
import type { Tables } from '../tables.js';
import type { Moment } from './moments.js';
import { useRules } from './uses.js';

function carerOf(moment: Moment): Present {
  if (moment.situation !== 'IN_CARE') return 'PARENT';
  return moment.home === 'residential' ? 'RESIDENTIAL_WORKER' : 'FOSTER_CARER';
}

function othersThere(dice: Dice, sentence: Sentence, moment: Moment): readonly Present[] {
  if (sentence.use === 'AT_REVIEW') return ['SOCIAL_WORKER', carerOf(moment), 'TEACHER'];
  if (moment.child.unaccompanied) return ['INTERPRETER'];
  if (sentence.use === 'ADVOCACY') return ['ADVOCATE'];
  const isWatched = sentence.kind === 'OBSERVATION' || moment.age < 4;
  if (isWatched || dice.chance(0.12)) return [carerOf(moment)];
  return dice.chance(0.05) ? ['BROTHER_OR_SISTER'] : [];
}

const withOthers: ReadonlySet<string> = new Set(['AT_REVIEW']);

/** Whether the child was seen without the people who care for it; not asked of families. */
export function seenAlone(dice: Dice, sentence: Sentence, moment: Moment): 'YES' | 'NO' | null {
  const { speaker, source } = useRules[sentence.use];
  if (speaker !== undefined || source === 'SECOND_HAND') return null;
  if (withOthers.has(sentence.use) || moment.age < 4 || sentence.kind === 'OBSERVATION') return 'NO';
  return dice.weighted([
    ['YES', 80],
    ['NO', 12],
    [null, 8],
  ] as const);
}

/** Whether the words were read back before they were kept. */
export function readBack(dice: Dice, sentence: Sentence): 'YES' | 'NO' | 'NOT_POSSIBLE' | null {
  if (sentence.kind === 'OBSERVATION' || sentence.ages[1] < 4) return 'NOT_POSSIBLE';
  if (useRules[sentence.use].source === 'SECOND_HAND') return 'NO';
  return dice.weighted([
    ['YES', 74],
    ['NO', 14],
    [null, 12],
  ] as const);
}

/** Who else was in the room. */
export function addPresent(
  tables: Tables,
  ids: Identities,
  dice: Dice,
  feedbackId: string,
  sentence: Sentence,
  moment: Moment,
): void {
  const { speaker, source } = useRules[sentence.use];
  if (speaker !== undefined || source === 'SECOND_HAND') return;
  for (const who of othersThere(dice, sentence, moment)) {
    tables.add('feedback_present', { id: ids.next(), feedback_id: feedbackId, who, detail: null });
  }
}
