import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.js';
import type { DecisionTellingResult } from '../life-decisions/decision-telling-draft.js';
import { isAskingSettled, isOfAgeToBeAsked, type SaidOfAsking } from '../life-decisions/asked-before.js';
import type { BreakKind } from './break-kinds.js';
import { type BreakRule, ruleDays } from './break-rules.js';
import type { Break } from './breaks-of.js';

/** What stands of one decision about a child's life. */
export interface LifeDecisionHistory {
  readonly id: string;
  readonly tookEffectOn: PlainDate;
  /** When it came to be known here: a return tells of a move months later. */
  readonly knownOn: PlainDate;
  readonly childBornOn: PlainDate | null;
  /** What it came from no longer says it. */
  readonly isWithdrawn: boolean;
  /** What was said last of whether they were asked. */
  readonly asking: SaidOfAsking | null;
  /** How the last telling of it ended. */
  readonly telling: { readonly result: DecisionTellingResult; readonly tryAgainOn: PlainDate | null } | null;
}

/** What became known later than half a year after it took effect is nobody's work: it stays on the record as not known. */
const longestAgo = 182;

function isWork({ tookEffectOn, knownOn, childBornOn, isWithdrawn }: LifeDecisionHistory): boolean {
  return (
    !isWithdrawn && isOfAgeToBeAsked(childBornOn, tookEffectOn) && daysBetween(tookEffectOn, knownOn) <= longestAgo
  );
}

/** One that is planned has until the day it takes effect: that is when asking still counts. */
function dueOf({ tookEffectOn, knownOn }: LifeDecisionHistory, days: number | null): PlainDate {
  return tookEffectOn > knownOn ? tookEffectOn : addDays(knownOn, days ?? 0);
}

/**
 * What is missing of a decision about a child's life: nobody has said whether they were asked before, nobody has told
 * them.
 */
export function decisionBreaksOf(made: LifeDecisionHistory, rules: readonly BreakRule[]): readonly Break[] {
  if (!isWork(made)) return [];
  const { id, tookEffectOn, knownOn, asking, telling } = made;
  const missing = { subjectId: id, sinceOn: tookEffectOn < knownOn ? tookEffectOn : knownOn };
  const within = (kind: BreakKind): PlainDate => dueOf(made, ruleDays(rules, kind, 'ANY'));
  const found: Break[] = [];
  if (!isAskingSettled(asking)) found.push({ ...missing, kind: 'NOT_ASKED', dueOn: within('NOT_ASKED') });
  if (telling !== null && telling.result !== 'COULD_NOT') return found;
  const kind = 'DECISION_NOT_TOLD';
  return [...found, { ...missing, kind, dueOn: telling?.tryAgainOn ?? within(kind) }];
}
