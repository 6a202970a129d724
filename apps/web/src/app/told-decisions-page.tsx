import { needsPurpose } from '@heard/domain/access/reach-kind';
import { isRole } from '@heard/domain/access/roles';
import { useState } from 'react';
import { useParams } from 'react-router';

import { PurposeForm } from '../features/children/page/purpose-form';
import { DecisionsPage } from '../features/life-decisions/decisions-page';
import { useSession } from '../platform/session';

/** What was decided about one child’s life: whoever reads the council’s records says why first. */
export function ToldDecisionsPage() {
  const { id = '' } = useParams();
  const { me } = useSession();
  const [purpose, setPurpose] = useState<string | null>(null);
  if (me === null) return null;
  if (isRole(me.role) && needsPurpose(me.role) && purpose === null) return <PurposeForm onSaid={setPurpose} />;
  return <DecisionsPage key={id} childId={id} purpose={purpose} />;
}
