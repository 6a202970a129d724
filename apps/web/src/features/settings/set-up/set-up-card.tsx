import { useQuery } from '@apollo/client/react';
import { amountOf } from '@heard/domain/words/amount-of';

import { SetUpStateDocument } from '../../../gql/settings/graphql';
import { paths } from '../../../platform/paths';
import { ButtonLink } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { setUpSteps } from './set-up-steps';

/** On the first page of who runs the system, until nothing is missing; a demo council is whole as it comes. */
export function SetUpCard() {
  const { data } = useQuery(SetUpStateDocument, { fetchPolicy: 'cache-and-network' });
  if (data === undefined || data.setUpState.ofDemo) return null;
  const missing = setUpSteps(data.setUpState).filter((step) => step.missing !== null);
  if (missing.length === 0) return null;
  return (
    <Card title="Set up your council" tone="warm">
      <p>
        {amountOf(missing.length, 'thing is', 'things are')} still missing, {missing[0]?.title} first.
      </p>
      <div>
        <ButtonLink to={paths.setUp}>Go on setting up</ButtonLink>
      </div>
    </Card>
  );
}
