import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Counts and times of this process, without anything about a person: for the council's own monitoring. */
export interface Metrics {
  /** Times every request by method, kind of path and status. */
  readonly time: RequestHandler;
  /** Answers them in the Prometheus text format. */
  readonly show: RequestHandler;
}

const knownPaths = ['/graphql', '/assets', '/health'] as const;

function kindOf(path: string): string {
  return knownPaths.find((known) => path.startsWith(known)) ?? 'page';
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'heard_http_request_seconds',
    help: 'How long requests took, in seconds',
    labelNames: ['method', 'path', 'status'] as const,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  return {
    time: (request, response, next) => {
      const stop = duration.startTimer();
      const path = kindOf(request.path);
      response.on('finish', () => void stop({ method: request.method, path, status: String(response.statusCode) }));
      next();
    },
    show: async (_request, response) => {
      response.type(registry.contentType).send(await registry.metrics());
    },
  };
}
