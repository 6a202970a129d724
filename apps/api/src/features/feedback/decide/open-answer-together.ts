import { needsPurpose } from '@heard/domain/access/reach-kind';
import { NotFoundError } from '../../../platform/errors.js';
import { isId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import {
  type AnsweredPersonRecord,
  personOfWords,
  type WordsToAnswerRecord,
  wordsToAnswerWith,
} from './answer-together.queries.js';

export interface AnswerTogether {
  readonly person: AnsweredPersonRecord;
  readonly others: readonly WordsToAnswerRecord[];
}

/**
 * Shows what one decision may answer together with these words. NOT_FOUND out of reach, and for a role that opens one
 * record at a time with a purpose: it has nothing to answer together.
 */
export async function openAnswerTogether(
  unit: Unit,
  feedbackId: string,
  alsoIds: readonly string[],
): Promise<AnswerTogether> {
  const known = isId(feedbackId) && !needsPurpose(unit.actor.role);
  const person = known ? await personOfWords(unit, feedbackId) : undefined;
  if (person === undefined) throw new NotFoundError('We could not find that feedback');
  const others = await wordsToAnswerWith(unit, { feedbackId, alsoIds: alsoIds.filter((id) => isId(id)) });
  const children = [person, ...others].flatMap(({ childId }) => childId ?? []);
  const told = [feedbackId, ...others.map((one) => one.feedbackId)];
  unit.audit.saw({ childIds: [...new Set(children)], recordIds: [...new Set(told)] });
  return { person, others };
}
