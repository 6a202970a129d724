import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';

import { TodayDocument } from '../../../gql/work/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { dateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { useCan, useSession } from '../../../platform/session';
import { Page } from '../../../ui/page';
import { FailedState, Loading } from '../../../ui/states';
import { UnsentNotice } from '../../../ui/unsent-notice';
import { Sections } from './sections';
import { todayNeeds } from './today-needs';
import { UnsentBegun } from './unsent-begun';

interface TodayPageProps {
  /** What other parts of Heard have to tell this person first. */
  readonly notices?: ReactNode;
}

/** What needs this person today, in the order in which they would do it; each line leads to where it is done. */
export function TodayPage({ notices }: TodayPageProps) {
  const { me } = useSession();
  const mayLog = useCan('feedback:record');
  if (me === null) return null;
  return (
    <Page title="What needs me today?" lead={dateText(todayInLondon())}>
      {notices}
      {mayLog ? <UnsentNotice form="feedback:" to={paths.newFeedback()} /> : null}
      <UnsentBegun />
      <Day role={me.role} />
    </Page>
  );
}

function Day({ role }: { readonly role: string }) {
  const { data, error, refetch } = useQuery(TodayDocument, {
    variables: todayNeeds(role),
    fetchPolicy: 'cache-and-network',
  });
  if (data) return <Sections day={data} role={role} />;
  if (error) return <FailedState onRetry={() => void refetch()} />;
  return <Loading label="Looking at what waits" lines={8} />;
}
