import { useFragment } from '@apollo/client/react';

import { type AskableFragment, AskableFragmentDoc } from '../../../gql/children/graphql';

/** The answers as they are by now: somebody may have been asked again since the page was loaded. */
export function useAskable(told: AskableFragment): AskableFragment {
  const from = { __typename: 'Feedback', id: told.id };
  const { data, complete } = useFragment({ fragment: AskableFragmentDoc, fragmentName: 'Askable', from });
  return complete ? data : told;
}
