import { useQuery } from '@apollo/client/react';

import { type ComplaintFilter, ComplaintsDocument, type ComplaintsQuery } from '../../../gql/complaints/graphql';
import { joinPages } from '../../../platform/join-pages';

const pageSize = 30;

export interface FoundComplaints {
  readonly page: ComplaintsQuery['complaints'] | undefined;
  readonly failed: boolean;
  readonly loading: boolean;
  readonly retry: () => void;
  readonly more: () => void;
}

/** The complaints behind a filter and a search, page after page. */
export function useComplaints(filter: ComplaintFilter, search: string): FoundComplaints {
  const { data, error, loading, refetch, fetchMore } = useQuery(ComplaintsDocument, {
    variables: { filter, search: search === '' ? null : search, first: pageSize, after: null },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.complaints;
  const more = () =>
    void fetchMore({
      variables: { after: page?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        complaints: joinPages(before.complaints, next.complaints),
      }),
    });
  return { page, failed: error !== undefined && !page, loading, retry: () => void refetch(), more };
}
