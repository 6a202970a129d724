import '../settings.css';

import { useQuery } from '@apollo/client/react';
import { type RetentionKind, retentionLabels } from '@heard/domain/retention/kept-years';
import { pastTimeListsOf } from '@heard/domain/retention/past-time-lists';
import { retentionSetting } from '@heard/domain/settings/retention-settings';
import type { Role } from '@heard/domain/access/roles';
import { Link } from 'react-router';

import { PastTimeListDocument, type PastTimeListQuery } from '../../../gql/settings/graphql';
import { dateText } from '../../../platform/dates';
import { joinPages } from '../../../platform/join-pages';
import { paths } from '../../../platform/paths';
import { useSession } from '../../../platform/session';
import { BackLink } from '../../../ui/back-link';
import { Card } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { ShowMore } from '../../../ui/show-more';
import { FailedState, Loading } from '../../../ui/states';

/** What the council has kept for as long as it set, of the kinds that the reader may read. */
export function PastTimePage() {
  const role = useSession().me?.role;
  return (
    <Page
      title="Records kept past their time"
      width="reading"
      above={role ? <WayBack role={role} /> : null}
      lead="Records that your council has kept for as long as it set. Heard deletes none of them. Look first whether there is a reason to hold one, such as a claim, an inquiry, a request or an adoption."
    >
      {role ? pastTimeListsOf(role).map((kind) => <List key={kind} kind={kind} />) : null}
    </Page>
  );
}

function WayBack({ role }: { readonly role: Role }) {
  if (role === 'ADMINISTRATOR') {
    return <BackLink to={paths.setting(retentionSetting.key)}>How long records are kept</BackLink>;
  }
  return role === 'COMPLAINTS_MANAGER' ? (
    <BackLink to={paths.complaints}>Complaints</BackLink>
  ) : (
    <BackLink to={paths.children}>Children</BackLink>
  );
}

function List({ kind }: { readonly kind: RetentionKind }) {
  const { data, loading, error, refetch, fetchMore } = useQuery(PastTimeListDocument, {
    variables: { kind, after: null },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const more = () =>
    void fetchMore({
      variables: { kind, after: data?.pastTimeList.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        pastTimeList: joinPages(before.pastTimeList, next.pastTimeList),
      }),
    });
  return (
    <Card title={retentionLabels[kind]}>
      {data ? <Lines list={data.pastTimeList} busy={loading} onMore={more} /> : null}
      {!data && error ? <FailedState onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Loading label="Looking for what is past its time" lines={3} /> : null}
    </Card>
  );
}

interface LinesProps {
  readonly list: PastTimeListQuery['pastTimeList'];
  readonly busy: boolean;
  readonly onMore: () => void;
}

function Lines({ list: { edges, pageInfo }, busy, onMore }: LinesProps) {
  if (edges.length === 0) return <p>None is past its time today.</p>;
  return (
    <>
      <ul className="settings">
        {edges.map(({ node }) => (
          <Line key={node.id} record={node} />
        ))}
      </ul>
      {pageInfo.hasNextPage ? (
        <ShowMore shown={edges.length} hasMore busy={busy} what="records" onMore={onMore} />
      ) : null}
    </>
  );
}

type Listed = PastTimeListQuery['pastTimeList']['edges'][number]['node'];

const begins: Readonly<Record<Listed['what'], string>> = {
  CHILD: 'Born',
  COMPLAINT: 'Ended',
  COMPLIMENT: 'A compliment that came',
  ACCOUNT: 'Last day',
};

function addressOf({ id, what }: Listed): string {
  if (what === 'CHILD') return paths.child(id);
  if (what === 'ACCOUNT') return paths.person(id);
  return what === 'COMPLAINT' ? paths.complaint(id) : paths.compliments;
}

function Line({ record }: { readonly record: Listed }) {
  const { what, name, reference, from, keptThrough } = record;
  return (
    <li>
      <Link to={addressOf(record)} dir="auto">
        {name ?? reference}
      </Link>
      <p className="soft">
        {name === null || reference === null ? null : `${reference}. `}
        {begins[what]} {dateText(from)}. To be kept through {dateText(keptThrough)}.
      </p>
    </li>
  );
}
