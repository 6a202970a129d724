import './stat-card.css';

import { numberText } from '@heard/domain/words/number-text';
import { type ReactNode, useId } from 'react';

interface StatCardProps {
  readonly label: string;
  /** The figure as people read it: "68.5%". null = no data. */
  readonly value: string | null;
  /** How it is worked out, in words: "Reviews in which the child took part ÷ reviews counted". */
  readonly formula: ReactNode;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  /** What else belongs beside it: the interval, the target, the change. */
  readonly note?: ReactNode;
  /** True when the figure is hidden because it is about very few children. */
  readonly suppressed?: boolean;
  readonly tone?: 'plain' | 'warm';
}

/** A figure that shows its working. */
export function StatCard({ tone = 'plain', suppressed = false, ...figure }: StatCardProps) {
  const id = useId();
  return (
    <section className={`stat stat--${tone}`} aria-labelledby={id}>
      <h3 className="stat__label" id={id}>
        {figure.label}
      </h3>
      {suppressed ? <Hidden /> : <Figure {...figure} />}
    </section>
  );
}

function Hidden() {
  return (
    <>
      <p className="stat__value">Hidden</p>
      <p className="stat__formula">So few children that the figure could point to one of them.</p>
    </>
  );
}

function Figure({ value, formula, numerator, denominator, note }: Omit<StatCardProps, 'label'>) {
  return (
    <>
      <p className="stat__value numbers">{value ?? 'No data'}</p>
      {typeof numerator === 'number' && typeof denominator === 'number' ? (
        <p className="stat__working numbers">
          <strong>{numberText(numerator)}</strong> of <strong>{numberText(denominator)}</strong>
        </p>
      ) : null}
      <p className="stat__formula">{formula}</p>
      {note ? <div className="stat__note">{note}</div> : null}
    </>
  );
}

/** Figures side by side, under one another on a phone. */
export function StatRow({ children }: { readonly children: ReactNode }) {
  return <div className="stat-row">{children}</div>;
}
