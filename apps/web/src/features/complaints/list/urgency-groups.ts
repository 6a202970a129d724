import { amountOf } from '@heard/domain/words/amount-of';
import type { ComplaintFilter } from '../../../gql/complaints/graphql';
import type { ListedComplaint } from '../complaint-data';

export interface UrgencyGroup {
  readonly key: 'NOW' | 'SOON' | 'LATER' | 'ANSWERED' | 'ENDED' | 'ELSEWHERE';
  readonly title: string;
  readonly complaints: readonly ListedComplaint[];
}

/** Working days left up to which a complaint belongs to the days ahead rather than to later. */
const daysAhead = 5;

/** Sorts what the server sent (overdue first) into what today is for, what comes next, and the rest. */
export function groupsOf(complaints: readonly ListedComplaint[], filter: ComplaintFilter): readonly UrgencyGroup[] {
  const groups = order.map((key) => ({
    key,
    title: '',
    complaints: complaints.filter((complaint) => keyOf(complaint) === key),
  }));
  return groups
    .filter((group) => group.complaints.length > 0)
    .map((group) => ({ ...group, title: titleOf(group, filter) }));
}

const order = ['NOW', 'SOON', 'LATER', 'ANSWERED', 'ENDED', 'ELSEWHERE'] as const;

function keyOf({ clock, endKind }: ListedComplaint): UrgencyGroup['key'] {
  if (endKind) return 'ENDED';
  if (!clock) return 'ELSEWHERE';
  if (clock.respondedOn) return 'ANSWERED';
  if (clock.status === 'OVERDUE' || clock.workingDaysLeft === 0) return 'NOW';
  return (clock.workingDaysLeft ?? daysAhead + 1) <= daysAhead ? 'SOON' : 'LATER';
}

const otherTitles = {
  SOON: 'In the next 5 working days',
  LATER: 'Later',
  ANSWERED: 'Answered',
  ENDED: 'Ended without an answer',
  ELSEWHERE: 'Handled somewhere else',
} as const;

function titleOf({ key, complaints }: UrgencyGroup, filter: ComplaintFilter): string {
  if (key !== 'NOW') return otherTitles[key];
  if (filter === 'OVERDUE') return 'Overdue';
  const count = complaints.length;
  return `Today: ${amountOf(count, 'needs', 'need')} an answer`;
}
