import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { ComplaintPageDocument } from '../../../gql/complaints/graphql';
import { paths } from '../../../platform/paths';
import { errorCode } from '../../../platform/request-errors';
import { useCan } from '../../../platform/session';
import { BackLink } from '../../../ui/back-link';
import { ButtonLink } from '../../../ui/button';
import { Page } from '../../../ui/page';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { ComplaintRecord } from './complaint-record';
import { NotYourRole } from '../../../foundations/access/not-your-role';

/** One complaint, opened. Out of reach and not there at all look alike. */
export function ComplaintPage() {
  const { id = '' } = useParams();
  const mayRead = useCan('complaint:read');
  if (!mayRead) return <NotYourRole />;
  return <OpenedComplaint key={id} id={id} />;
}

function OpenedComplaint({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(ComplaintPageDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const again = async () => {
    await refetch();
  };
  if (data) return <ComplaintRecord complaint={data.complaint} onLookAgain={again} />;
  if (error && errorCode(error) === 'NOT_FOUND') return <NoSuchComplaint />;
  return (
    <Page title="Complaint" above={<BackLink to={paths.complaints}>Complaints</BackLink>}>
      {error ? (
        <FailedState title="This complaint could not be opened" onRetry={() => void again()} />
      ) : (
        <Loading label="Opening the complaint" lines={8} />
      )}
    </Page>
  );
}

function NoSuchComplaint() {
  return (
    <Page
      title="We could not find that complaint"
      above={<BackLink to={paths.complaints}>Complaints</BackLink>}
      width="reading"
    >
      <EmptyState
        title="Nothing to show here"
        icon="search"
        action={<ButtonLink to={paths.complaints}>All complaints</ButtonLink>}
      >
        <p>The address may be wrong, or this complaint is not within your work.</p>
      </EmptyState>
    </Page>
  );
}
