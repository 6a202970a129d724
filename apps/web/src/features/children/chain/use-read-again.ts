import { useApolloClient } from '@apollo/client/react';
import { useContext } from 'react';

import { ChainOfFeedbackDocument } from '../../../gql/children/graphql';
import { OpenedFor } from './other-words';

/** Reads again what stands of these tellings, so that every place that shows them says so. */
export function useReadAgain() {
  const client = useApolloClient();
  const purpose = useContext(OpenedFor);
  return async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) {
      const variables = { id, purpose };
      await client.query({ query: ChainOfFeedbackDocument, variables, fetchPolicy: 'network-only' });
    }
  };
}
