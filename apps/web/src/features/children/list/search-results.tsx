import { useQuery } from '@apollo/client/react';

import { MyChildrenDocument } from '../../../gql/children/graphql';
import { joinPages } from '../../../platform/join-pages';
import { ShowMore } from '../../../ui/show-more';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { ChildGroup } from './child-groups';

const pageSize = 24;

/** The children whom a search finds, own ones first, by name. */
export function SearchResults({ search }: { readonly search: string }) {
  const { data, error, loading, refetch, fetchMore } = useQuery(MyChildrenDocument, {
    variables: { search, first: pageSize, after: null },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.children;
  if (error && !page) return <FailedState onRetry={() => void refetch()} />;
  if (!page) return <Loading label="Looking for children" lines={6} />;
  if (page.edges.length === 0) return <NobodyFound search={search} />;
  const children = page.edges.map((edge) => edge.node);
  const more = () =>
    void fetchMore({
      variables: { after: page.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({ children: joinPages(before.children, next.children) }),
    });
  return (
    <>
      <ChildGroup title={`Found for “${search}”`} list={children} />
      <ShowMore
        shown={children.length}
        hasMore={page.pageInfo.hasNextPage}
        busy={loading}
        what="children"
        one="child"
        onMore={more}
      />
    </>
  );
}

function NobodyFound({ search }: { readonly search: string }) {
  return (
    <EmptyState title={`Nobody found for “${search}”`} icon="search">
      <p>Check the spelling, or use the reference. Children outside your work do not show here.</p>
    </EmptyState>
  );
}
