import type { ApolloLink } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';

import { noteReconnected } from './live-status';

/** One WebSocket for all subscriptions, closed when the last one ends; after a break it connects again by itself. */
export function makeWebSocketLink(): ApolloLink {
  const address = new URL('/graphql', window.location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  let before = false;
  const client = createClient({
    url: address.href,
    lazy: true,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
  });
  client.on('connected', (_socket, _payload, wasRetry) => {
    if (before && wasRetry) noteReconnected();
    before = true;
  });
  return new GraphQLWsLink(client);
}
