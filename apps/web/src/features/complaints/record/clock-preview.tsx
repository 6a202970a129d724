import './clock-preview.css';

import { isPlainDate } from '@heard/domain/calendar/plain-date';
import { longDate } from '@heard/domain/complaints/explain-clock';
import { FromWhom, Procedure } from '@heard/domain/complaints/representation-codes';
import { type ClockFacts, stageOneClock } from '@heard/domain/complaints/stage-clock';
import { useWatch } from 'react-hook-form';

import type { ComplaintOptionsQuery } from '../../../gql/complaints/graphql';
import { todayInLondon } from '../../../platform/council-time';
import type { ComplaintValues } from './complaint-values';
import { DateLeaf } from '../date-leaf';

type Calendar = ComplaintOptionsQuery['complaintOptions']['calendar'];

export interface ClockPreviewProps {
  /** With what the council counts; nothing is promised before it is known. */
  readonly calendar: Calendar | undefined;
}

/** Before anything is sent: the day on which the answer will be due, as it follows from what is in the form. */
export function ClockPreview({ calendar }: ClockPreviewProps) {
  const procedure = useWatch<ComplaintValues, 'procedure'>({ name: 'procedure' });
  const due = useDue(calendar);
  return (
    <div className="clock-preview" role="status">
      {due === null ? (
        <p>{procedure === 'OTHER' ? 'No clock of ours runs: it is handled somewhere else.' : ''}</p>
      ) : (
        <>
          <DateLeaf date={due.standardDueOn} tone={due.standardDueOn < todayInLondon() ? 'late' : 'calm'} />
          <p>
            The answer will be due on <strong>{longDate(due.standardDueOn)}</strong>
            {due.extendedDueOn > due.standardDueOn ? `, or with an extension by ${longDate(due.extendedDueOn)}` : ''}.
          </p>
        </>
      )}
    </div>
  );
}

function useDue(calendar: Calendar | undefined) {
  const [procedure, fromWhom, receivedOn, interestOn, acknowledgedOn] = useWatch<
    ComplaintValues,
    ['procedure', 'fromWhom', 'receivedOn', 'sufficientInterestOn', 'acknowledgedOn']
  >({ name: ['procedure', 'fromWhom', 'receivedOn', 'sufficientInterestOn', 'acknowledgedOn'] });
  if (!isProcedure(procedure) || calendar === undefined) return null;
  const facts: ClockFacts = {
    procedure,
    fromWhom: isComplainant(fromWhom) ? fromWhom : 'CHILD',
    receivedOn,
    sufficientInterestOn: dayOrNull(interestOn),
    acknowledgedOn: dayOrNull(acknowledgedOn),
  };
  return dueOf(facts, calendar);
}

function dayOrNull(value: string): string | null {
  return isPlainDate(value) ? value : null;
}

function dueOf(facts: ClockFacts, { from, through, days }: Calendar) {
  if (!isPlainDate(facts.receivedOn) || facts.receivedOn > todayInLondon()) return null;
  try {
    return stageOneClock(facts, { from, through, dates: new Set(days) });
  } catch (error) {
    // Before or past the bank holidays held: nothing is promised.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function isComplainant(value: string | null): value is FromWhom {
  return value !== null && Object.hasOwn(FromWhom, value);
}

function isProcedure(value: string): value is Procedure {
  return Object.hasOwn(Procedure, value);
}
