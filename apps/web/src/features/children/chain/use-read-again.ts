import { useApolloClient } from '@apollo/client/react';
import { useContext } from 'react';

import { type ChainedFragment, ChainOfFeedbackDocument } from '../../../gql/children/graphql';
import type { StandingDecision } from './chain-text';
import { OpenedFor } from './other-words';

/** Reads again what stands of these tellings, so that every place that shows them says so; answers it. */
export function useReadAgain() {
  const client = useApolloClient();
  const purpose = useContext(OpenedFor);
  return async (ids: readonly string[]): Promise<readonly ChainedFragment[]> => {
    const read: ChainedFragment[] = [];
    for (const id of ids) {
      const variables = { id, purpose };
      const { data } = await client.query({ query: ChainOfFeedbackDocument, variables, fetchPolicy: 'network-only' });
      if (data) read.push(data.feedback);
    }
    return read;
  };
}

/** This decision, where it still stands of something that was said. */
export function standingOf(read: readonly ChainedFragment[], decisionId: string): StandingDecision | null {
  const all = read.flatMap(({ chains }) => chains.map(({ decision }) => decision ?? null));
  return all.find((decision) => decision?.id === decisionId) ?? null;
}
