import './rate-bar.css';

import type { CSSProperties } from 'react';

interface RateBarProps {
  /** All on the scale from 0 to `max`; null where there is nothing to draw. */
  readonly value: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly target?: number;
  readonly max?: number;
  readonly size?: 'normal' | 'large';
}

interface Place extends CSSProperties {
  readonly '--from'?: string;
  readonly '--to'?: string;
}

function place(from: number, to: number, max: number): Place {
  return { '--from': `${(from / max) * 100}%`, '--to': `${(to / max) * 100}%` };
}

/** A lying bar with the range around its value and the target. A picture only: its figures stand beside it as text. */
export function RateBar({ value, low, high, target, max = 100, size = 'normal' }: RateBarProps) {
  const hasRange = typeof low === 'number' && typeof high === 'number';
  return (
    <span className={`rate-bar rate-bar--${size}`} data-empty={value === null || undefined} aria-hidden="true">
      {value === null ? null : <span className="rate-bar__fill" style={place(0, value, max)} />}
      {target === undefined ? null : <span className="rate-bar__target" style={place(target, target, max)} />}
      {hasRange ? <span className="rate-bar__range" style={place(low, high, max)} /> : null}
    </span>
  );
}

/** The mark of the range in a legend. */
export function RangeMark() {
  return <span className="rate-bar__key" aria-hidden="true" />;
}
