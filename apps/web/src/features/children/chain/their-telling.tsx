import { toldOf } from '@heard/domain/feedback/told-of';
import { Fragment } from 'react';

import { type StandingDecision, tellingText } from './chain-text';
import { TheirDecision } from './their-decision';

interface TheirTellingProps {
  readonly decision: StandingDecision;
  /** The decision as it was when this was opened. */
  readonly seen: StandingDecision;
}

/** What somebody else decided or wrote down of a telling, while this was open. */
export function TheirTelling({ decision, seen }: TheirTellingProps) {
  if (decision.id !== seen.id) return <TheirDecision decision={decision} />;
  return decision.tellings.slice(seen.tellings.length).map((telling) => (
    <Fragment key={telling.id}>
      <p>
        <strong>{tellingText(telling, toldOf(decision, telling, 'TOLD'))}.</strong>
      </p>
      {telling.words ? (
        <p className="chain__reason" dir="auto">
          {telling.words}
        </p>
      ) : null}
    </Fragment>
  ));
}
