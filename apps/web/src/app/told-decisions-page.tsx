import { useParams } from 'react-router';

import { PurposeGate } from '../features/children/page/purpose-gate';
import { DecisionsPage } from '../features/life-decisions/decisions-page';

/** What was decided about one child’s life: whoever reads the council’s records says why first. */
export function ToldDecisionsPage() {
  const { id = '' } = useParams();
  return (
    <PurposeGate childId={id}>
      {(purpose, askAgain) => <DecisionsPage key={id} childId={id} purpose={purpose} askAgain={askAgain} />}
    </PurposeGate>
  );
}
