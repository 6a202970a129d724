import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';

import { DecisionsWithoutAskingDocument } from '../../../gql/life-decisions/graphql';
import { joinPages } from '../../../platform/join-pages';
import { paths } from '../../../platform/paths';
import { BackLink } from '../../../ui/back-link';
import { Page } from '../../../ui/page';
import { ShowMore } from '../../../ui/show-more';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { WithoutAskingFilter } from './without-asking-filter';
import { WithoutAskingLines } from './without-asking-lines';
import { isNarrowed, readWanted, type Wanted } from './wanted';

/** What was decided about children’s lives without asking them, or of which nobody has said that they were asked. */
export function WithoutAskingPage() {
  const [search] = useSearchParams();
  const wanted = readWanted(search);
  return (
    <Page
      title="Decided without asking"
      above={<BackLink to={paths.home}>What needs me today?</BackLink>}
      lead="Decisions about children of four and older: those made without asking the child, with why, and those of which nobody has said yet. The latest stands first."
    >
      <WithoutAskingFilter wanted={wanted} />
      <List key={JSON.stringify(wanted)} wanted={wanted} />
    </Page>
  );
}

function List({ wanted }: { readonly wanted: Wanted }) {
  const { since, kind, why, unsaid } = wanted;
  const { data, loading, error, refetch, fetchMore } = useQuery(DecisionsWithoutAskingDocument, {
    variables: { since, kind, why, unsaid, after: null },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.decisionsWithoutAsking;
  if (!page && error) return <FailedState onRetry={() => void refetch()} />;
  if (!page) return <Loading label="Loading what was decided" lines={6} />;
  if (page.edges.length === 0) return <NothingHere wanted={wanted} />;
  const more = () =>
    void fetchMore({
      variables: { after: page.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        decisionsWithoutAsking: joinPages(before.decisionsWithoutAsking, next.decisionsWithoutAsking),
      }),
    });
  return (
    <>
      <WithoutAskingLines lines={page.edges.map(({ node }) => node)} />
      <ShowMore
        shown={page.edges.length}
        hasMore={page.pageInfo.hasNextPage}
        busy={loading}
        what="decisions"
        one="decision"
        onMore={more}
      />
    </>
  );
}

function NothingHere({ wanted }: { readonly wanted: Wanted }) {
  if (isNarrowed(wanted)) {
    return (
      <EmptyState title="No decision like this" icon="search">
        <p>Choose another reason, or all decisions.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nothing was decided without asking" icon="tick">
      <p>Of each decision of this time somebody has said what the child wished before it was made.</p>
    </EmptyState>
  );
}
