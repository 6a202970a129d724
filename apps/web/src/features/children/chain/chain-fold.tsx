import type { ReactNode } from 'react';

import { chainLine } from './chain-line';
import type { StatementChain } from './chain-text';

interface FoldedProps {
  /** What is said of it while it is folded; null: it is not. */
  readonly chain: StatementChain | null;
  readonly children: ReactNode;
}

/** Who and when of each link, behind one line that says how far it has come; nothing is folded before a decision. */
export function Folded({ chain, children }: FoldedProps) {
  if (!chain?.decision) return children;
  return (
    <details className="telling-more">
      <summary>{chainLine(chain.decision, chain.state)}</summary>
      {children}
    </details>
  );
}
