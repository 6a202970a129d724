import './case-system.css';

import { useQuery } from '@apollo/client/react';
import { headingsFrom } from '@heard/domain/case-system/case-columns';
import { useState } from 'react';

import { CaseSystemDocument } from '../../gql/case-system/graphql';
import { paths } from '../../platform/paths';
import { BackLink } from '../../ui/back-link';
import { Page } from '../../ui/page';
import { FailedState, Loading } from '../../ui/states';
import { BringIn } from './bring-in';
import { Doubles } from './doubles';
import { PastImports } from './past-imports';
import { Unreached } from './unreached';

/** Children, their teams and their people as the case system has them: brought in, and what then waits for a person. */
export function CaseSystemPage() {
  const { data, error, refetch } = useQuery(CaseSystemDocument, { fetchPolicy: 'cache-and-network' });
  const [round, setRound] = useState(0);
  const kept = headingsFrom((data?.caseSystem.headings ?? []).map(({ heading, column }) => [heading, column]));
  const again = () => void refetch();
  return (
    <Page
      title="Case system"
      above={<BackLink to={paths.settings}>Settings</BackLink>}
      lead="Children, their teams and their people come from your case system, so that nothing is typed twice. They are known by their numbers, never by name alone, and whoever a file leaves out stays."
    >
      <div className="stack">
        <BringIn key={round} kept={kept} onImported={again} onAnother={() => setRound(round + 1)} />
        {!data && error ? <FailedState onRetry={again} /> : null}
        {!data && !error ? <Loading label="Looking at what came in" lines={6} /> : null}
        {data ? (
          <>
            <Doubles doubles={data.caseSystem.doubles} onDecided={again} />
            <Unreached total={data.caseSystem.unreached} first={data.caseSystem.unreachedChildren} />
            <PastImports imports={data.caseSystem.imports} />
          </>
        ) : null}
      </div>
    </Page>
  );
}
