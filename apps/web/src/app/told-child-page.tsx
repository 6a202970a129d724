import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';

import { OpeningsFold } from '../features/audit/openings-fold';
import { ChildPage } from '../features/children/page/child-page';
import type { OpenedChildFacts } from '../features/children/page/child-record';
import { ComplaintNotices } from '../features/complaints/list/complaint-notices';
import { Loading } from '../ui/states';
import { WhenNear } from '../ui/when-near';

const DecisionsSection = lazy(async () => ({
  default: (await import('../features/life-decisions/decisions-section')).DecisionsSection,
}));

/** Below the first screen: fetched when somebody comes near it. */
function DecisionsBelow(opened: OpenedChildFacts) {
  return (
    <WhenNear>
      <Suspense fallback={<Loading label="Loading the decisions" lines={4} />}>
        <DecisionsSection {...opened} />
      </Suspense>
    </WhenNear>
  );
}

/** The child's page, with the line of a complaint of which this practitioner was told, and what was decided about them. */
export function ToldChildPage() {
  const { id = '' } = useParams();
  return <ChildPage notices={<ComplaintNotices childId={id} />} Decisions={DecisionsBelow} Openings={OpeningsFold} />;
}
