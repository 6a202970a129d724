import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { StartError } from './start-error.js';

/** The HTTP server, listening from the first moment so that a taken port is noticed before anything is started. */
export interface FrontDoor {
  readonly server: Server;
  /** From now on requests are answered by the product, as long as `check` says that it can. */
  open(handler: RequestListener, check: () => Promise<boolean>): void;
  /** Answers 503 from now on, waits for the requests under way, and closes. */
  close(): Promise<void>;
}

const listenErrors: Readonly<Record<string, (address: string) => string>> = {
  EADDRINUSE: (address) =>
    `Stop the program that uses ${address}, or set PORT to another number: that address is taken.`,
  EACCES: (address) => `Set PORT to a number above 1023: this account may not listen at ${address}.`,
  EADDRNOTAVAIL: (address) => `Set HOST to an address of this machine: ${address} is not one.`,
};

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = listenErrors[error.code ?? '']?.(`${host}:${port}`);
      reject(sentence === undefined ? error : new StartError(sentence));
    });
    server.listen(port, host, () => resolve());
  });
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }).end(text);
}

const notYet = async (): Promise<boolean> => false;

export async function openFrontDoor(port: number, host: string): Promise<FrontDoor> {
  let product: RequestListener | null = null;
  let canAnswer = notYet;
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url === '/health/live') return answer(response, 200, 'alive');
    if (request.url === '/health/ready') {
      const ready = await canAnswer().catch(() => false);
      return answer(response, ready ? 200 : 503, ready ? 'ready' : 'not ready');
    }
    if (product === null) return answer(response, 503, 'Heard is starting or stopping. Try again in a moment.');
    product(request, response);
  };
  const server = createServer((request, response) => void handle(request, response));
  await listen(server, port, host);
  return {
    server,
    open(handler, check) {
      product = handler;
      canAnswer = check;
    },
    async close() {
      product = null;
      canAnswer = notYet;
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 3_000).unref();
      });
    },
  };
}
