import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { createSessionCookie } from '../src/platform/session-cookie.js';
import { hashToken } from '../src/platform/session-token.js';
import { barePages, type BareRequest, type Input } from './bare-pages.js';
import { bareRecord } from './bare-record.js';
import { inBareUnit } from './bare-unit.js';

/* The same answers without a framework: node:http, pg, and as few statements of hand-written SQL as they need. */
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], idleTimeoutMillis: 600_000 });
const secret = process.env['HEARD_SECRET'] ?? '';
const today = process.env['HEARD_TODAY'] ?? '';
const cookie = createSessionCookie(false);
const requests: ReadonlyMap<string, BareRequest> = new Map(Object.entries({ ...barePages, record: bareRecord }));

async function readInput(request: IncomingMessage): Promise<Input> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const input: unknown = JSON.parse(Buffer.concat(chunks).toString());
  return typeof input === 'object' && input !== null ? { ...input } : {};
}

async function answer(request: IncomingMessage): Promise<unknown> {
  const token = cookie.read(request.headers.cookie);
  const handle = requests.get((request.url ?? '').slice(1));
  if (token === null || handle === undefined) throw new Error('No session or no such request');
  const input = await readInput(request);
  return inBareUnit(pool, hashToken(secret, token), today, async (unit) => handle(unit, input, today));
}

const server = createServer((request, response) => {
  answer(request).then(
    (data) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data })),
    (error: unknown) => response.writeHead(500).end(JSON.stringify({ errors: String(error) })),
  );
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => {
  process.stdout.write(`ready at http://127.0.0.1:${String(process.env['PORT'])}\n`);
});
process.on('SIGTERM', () => process.exit(0));
