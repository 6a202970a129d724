import { useFragment } from '@apollo/client/react';

import { type ChainedFragment, ChainedFragmentDoc } from '../../../gql/children/graphql';
import type { Doing, StandingDecision } from './chain-text';

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

/** The same words by now, with what stands of this decision about them: somebody may have decided again. */
export function useStanding(told: ChainedFragment, decision: StandingDecision) {
  const now = useChain(told);
  const chain = now.chains.find(
    ({ decision: standing, earlier }) => standing?.id === decision.id || earlier.some(({ id }) => id === decision.id),
  );
  return { told: now, decision: chain?.decision ?? decision };
}

/** The same task by now. */
export function useDoing(told: ChainedFragment, doing: Doing): Doing {
  const all = useChain(told).chains.flatMap(({ decision }) => decision?.actions ?? []);
  return all.find(({ id }) => id === doing.id) ?? doing;
}
