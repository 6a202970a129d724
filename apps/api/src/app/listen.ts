import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { notReadyPage, notReadyPolicy } from './not-ready-page.js';
import { StartError } from './start-error.js';

/** The HTTP server, listening from the first moment so that a taken port is noticed before anything is started. */
export interface FrontDoor {
  readonly server: Server;
  /** From now on requests are answered by the product, as long as `check` says that it can. */
  open(handler: RequestListener, check: () => Promise<boolean>): void;
  /** Answers 503 from now on, and waits for the requests under way. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

const patience = 10_000; // milliseconds for requests under way; the longest import takes less
const checkPatience = 2_000;

const listenErrors: Readonly<Record<string, (address: string) => string>> = {
  EADDRINUSE: (address) =>
    `Stop the program that uses ${address}, or set PORT to another number: that address is taken.`,
  EACCES: (address) => `Set PORT to a number above 1023: this account may not listen at ${address}.`,
  EADDRNOTAVAIL: (address) => `Set HOST to an address of this machine: ${address} is not one.`,
  ENOTFOUND: (address) => `Set HOST to an address of this machine: ${address} is not one.`,
  EAI_AGAIN: (address) => `Set HOST to an address of this machine: ${address} is not one.`,
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

function answer(
  response: ServerResponse,
  status: number,
  text: string,
  more: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...(status === 503 && { 'Retry-After': '5' }),
      ...more,
    })
    .end(text);
}

/** A person's browser gets a page that goes on by itself, a program a sentence. */
function answerNotReady(request: IncomingMessage, response: ServerResponse): void {
  const isForPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  if (!isForPage) return answer(response, 503, 'Heard is starting or stopping. Try again in a moment.');
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': notReadyPolicy };
  answer(response, 503, notReadyPage, headers);
}

const notYet = async (): Promise<boolean> => false;

/** Resolves with `otherwise` where the answer takes too long; whoever asks must not hang with us. */
async function within<T>(milliseconds: number, task: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => (timer = setTimeout(() => resolve(otherwise), milliseconds)));
  try {
    return await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Requests that the product is answering. */
class UnderWay {
  private readonly responses = new Set<ServerResponse>();
  private wake: () => void = () => undefined;

  add(response: ServerResponse): void {
    this.responses.add(response);
    response.once('close', () => {
      this.responses.delete(response);
      if (this.responses.size === 0) this.wake();
    });
  }

  async ended(): Promise<void> {
    if (this.responses.size > 0) await new Promise<void>((resolve) => (this.wake = resolve));
  }
}

export async function openFrontDoor(port: number, host: string): Promise<FrontDoor> {
  let product: RequestListener | null = null;
  let canAnswer = notYet;
  const underWay = new UnderWay();
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url?.split('?')[0];
    if (path === '/health/live') return answer(response, 200, 'alive');
    if (path === '/health/ready') {
      const ready = await within(checkPatience, canAnswer(), false).catch(() => false);
      return answer(response, ready ? 200 : 503, ready ? 'ready' : 'not ready');
    }
    if (product === null) return answerNotReady(request, response);
    underWay.add(response);
    product(request, response);
  };
  const server = createServer((request, response) => void handle(request, response));
  await listen(server, port, host);
  const shut = (): void => {
    product = null;
    canAnswer = notYet;
  };
  return {
    server,
    open(handler, check) {
      product = handler;
      canAnswer = check;
    },
    async drain() {
      shut();
      await within(patience, underWay.ended(), undefined);
    },
    async close() {
      shut();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
