import { useQuery } from '@apollo/client/react';
import { Link, useSearchParams } from 'react-router';

import { type WhoseWork, WorkListDocument } from '../../../gql/work/graphql';
import { joinPages } from '../../../platform/join-pages';
import { paths } from '../../../platform/paths';
import { useCan, useSession } from '../../../platform/session';
import { BackLink } from '../../../ui/back-link';
import { Page } from '../../../ui/page';
import { ShowMore } from '../../../ui/show-more';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { CoverCard } from '../give/cover-card';
import { TotalsCard } from '../totals/totals-card';
import { goodText } from '../work-text';
import { OneByOneOrTogether } from './choose-together';
import { PeopleFilter } from './people-filter';
import { WorkLines } from './work-lines';

interface Wanted {
  readonly whose: WhoseWork;
  readonly ownerId: string | null;
  readonly unitId: string | null;
}

const leads: Readonly<Record<WhoseWork, string>> = {
  TEAM: 'What children wait for, the earliest due first, and with whom it is.',
  MINE: 'What waits with you, the earliest due first.',
};

function useWanted(): Wanted {
  const [search] = useSearchParams();
  const role = useSession().me?.role ?? '';
  const unitId = search.get('team') || null;
  const isTeams = ['TEAM_MANAGER', 'QUALITY_ASSURANCE'].includes(role) || (role === 'LEADERSHIP' && unitId !== null);
  return { whose: isTeams ? 'TEAM' : 'MINE', ownerId: search.get('of') || null, unitId };
}

/** All that waits: the reader’s own; for a manager the team’s, by person; for quality assurance everybody’s, by team. */
export function WorkPage() {
  const wanted = useWanted();
  const mayGive = useCan('work:give');
  const mayCount = useCan('work:totals');
  const mayReadThemes = useCan('theme:read');
  const mayListUnasked = useCan('life-decision:unasked');
  const byPerson = useSession().me?.role === 'TEAM_MANAGER';
  return (
    <Page
      title="Work list"
      above={<BackLink to={paths.home}>What needs me today?</BackLink>}
      lead={leads[wanted.whose]}
    >
      {byPerson ? <PeopleFilter chosen={wanted.ownerId} /> : null}
      <List key={JSON.stringify(wanted)} wanted={wanted} withOwner={byPerson} />
      {mayCount ? <TotalsCard /> : null}
      {mayGive ? <CoverCard /> : null}
      {mayListUnasked ? (
        <p>
          <Link to={paths.decidedUnasked}>What was decided without asking the child</Link>
        </p>
      ) : null}
      <p>
        <Link to={paths.rules}>How long each step may take, and who has it next</Link>
      </p>
      {mayReadThemes ? (
        <p>
          <Link to={paths.themes}>Themes that forms offer</Link>
        </p>
      ) : null}
    </Page>
  );
}

/** What stands behind a count is given on, and ended, by whoever has it. */
function useActs({ whose }: Wanted) {
  const role = useSession().me?.role;
  const isTheirs = whose === 'MINE' || role === 'TEAM_MANAGER';
  return { mayGive: useCan('work:give') && isTheirs, mayClose: useCan('work:close') && isTheirs };
}

function List({ wanted, withOwner }: { readonly wanted: Wanted; readonly withOwner: boolean }) {
  const { mayGive, mayClose } = useActs(wanted);
  const { data, loading, error, refetch, fetchMore } = useQuery(WorkListDocument, {
    variables: { ...wanted, after: null },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.workList;
  if (!page && error) return <FailedState onRetry={() => void refetch()} />;
  if (!page) return <Loading label="Loading what waits" lines={6} />;
  if (page.edges.length === 0) return <NothingWaits wanted={wanted} />;
  const more = () =>
    void fetchMore({
      variables: { after: page.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({ workList: joinPages(before.workList, next.workList) }),
    });
  const lines = page.edges.map(({ node }) => node);
  return (
    <OneByOneOrTogether lines={lines}>
      <WorkLines
        lines={lines}
        withOwner={withOwner}
        onGiven={mayGive ? () => void refetch() : null}
        onClosed={mayClose ? () => void refetch() : null}
      />
      <ShowMore
        shown={page.edges.length}
        hasMore={page.pageInfo.hasNextPage}
        busy={loading}
        what="lines"
        one="line"
        onMore={more}
      />
    </OneByOneOrTogether>
  );
}

function NothingWaits({ wanted }: { readonly wanted: Wanted }) {
  return (
    <EmptyState title="Nothing waits here" icon="tick">
      <p>{goodText(wanted.ownerId || wanted.unitId ? 'CHOSEN' : wanted.whose)}</p>
    </EmptyState>
  );
}
