import { daysBetween } from '@heard/domain/calendar/plain-date';
import { feedbackReference } from '@heard/domain/feedback/feedback-reference';
import { type BreakKind, breakKinds, breakTasks } from '@heard/domain/work/break-kinds';
import { amountOf } from '@heard/domain/words/amount-of';

import type { LineFragment } from '../../gql/work/graphql';
import { dateText } from '../../platform/dates';
import { lowerFirst } from '../../platform/lower-first';

/** What to do about it: the first thing that is missing on the way, and what else is. */
export function taskText(kinds: readonly BreakKind[]): string {
  const first = breakKinds.find((kind) => kind !== 'PROMISE_PASSED' && kinds.includes(kind)) ?? 'PROMISE_PASSED';
  const others = kinds.filter((kind) => kind !== first && kind !== 'PROMISE_PASSED');
  return [breakTasks[first], ...others.map((kind) => lowerFirst(breakTasks[kind]))].join(', then ');
}

/** Whose words they are, as far as the reader may know; without a name the reference tells them apart. */
export function whoseText({
  childName,
  groupName,
  feedbackId,
}: Pick<LineFragment, 'childName' | 'groupName' | 'feedbackId'>): string {
  return childName ?? groupName ?? (feedbackId ? `A child, ${feedbackReference(feedbackId)}` : 'A child');
}

/** How long it has waited: "since 3 November, 21 days". */
export function sinceText({ sinceOn }: Pick<LineFragment, 'sinceOn'>, today: string): string {
  return `since ${dateText(sinceOn)}, ${amountOf(Math.max(0, daysBetween(sinceOn, today)), 'day', 'days')}`;
}

/** How it came to whoever has it; null where it was theirs from the start. */
export function cameText({ cameBy, cameFrom, cameBecause }: LineFragment): string | null {
  if (!cameBy) return null;
  const from = cameFrom ?? 'nobody';
  if (cameBy === 'REASSIGNED') return `From ${from}: ${cameBecause ?? ''}`;
  return cameBy === 'ESCALATED'
    ? `Late with ${from}, and so with whoever is next`
    : `From ${from}, who no longer has the child`;
}
