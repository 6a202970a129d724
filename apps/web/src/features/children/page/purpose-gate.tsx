import { useApolloClient } from '@apollo/client/react';
import { needsPurpose } from '@heard/domain/access/reach-kind';
import { isRole } from '@heard/domain/access/roles';
import { lazy, type ReactNode, Suspense, useState } from 'react';

import { NameOfChildFragmentDoc } from '../../../gql/children/graphql';
import { useSession } from '../../../platform/session';

// Fetched by those who are asked: most readers work with the child.
const PurposeForm = lazy(async () => ({ default: (await import('./purpose-form')).PurposeForm }));

interface PurposeGateProps {
  readonly childId: string;
  /** What opens: with the reason where one had to be given, and with what asks for a better one where the server refuses it. */
  readonly children: (purpose: string | null, askAgain: (problem: string) => ReactNode) => ReactNode;
}

/** Before a child’s record: whoever reads the council’s records says why first. */
export function PurposeGate({ childId, children }: PurposeGateProps) {
  const { me } = useSession();
  const [purpose, setPurpose] = useState<string | null>(null);
  // Nothing of a record is asked for before it is known who asks.
  if (me === null) return null;
  const mustSay = isRole(me.role) && needsPurpose(me.role);
  if (mustSay && purpose === null) return <PurposeOfOpening id={childId} onSaid={setPurpose} />;
  return children(purpose, (problem) => <PurposeOfOpening id={childId} onSaid={setPurpose} problem={problem} />);
}

interface PurposeOfOpeningProps {
  readonly id: string;
  readonly onSaid: (purpose: string) => void;
  readonly problem?: string;
}

/** Asks by name where the list that led here told it; nothing is fetched for it. */
function PurposeOfOpening({ id, ...form }: PurposeOfOpeningProps) {
  const known = useApolloClient().cache.readFragment({
    fragment: NameOfChildFragmentDoc,
    id: `Child:${id}`,
  });
  const heading = known === null ? undefined : `Why are you opening ${known.name}’s record?`;
  return (
    <Suspense fallback={null}>
      <PurposeForm {...form} {...(heading === undefined ? {} : { heading })} />
    </Suspense>
  );
}
