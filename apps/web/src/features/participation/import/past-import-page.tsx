import './import.css';

import { useApolloClient, useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { ImportFindingsDocument, PastImportDocument, type PastImportQuery } from '../../../gql/participation/graphql';
import { dateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { errorCode } from '../../../platform/request-errors';
import { BackLink } from '../../../ui/back-link';
import { Page } from '../../../ui/page';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { amountOf } from '@heard/domain/words/amount-of';
import type { Finding } from './finding';
import { Findings } from './findings';

const mostListed = 2_000;
const mostAtOnce = 5_000;

/** A return that was imported: what came of it, and every finding. */
export function PastImportPage() {
  const { id = '' } = useParams();
  const run = useQuery(PastImportDocument, { variables: { id } });
  const findings = useQuery(ImportFindingsDocument, { variables: { runId: id, first: mostListed, after: null } });
  const fetchAll = useAllFindings(id);
  const failed = run.error ?? findings.error;
  if (failed) return <NotShown missing={errorCode(failed) === 'NOT_FOUND'} onRetry={() => void run.refetch()} />;
  if (!run.data || !findings.data) {
    return (
      <Page title="A return that was imported" above={<Up />}>
        <Loading label="Opening the import" lines={6} />
      </Page>
    );
  }
  const { importRun } = run.data;
  return (
    <Page
      title="A return that was imported"
      heading={`Imported on ${dateText(importRun.appliedAt)}`}
      above={<Up />}
      lead={leadOf(importRun)}
    >
      <Findings
        rules={importRun.rules}
        findings={findings.data.importFindings.edges.map(({ node }) => node)}
        fileName={`findings ${importRun.appliedAt.slice(0, 10)}`}
        fetchAll={fetchAll}
      />
    </Page>
  );
}

function Up() {
  return <BackLink to={paths.importParticipation}>Import a 903 return</BackLink>;
}

function leadOf(run: PastImportQuery['importRun']): string {
  const year = run.year === null ? '' : `, for ${run.year}`;
  const added = amountOf(run.reviewsAdded, 'review was added', 'reviews were added');
  const corrected = amountOf(run.reviewsChanged, 'was corrected', 'were corrected');
  const left = run.rejected === 0 ? '' : ` ${amountOf(run.rejected, 'line was', 'lines were')} left out.`;
  return `${run.appliedByName} imported ${run.fileNames.join(', ')}${year}. ${added}, ${corrected}.${left}`;
}

/** Page by page, however many there are: for a file to keep. */
function useAllFindings(runId: string): () => Promise<readonly Finding[]> {
  const client = useApolloClient();
  const pageAfter = async (after: string | null) => {
    const variables = { runId, first: mostAtOnce, after };
    const { data } = await client.query({ query: ImportFindingsDocument, variables, fetchPolicy: 'no-cache' });
    return data?.importFindings;
  };
  return async () => {
    const all: Finding[] = [];
    let page = await pageAfter(null);
    while (page) {
      all.push(...page.edges.map(({ node }) => node));
      page = page.pageInfo.hasNextPage ? await pageAfter(page.pageInfo.endCursor) : undefined;
    }
    return all;
  };
}

function NotShown({ missing, onRetry }: { readonly missing: boolean; readonly onRetry: () => void }) {
  return (
    <Page title={missing ? 'We could not find that import' : 'A return that was imported'} above={<Up />}>
      {missing ? (
        <EmptyState title="There is no import at this address" icon="search">
          <p>Check the address, or choose the import from the list.</p>
        </EmptyState>
      ) : (
        <FailedState onRetry={onRetry} />
      )}
    </Page>
  );
}
