import { useApolloClient } from '@apollo/client/react';
import { useContext } from 'react';

import { type ChainedFragment, ChainOfFeedbackDocument } from '../../../gql/children/graphql';
import { OpenedFor } from './other-words';

/** Reads again what stands of these tellings, so that every place that shows them says so; answers the last. */
export function useReadAgain() {
  const client = useApolloClient();
  const purpose = useContext(OpenedFor);
  return async (ids: readonly string[]): Promise<ChainedFragment | undefined> => {
    let last: ChainedFragment | undefined;
    for (const id of ids) {
      const variables = { id, purpose };
      last = (await client.query({ query: ChainOfFeedbackDocument, variables, fetchPolicy: 'network-only' })).data
        ?.feedback;
    }
    return last;
  };
}
