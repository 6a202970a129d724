import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { GraphQLSchema } from 'graphql';
import { useServer as serveSockets } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { GraphqlContext } from '../platform/graphql-context.js';
import { requestFacts, type WebSettings } from './http-app.js';

/** A browser sends `Origin` with every upgrade: another site's page must not open a socket with our cookie. */
export function isOwnOrigin(request: IncomingMessage, publicUrl: string): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined || !URL.canParse(origin)) return false;
  return origin === publicUrl || new URL(origin).host === host;
}

/** Live updates over `graphql-transport-ws`, by cookie and `Origin`. The answer stops it. */
export function serveLiveUpdates(
  server: Server,
  schema: GraphQLSchema,
  settings: WebSettings & { readonly publicUrl: string },
): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true });
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if (!request.url?.startsWith('/graphql') || !isOwnOrigin(request, settings.publicUrl)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => sockets.emit('connection', webSocket, request));
  };
  server.on('upgrade', upgrade);
  const cleanup = serveSockets(
    {
      schema,
      context: ({ extra }) => new GraphqlContext(settings.place, requestFacts(settings, extra.request), settings.demo),
    },
    sockets,
  );
  return async () => {
    server.off('upgrade', upgrade);
    await cleanup.dispose();
  };
}
