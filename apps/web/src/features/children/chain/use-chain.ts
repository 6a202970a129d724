import { useFragment } from '@apollo/client/react';

import { type ChainedFragment, ChainedFragmentDoc } from '../../../gql/children/graphql';

/** The chain as it is by now: somebody may have decided since the page was loaded. */
export function useChain(told: ChainedFragment): ChainedFragment {
  const from = { __typename: 'Feedback', id: told.id };
  const { data, complete } = useFragment({
    fragment: ChainedFragmentDoc,
    fragmentName: 'Chained',
    from,
  });
  return complete ? data : told;
}
