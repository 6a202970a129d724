import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { OperationTypeNode } from 'graphql';

import { SessionDocument } from '../gql/shell/graphql';
import { map } from 'rxjs';

import { noteOtherAccount } from './account-changes';
import { setCouncilTime } from './council-time';
import { fetchOrTake } from './early-answers';
import { liveLink } from './live-link';
import { errorCode, isOtherAccount } from './request-errors';

/** The one client of the app: cookies of the same origin, live updates by WebSocket when something asks for them. */
export function makeApolloClient(): ApolloClient {
  return makeClientOver(networkLink());
}

/** The same client over another network: tests answer in its place. */
export function makeClientOver(network: ApolloLink): ApolloClient {
  const client = new ApolloClient({
    link: ApolloLink.from([signedOutLink(() => client), timeLink(), accountLink(() => client), network]),
    cache: makeCache(),
  });
  return client;
}

function makeCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: { fields: { me: { merge: false } } },
      // What was found in a moment belongs to the search that found it, and not to the moment.
      TimelineEntry: { keyFields: false },
    },
  });
}

function networkLink(): ApolloLink {
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    fetch: fetchOrTake(),
    headers: { 'apollo-require-preflight': 'true' },
  });
  return ApolloLink.split((operation) => operation.operationType === OperationTypeNode.SUBSCRIPTION, liveLink(), http);
}

/** The session ended: with nobody signed in the shell shows the sign-in page, and comes back here afterwards. */
function signedOutLink(client: () => ApolloClient): ApolloLink {
  return new ErrorLink(({ error, operation }) => {
    if (isOtherAccount(error)) noteOtherAccount();
    else if (errorCode(error) === 'UNAUTHENTICATED' && operation.operationName !== 'SignIn') signedOut(client());
  });
}

/** Says with everything whose page this is: the API refuses it when somebody else is signed in by now. */
function accountLink(client: () => ApolloClient): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const account = client().cache.readQuery({ query: SessionDocument })?.me?.id;
    if (account !== undefined) operation.setContext({ headers: { 'heard-account': account } });
    return forward(operation);
  });
}

/** The council's clock is set by each answer that says what time it is there. */
function timeLink(): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      map((answer) => {
        if (operation.operationName === 'Session') takeTime(answer.data?.['councilTime']);
        return answer;
      }),
    ),
  );
}

function takeTime(time: unknown): void {
  if (typeof time !== 'object' || time === null || !('today' in time) || !('now' in time)) return;
  const { today, now } = time;
  if (typeof today === 'string' && typeof now === 'string') setCouncilTime({ today, now });
}

/** Marks the person as signed out. The rest of the cache goes when the next person signs in, or at sign-out. */
function signedOut(client: ApolloClient): void {
  client.cache.updateQuery({ query: SessionDocument }, (session) => (session ? { ...session, me: null } : undefined));
}
