import { bankHolidaysEnglandAndWales } from '@heard/domain/calendar/bank-holidays-england-and-wales';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addWorkingDays } from '@heard/domain/calendar/working-days';
import { type Advocacy, type FromWhom, hasRightToAdvocate } from '@heard/domain/complaints/representation-codes';
import type { ClockFacts } from '@heard/domain/complaints/stage-clock';
import type { Dice } from '../dice.js';
import type { Row } from '../tables.js';
import type { Course } from './complaint-courses.js';

/** Under which procedure a complaint of the demo runs, why, and what its clock is counted from. */
export function procedureOf(
  course: Course,
  fromWhom: FromWhom,
  receivedOn: PlainDate,
): ClockFacts & { readonly reason: string | null } {
  const isCorporate = course.procedure === 'CORPORATE';
  const wasAcknowledged = isCorporate || course.corrected === 'ACKNOWLEDGED';
  return {
    procedure: course.procedure ?? 'CHILDREN_ACT_1989',
    reason: isCorporate ? 'It is about a telephone line and not about what was done for a child.' : null,
    fromWhom,
    receivedOn,
    sufficientInterestOn: fromWhom === 'SUFFICIENT_INTEREST' ? receivedOn : null,
    acknowledgedOn: wasAcknowledged ? addWorkingDays(receivedOn, 2, bankHolidaysEnglandAndWales) : null,
  };
}

/** Whoever the demo's children are offered as an advocate. */
export const advocacyProvider = 'Wexmoor Advocacy Service';

/** Whether an advocate was offered to whoever has a right to one. */
export function advocacyOf(dice: Dice, fromWhom: FromWhom, course: Course): Advocacy {
  if (!hasRightToAdvocate(fromWhom)) return 'NOT_APPLICABLE';
  if (course.state === 'OPEN' && !course.extended) return 'NOT_OFFERED';
  return course.extended || dice.chance(0.6) ? 'OFFERED_ACCEPTED' : 'OFFERED_DECLINED';
}

export function advocacyRow(advocacy: Advocacy, receivedOn: PlainDate): Row {
  const wasOffered = advocacy === 'OFFERED_ACCEPTED' || advocacy === 'OFFERED_DECLINED';
  return {
    advocacy,
    advocacy_offered_on: wasOffered ? receivedOn : null,
    advocacy_provider: advocacy === 'OFFERED_ACCEPTED' ? advocacyProvider : null,
  };
}
