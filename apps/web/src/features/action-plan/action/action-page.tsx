import { useQuery, useSubscription } from '@apollo/client/react';
import { useParams } from 'react-router';

import { ActionPageDocument, BoardChangedDocument } from '../../../gql/action-plan/graphql';
import { useReconnected } from '../../../platform/live-status';
import { paths } from '../../../platform/paths';
import { errorCode } from '../../../platform/request-errors';
import { BackLink } from '../../../ui/back-link';
import { Page } from '../../../ui/page';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { ActionRecord } from './action-record';

/** One action: what it is for, what shows for it, and what is still missing. */
export function ActionPage() {
  const { id = '' } = useParams();
  return <OpenedAction key={id} id={id} />;
}

function OpenedAction({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(ActionPageDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch().catch(() => undefined);
  useSubscription(BoardChangedDocument, { ignoreResults: true, onData: again });
  useReconnected(again);
  if (data) return <ActionRecord detail={data.action} again={again} />;
  const above = <BackLink to={paths.plan}>Action plan</BackLink>;
  if (!error) {
    return (
      <Page title="Action" above={above}>
        <Loading label="Opening the action" lines={8} />
      </Page>
    );
  }
  if (errorCode(error) === 'NOT_FOUND') {
    return (
      <Page title="We could not find that action" above={above} width="reading">
        <EmptyState title="Nothing to show here" icon="search">
          <p>The address may be wrong, or this action is not shared with you.</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title="Action" above={above}>
      <FailedState title="This action could not be opened" onRetry={again} />
    </Page>
  );
}
