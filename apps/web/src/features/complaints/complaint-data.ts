import type { ComplaintLineFragment, WholeComplaintFragment } from '../../gql/complaints/graphql';
import type { LeafTone } from './date-leaf';

export type Complaint = WholeComplaintFragment;
export type ComplaintClock = NonNullable<WholeComplaintFragment['clock']>;
export type ListedComplaint = ComplaintLineFragment;

interface Reading {
  readonly status: ComplaintClock['status'];
  readonly workingDaysLeft?: number | null;
}

/** From how many working days left on a complaint shows as soon due. */
const soon = 2;

/** How pressing a clock is, for its colour: the words say it too. */
export function toneOf({ status, workingDaysLeft }: Reading): LeafTone {
  if (status === 'OVERDUE') return 'late';
  if (status === 'MET') return 'done';
  if (status === 'MISSED' || status === 'STOPPED') return 'past';
  return (workingDaysLeft ?? soon + 1) <= soon ? 'soon' : 'calm';
}
