import './case-system.css';

import { useQuery } from '@apollo/client/react';
import { headingsFrom } from '@heard/domain/case-system/case-columns';
import { useState } from 'react';

import { CaseSystemDocument, type CaseSystemShownFragment } from '../../gql/case-system/graphql';
import { paths } from '../../platform/paths';
import { BackLink } from '../../ui/back-link';
import { Page } from '../../ui/page';
import { FailedState, Loading } from '../../ui/states';
import { BringIn } from './bring-in';
import { Doubles } from './doubles';
import { PastImports } from './past-imports';
import { Unreached } from './unreached';

/** As many more of a list as come at a time. */
const step = 100;

/** The lists of what waits, each as long as somebody has asked for. */
function useCaseSystem() {
  const [lists, setLists] = useState({ doubles: step, unreached: step });
  const { data, previousData, error, loading, refetch } = useQuery(CaseSystemDocument, {
    variables: lists,
    fetchPolicy: 'cache-and-network',
  });
  const longer = (list: keyof typeof lists) => () => setLists({ ...lists, [list]: lists[list] + step });
  const found = (data ?? previousData)?.caseSystem ?? null; // what was there stays while more of a list comes
  return { found, failed: error !== undefined, busy: loading, longer, again: () => void refetch() };
}

/** Children, their teams and their people as the case system has them: brought in, and what then waits for a person. */
export function CaseSystemPage() {
  const system = useCaseSystem();
  const { found, failed, again } = system;
  const [round, setRound] = useState(0);
  const kept = headingsFrom((found?.headings ?? []).map(({ heading, column }) => [heading, column]));
  return (
    <Page
      title="Case system"
      above={<BackLink to={paths.settings}>Settings</BackLink>}
      lead="Children, their teams and their people come from your case system, so that nothing is typed twice. They are known by their numbers, never by name alone, and whoever a file leaves out stays."
    >
      <div className="stack">
        <BringIn key={round} kept={kept} onImported={again} onAnother={() => setRound(round + 1)} />
        {!found && failed ? <FailedState onRetry={again} /> : null}
        {!found && !failed ? <Loading label="Looking at what came in" lines={6} /> : null}
        {found ? <WhatWaits system={system} found={found} /> : null}
      </div>
    </Page>
  );
}

interface WhatWaitsProps {
  readonly system: ReturnType<typeof useCaseSystem>;
  readonly found: CaseSystemShownFragment;
}

function WhatWaits({ system: { busy, longer, again }, found }: WhatWaitsProps) {
  const { doubles, moreDoubles, unreached, unreachedChildren, imports } = found;
  return (
    <>
      <Doubles doubles={doubles} hasMore={moreDoubles} busy={busy} onMore={longer('doubles')} onDecided={again} />
      <Unreached total={unreached} first={unreachedChildren} busy={busy} onMore={longer('unreached')} />
      <PastImports imports={imports} />
    </>
  );
}
