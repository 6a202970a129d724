import { amountOf } from '../words/amount-of.js';
import type { BreakKind } from './break-kinds.js';
import type { NextRole } from './break-rules.js';
import type { StreamDays } from './kind-rules.js';

/** The step that somebody takes, as its rules are headed. */
export const stepLabels: Readonly<Record<BreakKind, string>> = {
  UNDECIDED: 'Deciding what is done',
  NO_ACTION: 'Saying who does what was decided',
  NOT_DONE: 'Doing what was decided',
  NO_EVIDENCE: 'Showing what changed',
  NOT_TOLD: 'Telling them what came of it',
  PROMISE_PASSED: 'Answering by the promised day',
  NOT_ASKED: 'Saying whether they were asked before a decision about their life',
  DECISION_NOT_TOLD: 'Telling them of a decision about their life',
};

/** From when its days are counted. */
export const countedFrom: Readonly<Record<BreakKind, string>> = {
  UNDECIDED: 'Counted from the day it was said. Where an answer is promised for a day before that, by that day.',
  NO_ACTION: 'Counted from the day it was decided.',
  NOT_DONE: 'Counted from the day by which it was to be done.',
  NO_EVIDENCE: 'Counted from the day it was done.',
  NOT_TOLD: 'Counted from the day it was decided, or done.',
  PROMISE_PASSED: 'Counted from the promised day.',
  NOT_ASKED: 'Counted from the day it is known here. A decision that is planned has until the day it takes effect.',
  DECISION_NOT_TOLD:
    'Counted from the day it is known here. A decision that is planned has until the day it takes effect.',
};

export const nextRoleLabels: Readonly<Record<NextRole, string>> = {
  TEAM_MANAGER: 'the team manager',
  LEADERSHIP: 'leadership',
};

function inDays(days: number): string {
  return amountOf(days, 'day', 'days');
}

function mayTake(days: number | null): string | null {
  if (days === null) return null;
  return days === 0 ? 'No extra days' : inDays(days);
}

function lateBy(days: number): string {
  return days === 0 ? 'As soon as it is late' : `When it is ${inDays(days)} late`;
}

/** How long it may take and to whom it goes then: "10 days. When it is 3 days late, it goes to the team manager." */
export function rulesText({ days, nextAfter, lastAfter }: Omit<StreamDays, 'stream'>, goesTo: NextRole): string {
  const said = [
    mayTake(days),
    nextAfter === null ? null : `${lateBy(nextAfter)}, it goes to ${nextRoleLabels[goesTo]}`,
    lastAfter === null ? null : `${inDays(lastAfter)} after that, it goes to leadership`,
  ];
  return said
    .filter((part) => part !== null)
    .map((part) => `${part}.`)
    .join(' ');
}
