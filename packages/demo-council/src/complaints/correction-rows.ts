import { bankHolidaysEnglandAndWales } from '@heard/domain/calendar/bank-holidays-england-and-wales';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays } from '@heard/domain/calendar/plain-date';
import { addWorkingDays } from '@heard/domain/calendar/working-days';
import type { CorrectedField } from '@heard/domain/complaints/correction-words';
import type { DemoChild } from '../children/demo-child.js';
import type { Row } from '../tables.js';
import type { Clock, Corrected, Told } from './complaint-courses.js';
import { writtenDown } from './end-row.js';
import { advocacyProvider, procedureOf } from './procedure-of.js';

/** What was put right together, on one day. */
interface Correction {
  readonly on: PlainDate;
  readonly reason: string;
  readonly changes: readonly (readonly [CorrectedField, string | null, string | null])[];
}

function putRight(
  corrected: Corrected,
  { story, receivedOn, course }: Told,
  child: DemoChild | null,
): Omit<Correction, 'on'> {
  switch (corrected) {
    case 'COMPLAINANT':
      return {
        reason:
          'They rang back and have parental responsibility. The first note said a friend of the family, and named no child.',
        changes: [
          ['fromWhom', 'SUFFICIENT_INTEREST', story.from],
          ['sufficientInterestOn', receivedOn, null],
          ...(child === null ? [] : [['childId', null, child.id] as const]),
        ],
      };
    case 'ADVOCATE':
      return {
        reason: 'The advocate rang: the offer was made and taken up in the first talk, and was not written down.',
        changes: [
          ['advocacy', 'NOT_OFFERED', 'OFFERED_ACCEPTED'],
          ['advocacyOfferedOn', null, receivedOn],
          ['advocacyProvider', null, advocacyProvider],
        ],
      };
    case 'ACKNOWLEDGED':
      return {
        reason: 'The copy of our letter was filed with another complaint.',
        changes: [['acknowledgedOn', null, procedureOf(course, story.from, receivedOn).acknowledgedOn]],
      };
  }
}

/** What was put right in a complaint about this child, and what was learnt where it was written down later than the answer. */
export function correctionsOf(told: Told, { respondedOn }: Clock, child: DemoChild | null): readonly Correction[] {
  const { story, receivedOn, course } = told;
  const corrections: Correction[] = [];
  if (course.corrected !== undefined) {
    const on = addWorkingDays(receivedOn, 3, bankHolidaysEnglandAndWales);
    corrections.push({ on, ...putRight(course.corrected, told, child) });
  }
  if (course.state === 'LATE' && respondedOn !== null && story.learnt !== null) {
    corrections.push({
      on: addDays(respondedOn, 6),
      reason: '',
      changes: [
        ['learnt', null, story.learnt],
        ...(story.change === null ? [] : [['learningChange', null, story.change] as const]),
      ],
    });
  }
  return corrections;
}

/** The rows of these, oldest first, apart from the ids in them. */
export function correctionRows(corrections: readonly Correction[]): readonly Row[] {
  return corrections.flatMap(({ on, reason, changes }, at) =>
    changes.map(([field, from, to]) => ({
      version: at + 2,
      field,
      from_value: from,
      to_value: to,
      reason,
      created_at: writtenDown(on),
    })),
  );
}
