import './change-panel.css';

import { type ReactNode, useEffect, useId, useRef } from 'react';

interface ChangePanelProps {
  readonly title: string;
  /** What one wants to have in sight while writing. */
  readonly aside: ReactNode;
  readonly children: ReactNode;
}

/** Where one thing is done about the complaint, in the page itself, with the clock still in sight above. */
export function ChangePanel({ title, aside, children }: ChangePanelProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section className="change-panel" aria-labelledby={id}>
      <div className="change-panel__form">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
      <div className="change-panel__aside">{aside}</div>
    </section>
  );
}
