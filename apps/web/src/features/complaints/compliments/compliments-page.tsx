import './compliments.css';

import { useQuery } from '@apollo/client/react';

import { ComplimentQuote } from '../../../foundations/compliments/compliment-quote';
import { ComplimentsDocument } from '../../../gql/complaints/graphql';
import { joinPages } from '../../../platform/join-pages';
import { paths } from '../../../platform/paths';
import { useCan } from '../../../platform/session';
import { useSearched } from '../../../platform/use-searched';
import { ButtonLink } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Page } from '../../../ui/page';
import { SearchBox } from '../../../ui/search-box';
import { ShowMore } from '../../../ui/show-more';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { UnsentNotice } from '../../../ui/unsent-notice';
import { ComplimentsChart } from './compliments-chart';
import { KindTabs } from '../list/kind-tabs';
import { SplitFigures } from '../figures/split-figures';
import { NotYourRole } from '../../../foundations/access/not-your-role';

const pageSize = 20;

/** What went well, in the words of those who said so. */
export function ComplimentsPage() {
  const mayRead = useCan('compliment:read');
  return mayRead ? <Compliments /> : <NotYourRole />;
}

function Compliments() {
  const [search, find] = useSearched();
  const mayRecord = useCan('compliment:record');
  const figures = useCan('complaint:figures');
  return (
    <Page
      title="Compliments"
      width="wide"
      lead="What people thanked us for, in their words."
      action={
        mayRecord ? (
          <ButtonLink to={paths.newCompliment}>
            <Icon name="plus" size={20} />
            Record a compliment
          </ButtonLink>
        ) : null
      }
    >
      {mayRecord ? <UnsentNotice form="new-compliment:" to={paths.newCompliment} /> : null}
      <KindTabs />
      <SearchBox label="Find a compliment" hint="By name or words" value={search} onSearch={find} />
      <FoundCompliments search={search} />
      {figures ? <ComplimentsChart /> : null}
      {figures ? <SplitFigures kind="COMPLIMENT" /> : null}
    </Page>
  );
}

function FoundCompliments({ search }: { readonly search: string }) {
  const { data, error, loading, refetch, fetchMore } = useQuery(ComplimentsDocument, {
    variables: { search: search === '' ? null : search, first: pageSize, after: null },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.compliments;
  if (error && !page) {
    return <FailedState title="The compliments could not be loaded" onRetry={() => void refetch()} />;
  }
  if (!page) return <Loading label="Loading the compliments" lines={6} />;
  if (page.edges.length === 0) return <NoCompliments search={search} />;
  const more = () =>
    void fetchMore({
      variables: { after: page.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        compliments: joinPages(before.compliments, next.compliments),
      }),
    });
  return (
    <div>
      <ul className="compliments">
        {page.edges.map(({ node }) => (
          <li key={node.id}>
            <ComplimentQuote compliment={node} />
          </li>
        ))}
      </ul>
      {page.pageInfo.hasNextPage ? (
        <ShowMore shown={page.edges.length} hasMore busy={loading} what="compliments" onMore={more} />
      ) : null}
    </div>
  );
}

function NoCompliments({ search }: { readonly search: string }) {
  if (search !== '') {
    return (
      <EmptyState title={`Nothing found for “${search}”`} icon="search">
        <p>Check the spelling, or use another word.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No compliments recorded">
      <p>When a child, a parent or a partner says thank you, write it down here: it belongs to somebody.</p>
    </EmptyState>
  );
}
