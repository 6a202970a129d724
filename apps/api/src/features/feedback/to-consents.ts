import { consentStanding } from '@heard/domain/feedback/consent-standing';
import type { ConsentUse } from '@heard/domain/feedback/consents';
import type { Unit } from '../../platform/unit.js';
import type { ConsentRecord, FeedbackRecord } from './feedback.shape.js';
import type { ConsentType } from './feedback-parts.type.js';
import { isTakenBack } from './to-chains.js';

/** Every answer about the uses of one telling, by use and then the oldest first. */
export function answersOf({ statements }: Pick<FeedbackRecord, 'statements'>): readonly ConsentRecord[] {
  return statements.flatMap((one) => one.consents);
}

/** The last answer about each use, with whether it stands today and what was answered before it, the newest first. */
export function toConsents(unit: Unit, record: FeedbackRecord): readonly ConsentType[] {
  const byUse = new Map<ConsentUse, ConsentRecord[]>();
  for (const answer of answersOf(record)) byUse.set(answer.use, [...(byUse.get(answer.use) ?? []), answer]);
  return [...byUse.values()].flatMap((answers) => {
    const last = answers.at(-1);
    if (last === undefined) return [];
    const told = { ...record, isTakenBack: isTakenBack(record) };
    const standing = consentStanding(told, answers, { born: record.childBorn, today: unit.today });
    return [{ ...last, standing, earlier: answers.slice(0, -1).toReversed() }];
  });
}
