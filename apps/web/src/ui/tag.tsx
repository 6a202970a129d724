import './tag.css';

import { amountOf } from '@heard/domain/words/amount-of';
import type { ReactNode } from 'react';

import type { Tone } from './notice';

/** A short word about a thing's state. The word says it; the colour only helps. */
export function Tag({ tone, children }: { readonly tone?: Tone | 'neutral' | 'warm'; readonly children: ReactNode }) {
  return <span className={`tag tag--${tone ?? 'neutral'}`}>{children}</span>;
}

interface DaysTagProps {
  /** Days until the date; below 0 it is past. */
  readonly days: number;
  /** "working days" for a clock that skips weekends. */
  readonly unit?: 'day' | 'working day';
  /** From how many days left on it counts as soon. */
  readonly soon?: number;
}

/** Days left, or how long overdue, in words. */
export function DaysTag({ days, unit = 'day', soon = 3 }: DaysTagProps) {
  const count = Math.abs(days);
  const amount = amountOf(count, unit, `${unit}s`);
  if (days < 0) return <Tag tone="danger">{`${amount} overdue`}</Tag>;
  if (days === 0) return <Tag tone="warning">Due today</Tag>;
  return <Tag tone={days <= soon ? 'warning' : 'success'}>{`${amount} left`}</Tag>;
}
