import { useQuery } from '@apollo/client/react';

import { BreakRulesDocument } from '../../../gql/work/graphql';
import { paths } from '../../../platform/paths';
import { useCan } from '../../../platform/session';
import { BackLink } from '../../../ui/back-link';
import { Page } from '../../../ui/page';
import { FailedState, Loading } from '../../../ui/states';
import { RuleCard } from './rule-card';

/** How many days each step from words to being told may take. An administrator changes it; whoever answers may know it. */
export function RulesPage() {
  const mayChange = useCan('rules:change');
  return (
    <Page
      title="How long each step may take"
      above={
        mayChange ? <BackLink to={paths.settings}>Settings</BackLink> : <BackLink to={paths.work}>Work list</BackLink>
      }
      lead="What a child waits for has an owner and a day. This says which day, and who has it next when it is late."
      more={
        <p>
          A change counts for what opens or changes afterwards: what is due already keeps its day. Whether something
          late goes on is looked at every hour, by what is set here then.
        </p>
      }
    >
      <Steps mayChange={mayChange} />
    </Page>
  );
}

function Steps({ mayChange }: { readonly mayChange: boolean }) {
  const { data, error, refetch } = useQuery(BreakRulesDocument, { fetchPolicy: 'cache-and-network' });
  if (!data && error) return <FailedState onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Looking at what is set" lines={8} />;
  const again = () => void refetch();
  return data.breakRules.map((rules) => (
    <RuleCard key={rules.kind} rules={rules} onChange={mayChange ? again : null} />
  ));
}
