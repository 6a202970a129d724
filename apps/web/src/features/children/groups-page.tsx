import { useQuery } from '@apollo/client/react';
import { needsPurpose } from '@heard/domain/access/reach-kind';
import { isRole } from '@heard/domain/access/roles';
import { useState } from 'react';

import { GroupFeedbackDocument, type GroupFeedbackQuery } from '../../gql/children/graphql';
import { joinPages } from '../../platform/join-pages';
import { dateText } from '../../platform/dates';
import { paths } from '../../platform/paths';
import { useSession } from '../../platform/session';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { EmptyState, FailedState, Loading } from '../../ui/states';
import { Timeline } from '../../ui/timeline';
import { PurposeForm } from './page/purpose-form';
import { TellingEntry } from './page/timeline-entries';

type GroupPage = GroupFeedbackQuery['groupFeedback'];

/** What groups of children and young people said: no child is named, and nobody else's words are among them. */
export function GroupsPage() {
  const { me } = useSession();
  const [purpose, setPurpose] = useState<string | null>(null);
  if (me === null) return null;
  if (isRole(me.role) && needsPurpose(me.role) && purpose === null) {
    return <PurposeForm heading="Why are you opening what groups said?" onSaid={setPurpose} />;
  }
  return (
    <Page
      title="What groups said"
      lead="From the Children in Care Council, the Care Leavers Forum and other groups. No child is named."
      above={<BackLink to={paths.children}>Children</BackLink>}
    >
      <GroupTimeline purpose={purpose} />
    </Page>
  );
}

function GroupTimeline({ purpose }: { readonly purpose: string | null }) {
  const { data, loading, error, refetch, fetchMore } = useQuery(GroupFeedbackDocument, {
    variables: { purpose, after: null },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.groupFeedback;
  if (!page && error) return <FailedState onRetry={() => void refetch()} />;
  if (!page) return <Loading label="Loading what groups said" lines={6} />;
  if (page.edges.length === 0) return <NothingYet />;
  const more = () =>
    void fetchMore({
      variables: { after: page.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        groupFeedback: joinPages(before.groupFeedback, next.groupFeedback),
      }),
    });
  return (
    <>
      <Timeline label="What groups said, newest first" entries={page.edges.map(({ node }) => toEntry(node))} />
      {page.pageInfo.hasNextPage ? (
        <div>
          <Button look="secondary" busy={loading} busyLabel="Loading…" onClick={more}>
            Show earlier
          </Button>
        </div>
      ) : null}
    </>
  );
}

function NothingYet() {
  return (
    <EmptyState title="Nothing here yet">
      <p>What you log for a group stands here. The children’s rights team sees what every group said.</p>
    </EmptyState>
  );
}

function toEntry(told: GroupPage['edges'][number]['node']) {
  return {
    id: told.id,
    date: told.givenOn,
    when: dateText(told.givenOn),
    title: told.groupName,
    tone: 'warm' as const,
    children: <TellingEntry told={told} asked={null} />,
  };
}
