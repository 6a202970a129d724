import type { Present } from '@heard/domain/feedback/who-was-present';
import type { Dice } from '../dice.js';
import type { Identities } from '../identities.js';
import type { Sentence } from '../said.js';
import type { Tables } from '../tables.js';
import type { Moment } from './moments.js';
import { useRules } from './uses.js';

function othersThere(dice: Dice, sentence: Sentence, moment: Moment): Present[] {
  const others: Present[] = [];
  if (moment.child.unaccompanied) others.push('INTERPRETER');
  if (sentence.use === 'AT_REVIEW')
    others.push('SOCIAL_WORKER', moment.home === 'residential' ? 'RESIDENTIAL_WORKER' : 'FOSTER_CARER', 'TEACHER');
  if (sentence.use === 'ADVOCACY') others.push('ADVOCATE');
  if (sentence.kind === 'OBSERVATION' || moment.age < 4)
    others.push(moment.situation === 'IN_CARE' ? 'FOSTER_CARER' : 'PARENT');
  if (others.length === 0 && dice.chance(0.16))
    others.push(moment.situation === 'IN_CARE' ? 'FOSTER_CARER' : dice.pick(['PARENT', 'BROTHER_OR_SISTER'] as const));
  return others;
}

const withOthers: ReadonlySet<string> = new Set(['AT_REVIEW']);

/** Whether the child was seen without the people who care for it; not asked of families. */
export function seenAlone(dice: Dice, sentence: Sentence, moment: Moment): 'YES' | 'NO' | null {
  const { stream, source } = useRules[sentence.use];
  if (stream === 'FAMILY' || source === 'SECOND_HAND') return null;
  if (withOthers.has(sentence.use) || moment.age < 4 || sentence.kind === 'OBSERVATION') return 'NO';
  return dice.weighted([
    ['YES', 80],
    ['NO', 12],
    [null, 8],
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
  const { stream, source } = useRules[sentence.use];
  if (stream === 'FAMILY' || source === 'SECOND_HAND') return;
  for (const who of othersThere(dice, sentence, moment)) {
    tables.add('feedback_present', { id: ids.next(), feedback_id: feedbackId, who, detail: null });
  }
}
