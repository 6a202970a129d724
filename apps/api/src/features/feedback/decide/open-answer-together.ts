import { needsPurpose } from '@heard/domain/access/reach-kind';
import { correctionOf } from '@heard/domain/feedback/correct-together';
import { NotFoundError } from '../../../platform/errors.js';
import { isId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import {
  type AnsweredPersonRecord,
  personOfWords,
  type WordsToAnswerRecord,
  wordsToAnswerWith,
} from './answer-together.queries.js';
import { type AnsweredWordsRecord, wordsAnsweredWith } from './answered-together.queries.js';

export interface AnswerTogether {
  readonly person: AnsweredPersonRecord;
  readonly others: readonly (WordsToAnswerRecord | AnsweredWordsRecord)[];
  /** How many tellings the decision before answered that are not corrected with these, as far as the reader sees them. */
  readonly apart: number;
}

interface Asked {
  readonly feedbackId: string;
  readonly alsoIds: readonly string[];
  /** The decision that is to be corrected; null where nothing is decided yet. */
  readonly replaces: string | null;
}

type Offered = Omit<AnswerTogether, 'person'>;

/** What the decision before answered besides, and is corrected with these words. */
async function correctedWith(unit: Unit, feedbackId: string, decisionId: string): Promise<Offered> {
  const answered = isId(decisionId) ? await wordsAnsweredWith(unit, feedbackId, decisionId) : [];
  const [own] = answered;
  if (own === undefined) return { others: [], apart: 0 };
  const others = answered.filter((one) => correctionOf(one, own.keptFrom) === 'TOGETHER');
  const apart = answered.filter((one) => correctionOf(one, own.keptFrom) === 'APART').map((one) => one.feedbackId);
  return { others, apart: new Set(apart.filter((one) => one !== own.feedbackId)).size };
}

async function offeredTo(unit: Unit, { feedbackId, alsoIds, replaces }: Asked): Promise<Offered> {
  if (replaces !== null) return correctedWith(unit, feedbackId, replaces);
  return { others: await wordsToAnswerWith(unit, { feedbackId, alsoIds: alsoIds.filter((id) => isId(id)) }), apart: 0 };
}

/**
 * Shows what one decision may answer together with these words: what waits, or, where a decision is corrected, what it
 * answered besides. NOT_FOUND out of reach, and for a role that opens one record at a time with a purpose: it has nothing
 * to answer together.
 */
export async function openAnswerTogether(unit: Unit, asked: Asked): Promise<AnswerTogether> {
  const { feedbackId } = asked;
  const known = isId(feedbackId) && !needsPurpose(unit.actor.role);
  const person = known ? await personOfWords(unit, feedbackId) : undefined;
  if (person === undefined) throw new NotFoundError('We could not find that feedback');
  const offered = await offeredTo(unit, asked);
  const children = [person, ...offered.others].flatMap(({ childId }) => childId ?? []);
  const told = [feedbackId, ...offered.others.map((one) => one.feedbackId)];
  unit.audit.saw({ childIds: [...new Set(children)], recordIds: [...new Set(told)] });
  return { person, ...offered };
}
