import { type Interval, wilsonInterval } from '../participation/wilson-interval.js';
import type { LifeDecisionKind } from './life-decision-kinds.js';

/** Decisions of one kind that took effect in a period about children of four and older. */
export interface AskedBeforeCounts {
  readonly kind: LifeDecisionKind;
  readonly decisions: number;
  readonly asked: number;
  readonly notAsked: number;
  readonly told: number;
}

export interface AskedBeforeRate {
  readonly decisions: number;
  readonly asked: number;
  readonly notAsked: number;
  /** Nobody has said, or nobody knows. They stay in the denominator: what is not known was not shown to have happened. */
  readonly unknown: number;
  readonly told: number;
  /** asked ÷ decisions, a proportion from 0 to 1; null without a decision. */
  readonly rate: number | null;
  readonly interval: Interval | null;
}

/** How many of these decisions the child was asked about before. */
export function askedBeforeRate(counts: readonly Omit<AskedBeforeCounts, 'kind'>[]): AskedBeforeRate {
  const sum = (of: (one: Omit<AskedBeforeCounts, 'kind'>) => number): number =>
    counts.reduce((total, one) => total + of(one), 0);
  const decisions = sum((one) => one.decisions);
  const asked = sum((one) => one.asked);
  const notAsked = sum((one) => one.notAsked);
  return {
    decisions,
    asked,
    notAsked,
    unknown: decisions - asked - notAsked,
    told: sum((one) => one.told),
    rate: decisions === 0 ? null : asked / decisions,
    interval: wilsonInterval(asked, decisions),
  };
}
