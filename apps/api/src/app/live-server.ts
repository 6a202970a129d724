import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { Context, SubscribePayload } from 'graphql-ws';
import { type Extra, useServer as serveSockets } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { problemsOfBounds } from '../platform/check-bounds.js';
import { problemsOfVariables } from '../platform/check-variables.js';
import { InvalidInputError } from '../platform/errors.js';
import { GraphqlContext } from '../platform/graphql-context.js';
import { hideUnknown, isHidden } from '../platform/hidden-errors.js';
import { newId } from '../platform/ids.js';
import type { Log } from '../platform/log.js';
import { assertMaySubscribe } from '../platform/permit.js';
import { readOperation } from '../platform/query-limits.js';
import { rootFields } from '../platform/root-fields.js';
import type { WebSettings } from './http-app.js';
import { LiveConnections } from './live-connections.js';
import { isForUs, isOwnOrigin } from './own-address.js';
import { actorOf, requestFacts } from './request-facts.js';

const largestMessage = 64 * 1024;
const mostSubscriptions = 10; // a page listens to two things at most
const sessionEnded = 4403;

type Live = Context<never, Extra>;

interface Subscription {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

export type LiveSettings = WebSettings & { readonly schema: GraphQLSchema };

const refuse = (message: string, code: string): GraphQLError => new GraphQLError(message, { extensions: { code } });

/** The subscription that is meant; null where it is none. */
function subscriptionOf(
  document: DocumentNode,
  operationName: string | null | undefined,
): OperationDefinitionNode | null {
  const operation = getOperationAST(document, operationName);
  return operation?.operation === OperationTypeNode.SUBSCRIPTION ? operation : null;
}

/** Why this person may not subscribe to this; empty where they may. */
async function refusalsOf(
  { schema, ...settings }: LiveSettings,
  { extra }: Live,
  { document, operation, variables }: Subscription,
): Promise<readonly GraphQLError[]> {
  const tooLong = problemsOfBounds(schema, document, variables, operation);
  if (Object.keys(tooLong).length > 0) return [new InvalidInputError(tooLong)];
  const [field] = rootFields(document, operation, variables);
  assertMaySubscribe(schema, field?.name ?? '', await actorOf(settings, extra.request));
  const fields = problemsOfVariables(schema, operation, variables);
  return Object.keys(fields).length === 0 ? [] : [new InvalidInputError(fields)];
}

/** What to subscribe to. Queries and changes belong to HTTP, where each has a transaction of its own. */
async function readSubscription(
  settings: LiveSettings,
  live: Live,
  { query, variables, operationName }: SubscribePayload,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const { schema, place, demo } = settings;
  if (Object.keys(live.subscriptions).length > mostSubscriptions) {
    return [refuse(`Subscribe to at most ${mostSubscriptions} things on one connection`, 'RATE_LIMITED')];
  }
  const document = readOperation(schema, query);
  if (!('kind' in document)) return document;
  const operation = subscriptionOf(document, operationName);
  if (operation === null) {
    return [refuse('Send queries and changes over HTTP: this connection is for subscriptions', 'BAD_REQUEST')];
  }
  const subscription = { document, operation, variables: variables ?? {} };
  const refusals = await refusalsOf(settings, live, subscription);
  if (refusals.length > 0) return refusals;
  const contextValue = new GraphqlContext(place, requestFacts(settings, live.extra.request), demo);
  return {
    schema,
    document,
    contextValue,
    operationName: operation.name?.value ?? null,
    variableValues: subscription.variables,
  };
}

/** The errors as a person may see them. Whose session has ended hears nothing more. */
function showErrors({ extra }: Live, log: Log, errors: readonly GraphQLError[]): readonly GraphQLFormattedError[] {
  const reference = newId();
  if (errors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED')) {
    extra.socket.close(sessionEnded, 'The session has ended');
  }
  for (const error of errors) {
    if (!isHidden(error.extensions['code'])) continue;
    log.error({ err: error.originalError ?? error, path: error.path, requestId: reference }, 'A subscription failed');
  }
  return hideUnknown(
    errors.map((error) => error.toJSON()),
    reference,
  );
}

function answerUpgrade(
  settings: LiveSettings,
  sockets: WebSocketServer,
  log: Log,
): (request: IncomingMessage, socket: Duplex, head: Buffer) => void {
  const connections = new LiveConnections();
  return (request, socket, head) => {
    const turnAway = (status: string): void => void socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
    socket.on('error', () => socket.destroy());
    if (request.url?.split('?')[0] !== '/graphql') return turnAway('404 Not Found');
    if (!isForUs(request.headers, settings)) return turnAway('421 Misdirected Request');
    if (!isOwnOrigin(request.headers, settings.publicUrl)) return turnAway('403 Forbidden');
    actorOf(settings, request).then(
      (actor) => {
        if (actor === null) return turnAway('401 Unauthorized');
        if (!connections.hasRoomFor(actor.userId)) return turnAway('429 Too Many Requests');
        connections.add(actor.userId, socket);
        sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
      },
      (error: unknown) => {
        log.error({ err: error }, 'A live connection could not be opened');
        turnAway('503 Service Unavailable');
      },
    );
  };
}

/** Live updates over `graphql-transport-ws`, by cookie and `Origin`. The answer stops it. */
export function serveLiveUpdates(server: Server, settings: LiveSettings, log: Log): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  const upgrade = answerUpgrade(settings, sockets, log);
  server.on('upgrade', upgrade);
  const cleanup = serveSockets<never>(
    {
      onSubscribe: async (live, _id, payload) =>
        readSubscription(settings, live, payload).catch((error: unknown) => [
          error instanceof GraphQLError ? error : new GraphQLError(String(error)),
        ]),
      onNext: (live, _id, _payload, _args, { errors, ...result }) =>
        errors === undefined ? undefined : { ...result, errors: showErrors(live, log, errors) },
      onError: (live, _id, _payload, errors) => showErrors(live, log, errors),
    },
    sockets,
  );
  return async () => {
    server.off('upgrade', upgrade);
    await cleanup.dispose();
  };
}
