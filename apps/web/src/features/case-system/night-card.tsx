import { useQuery } from '@apollo/client/react';

import { FailedNightDocument } from '../../gql/case-system/graphql';
import { momentText } from '../../platform/dates';
import { paths } from '../../platform/paths';
import { ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';

/** On the first page of who runs the system: the files of the night could not be used, why, and what to do. */
export function NightCard() {
  const { data } = useQuery(FailedNightDocument, { fetchPolicy: 'cache-and-network' });
  const failed = data?.failedNight ?? null;
  if (failed === null) return null;
  return (
    <Card title="Nothing came in from the case system" tone="warm">
      <p>
        {`${momentText(failed.importedAt)}: `}
        {failed.problem}
      </p>
      <p>
        Who has a child’s case may have changed since, and Heard does not know. The folder is looked at each hour: once
        the files are right they come in by themselves. Or bring them in by hand.
      </p>
      <div>
        <ButtonLink to={paths.caseSystem}>Look at what came in</ButtonLink>
      </div>
    </Card>
  );
}
