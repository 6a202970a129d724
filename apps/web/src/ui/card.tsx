import './card.css';

import { type ReactNode, useId } from 'react';

interface CardProps {
  readonly title?: ReactNode;
  /** 2 unless the card stands under another heading. */
  readonly level?: 2 | 3;
  readonly action?: ReactNode;
  /** `warm` is for the one thing on a page that should be seen first. */
  readonly tone?: 'plain' | 'warm' | 'sunken';
  readonly children?: ReactNode;
}

/** A sheet on the paper. With a title it is a region that screen readers can jump to. */
export function Card({ title, level = 2, action, tone = 'plain', children }: CardProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  if (!title) return <div className={`card card--${tone}`}>{children}</div>;
  return (
    <section className={`card card--${tone}`} aria-labelledby={id}>
      <div className="card__head">
        <Heading id={id}>{title}</Heading>
        {action}
      </div>
      {children}
    </section>
  );
}
