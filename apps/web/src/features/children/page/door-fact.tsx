import type { ReactNode } from 'react';

interface FactProps {
  readonly label: string;
  /** A line of its own: everywhere, on all but the widest screens, or only where two stand side by side. */
  readonly wide?: 'ROW' | 'ALWAYS' | 'PHONE';
  readonly silent?: boolean;
  readonly children: ReactNode;
}

/** One thing to know at the door. */
export function Fact({ label, wide, silent, children }: FactProps) {
  return (
    <div className="door__fact" data-wide={wide} data-silent={silent || undefined}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
