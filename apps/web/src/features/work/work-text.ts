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

type HowItCame = Pick<LineFragment, 'cameBy' | 'cameFrom' | 'cameBecause' | 'ownerName'>;

/** How it came to whoever has it; null where it was theirs from the start. */
export function cameText({ cameBy, cameFrom, cameBecause, ownerName }: HowItCame): string | null {
  if (!cameBy) return null;
  const from = cameFrom ?? 'nobody';
  if (cameBy === 'REASSIGNED') return `From ${from}: ${cameBecause ?? ''}`;
  if (cameBy === 'REHOMED') {
    const mayNotShow = cameBecause === 'Whoever had it may not add what shows it';
    return `From ${from}, who ${mayNotShow ? 'may not add what shows that it was done' : 'no longer has the child'}`;
  }
  return whyItWentOn(from, cameBecause ?? 'Late', cameFrom === ownerName);
}

/** That it was late, or due while they were away; or stayed with them, since nobody else may have it. */
function whyItWentOn(from: string, because: string, itStayed: boolean): string {
  if (because === 'Late') return `Late with ${from}, and so with whoever is next`;
  return itStayed ? because : `From ${from}: ${lowerFirst(because)}`;
}

const good = {
  TEAM: 'Everyone who asked for an answer has been told what came of what they said.',
  MINE: 'Everyone whom you owed an answer has been told what came of what they said.',
  CHOSEN: 'Everyone who asked for an answer there has been told what came of what they said.',
};

/** What good looks like, where nothing waits: of no more than was asked about. */
export function goodText(whose: keyof typeof good): string {
  return good[whose];
}
