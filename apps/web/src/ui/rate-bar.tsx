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
  /** A colour and pattern of its own for each kind of bar. */
  readonly kind?: number;
}

interface Place extends CSSProperties {
  readonly '--from'?: string;
  readonly '--to'?: string;
}

function place(from: number, to: number, max: number): Place {
  return { '--from': `${(from / max) * 100}%`, '--to': `${(to / max) * 100}%` };
}

/** A lying bar with the range around its value and the target. A picture only: its figures stand beside it as text. */
export function RateBar({ value, low, high, target, max = 100, size = 'normal', kind = 0 }: RateBarProps) {
  return (
    <span className={`rate-bar rate-bar--${size}`} data-empty={value === null || undefined} aria-hidden="true">
      <Fill value={value} max={max} kind={kind} />
      {target === undefined ? null : <span className="rate-bar__target" style={place(target, target, max)} />}
      <Range low={low ?? null} high={high ?? null} max={max} />
    </span>
  );
}

function Fill({ value, max, kind }: { readonly value: number | null; readonly max: number; readonly kind: number }) {
  return value === null ? null : <span className="rate-bar__fill" data-kind={kind} style={place(0, value, max)} />;
}

function Range({
  low,
  high,
  max,
}: {
  readonly low: number | null;
  readonly high: number | null;
  readonly max: number;
}) {
  return low === null || high === null ? null : <span className="rate-bar__range" style={place(low, high, max)} />;
}

/** The mark of a kind of bar in a legend. */
export function KindMark({ kind }: { readonly kind: number }) {
  return (
    <span className="rate-bar rate-bar--key" aria-hidden="true">
      <span className="rate-bar__fill" data-kind={kind} style={place(0, 1, 1)} />
    </span>
  );
}

/** The mark of the range in a legend. */
export function RangeMark() {
  return <span className="rate-bar__key" aria-hidden="true" />;
}
