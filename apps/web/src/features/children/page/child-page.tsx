import { useApolloClient, useQuery } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { isRole } from '@heard/domain/access/roles';
import { needsPurpose } from '@heard/domain/access/reach-kind';
import { useParams } from 'react-router';

import { ChildPageDocument, NameOfChildFragmentDoc } from '../../../gql/children/graphql';
import { paths } from '../../../platform/paths';
import { errorCode, errorFields } from '../../../platform/request-errors';
import { useSession } from '../../../platform/session';
import { useCalmly } from '../../../platform/use-calmly';
import { BackLink } from '../../../ui/back-link';
import { Page } from '../../../ui/page';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { ChildRecord } from './child-record';
import { PurposeForm } from './purpose-form';

interface ChildPageProps {
  /** What the reader is to know before they read on. */
  readonly notices?: ReactNode;
}

/** One child, opened. Whoever reads the council's records says why first. */
export function ChildPage({ notices }: ChildPageProps) {
  const { id = '' } = useParams();
  const { me } = useSession();
  const [purpose, setPurpose] = useState<string | null>(null);
  // Nothing of a record is asked for before it is known who asks.
  if (me === null) return null;
  const mustSay = isRole(me.role) && needsPurpose(me.role);
  if (mustSay && purpose === null) return <PurposeOfOpening id={id} onSaid={setPurpose} />;
  return <OpenedChild key={id} id={id} purpose={purpose} onRefused={() => setPurpose(null)} notices={notices} />;
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
  return <PurposeForm {...form} {...(heading === undefined ? {} : { heading })} />;
}

interface OpenedChildProps extends ChildPageProps {
  readonly id: string;
  readonly purpose: string | null;
  readonly onRefused: () => void;
}

function OpenedChild({ id, purpose, onRefused, notices }: OpenedChildProps) {
  const { data, error, refetch } = useQuery(ChildPageDocument, {
    variables: { id, purpose },
    fetchPolicy: 'cache-and-network',
  });
  const isTime = useCalmly(data !== undefined);
  if (data && isTime)
    return <ChildRecord child={data.child} voice={data.childVoice} purpose={purpose} notices={notices} />;
  if (data || !error) {
    return (
      <Page title="Child" above={<BackLink to={paths.children}>Children</BackLink>}>
        <Loading label="Opening the child’s page" lines={8} />
      </Page>
    );
  }
  const problem = errorFields(error)['purpose'];
  if (problem) return <PurposeOfOpening id={id} onSaid={onRefused} problem={problem} />;
  if (errorCode(error) === 'NOT_FOUND') return <NoSuchChild />;
  return (
    <Page title="Child" above={<BackLink to={paths.children}>Children</BackLink>}>
      <FailedState title="This child’s page could not be opened" onRetry={() => void refetch()} />
    </Page>
  );
}

function NoSuchChild() {
  return (
    <Page
      title="We could not find that child"
      above={<BackLink to={paths.children}>Children</BackLink>}
      width="reading"
    >
      <EmptyState title="Nothing to show here" icon="search">
        <p>
          The address may be wrong, or this child is not with you or your team. If they should be, ask your manager.
        </p>
      </EmptyState>
    </Page>
  );
}
