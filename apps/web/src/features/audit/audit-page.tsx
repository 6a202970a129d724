import './audit.css';

import type { Role } from '@heard/domain/access/roles';
import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { AccessLogDocument } from '../../gql/audit/graphql';
import { paths } from '../../platform/paths';
import { errorSentence } from '../../platform/request-errors';
import { useCan, useSession } from '../../platform/session';
import { Page } from '../../ui/page';
import { ShowMore } from '../../ui/show-more';
import { EmptyState, FailedState, Loading } from '../../ui/states';
import { AccessFilter, useWantedLines, type WantedLines } from './access-filter';
import { AccessLines } from './access-lines';
import { DownloadLines } from './download-lines';
import { SealState } from './seal-state';

/** Whose records somebody is shown the openings of, who may not search all. Complaints managers work with no child. */
const whoseRecords: Readonly<Partial<Record<Role, string>>> = {
  COMPLAINTS_MANAGER: 'the children whom your cases name',
  REVIEWING_OFFICER: 'the children whose reviews you chair',
  TEAM_MANAGER: 'your team’s children',
};

/** Who did what in Heard: all of it for whoever answers for it, else who opened the records of one’s own children. */
export function AuditPage() {
  const maySearch = useCan('audit:search');
  const role = useSession().me?.role;
  const whose = (role && whoseRecords[role]) ?? 'the children you work with';
  const [wanted, want] = useWantedLines();
  const what = maySearch ? 'Who read and changed what' : `Who opened the records of ${whose}`;
  const asked = JSON.stringify(wanted);
  return (
    <Page title="Access log" lead={`${what}, the newest first. That you look is written down, too.`} width="wide">
      {maySearch ? (
        <>
          <p>
            <Link to={`${paths.accessLog}/unusual`}>Unusual access</Link>
          </p>
          <SealState />
        </>
      ) : null}
      <AccessFilter key={`filter ${asked}`} wanted={wanted} onSearch={want} />
      <Found key={asked} wanted={wanted} />
    </Page>
  );
}

function Found({ wanted }: { readonly wanted: WantedLines }) {
  const { data, loading, error, refetch, fetchMore } = useQuery(AccessLogDocument, {
    variables: { ...wanted, after: null },
    fetchPolicy: 'network-only',
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.accessLog;
  if (!page && error) return <FailedState title={errorSentence(error)} onRetry={() => void refetch()} />;
  if (!page) return <Loading label="Looking through the log" lines={8} />;
  const more = () =>
    void fetchMore({
      variables: { after: page.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        accessLog: { ...next.accessLog, lines: [...before.accessLog.lines, ...next.accessLog.lines] },
      }),
    });
  if (page.lines.length === 0 && !page.hasNextPage)
    return <EmptyState title="Nothing of the kind was done" icon="search" />;
  return (
    <>
      {page.lines.length > 0 ? <DownloadLines lines={page.lines} wanted={wanted} /> : null}
      <AccessLines lines={page.lines} />
      <ShowMore
        shown={page.lines.length}
        hasMore={page.hasNextPage}
        busy={loading}
        what="lines"
        one="line"
        onMore={more}
      />
    </>
  );
}
