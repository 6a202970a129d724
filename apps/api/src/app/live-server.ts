import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  OperationTypeNode,
} from 'graphql';
import type { Context, SubscribePayload } from 'graphql-ws';
import { type Extra, useServer as serveSockets } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { GraphqlContext } from '../platform/graphql-context.js';
import { hideUnknown, isHidden } from '../platform/hidden-errors.js';
import { newId } from '../platform/ids.js';
import type { Log } from '../platform/log.js';
import { assertMaySubscribe } from '../platform/permit.js';
import { readOperation } from '../platform/query-limits.js';
import type { WebSettings } from './http-app.js';
import { isForUs, isOwnOrigin } from './own-address.js';
import { actorOf, requestFacts } from './request-facts.js';

const largestMessage = 64 * 1024;
const mostSubscriptions = 50;
const sessionEnded = 4403;

type Live = Context<never, Extra>;

export type LiveSettings = WebSettings & { readonly schema: GraphQLSchema };

const refuse = (message: string, code: string): GraphQLError => new GraphQLError(message, { extensions: { code } });

/** The name of the one field of a subscription; null where it is no subscription. */
function subscribedField(document: DocumentNode, operationName: string | null | undefined): string | null {
  const operation = getOperationAST(document, operationName);
  const field = operation?.selectionSet.selections[0];
  const subscribes = operation?.operation === OperationTypeNode.SUBSCRIPTION && field?.kind === Kind.FIELD;
  return subscribes ? field.name.value : null;
}

/** What to subscribe to. Queries and changes belong to HTTP, where each has a transaction of its own. */
async function readSubscription(
  { schema, ...settings }: LiveSettings,
  { extra, subscriptions }: Live,
  { query, variables, operationName }: SubscribePayload,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  if (Object.keys(subscriptions).length > mostSubscriptions) {
    return [refuse(`Subscribe to at most ${mostSubscriptions} things on one connection`, 'RATE_LIMITED')];
  }
  const document = readOperation(schema, query);
  if (!('kind' in document)) return document;
  const field = subscribedField(document, operationName);
  if (field === null) {
    return [refuse('Send queries and changes over HTTP: this connection is for subscriptions', 'BAD_REQUEST')];
  }
  assertMaySubscribe(schema, field, await actorOf(settings, extra.request));
  const contextValue = new GraphqlContext(settings.place, requestFacts(settings, extra.request), settings.demo);
  return { schema, document, contextValue, operationName: operationName ?? null, variableValues: variables ?? {} };
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
  return (request, socket, head) => {
    const turnAway = (status: string): void => void socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
    socket.on('error', () => socket.destroy());
    if (request.url?.split('?')[0] !== '/graphql') return turnAway('404 Not Found');
    if (!isForUs(request.headers, settings)) return turnAway('421 Misdirected Request');
    if (!isOwnOrigin(request.headers, settings.publicUrl)) return turnAway('403 Forbidden');
    actorOf(settings, request).then(
      (actor) => {
        if (actor === null) return turnAway('401 Unauthorized');
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
