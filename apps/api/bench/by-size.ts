import type { EmbeddedPostgres } from '@heard/embedded-postgres/start-embedded-postgres';
import { grownDatabase } from './grown-database.js';
import { type Product, type Session, startProduct } from './product.js';
import { type Screen, screensFor, someChild } from './screens.js';
import { median, timed } from './timing.js';

const warmUps = 10;
const requests = 40;

interface Council {
  readonly size: number;
  readonly product: Product;
  readonly sessions: Map<string, Session>;
}

async function sessionOf({ product, sessions }: Council, account: string): Promise<Session> {
  const session = sessions.get(account) ?? (await product.signIn(account));
  sessions.set(account, session);
  return session;
}

/** Each size in turn, request by request, so that what else the machine does falls on all alike. Medians, in milliseconds. */
async function timeScreen(councils: readonly Council[], screen: Screen): Promise<readonly number[]> {
  const times = councils.map((): number[] => []);
  for (let i = 0; i < warmUps + requests; i += 1) {
    for (const [at, council] of councils.entries()) {
      const session = await sessionOf(council, screen.account);
      const time = await timed(async () => session.ask(screen.query, screen.variables()));
      if (i >= warmUps) times[at]?.push(time);
    }
  }
  return times.map(median);
}

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(36)}${cells.map((cell) => cell.padStart(20)).join('')}`;
}

function report({ name, mostGrowth }: Screen, times: readonly number[]): string {
  const [smallest = 0] = times;
  const growth = (times.at(-1) ?? 0) / smallest;
  const verdict = growth > mostGrowth ? ` more than ${String(mostGrowth)} ×` : '';
  const cells = times.map((time) => `${time.toFixed(1)} ms (${(time / smallest).toFixed(2)} ×)`);
  return `${line(name, cells)}${verdict}\n`;
}

async function openCouncils(server: EmbeddedPostgres, sizes: readonly number[], today: string): Promise<Council[]> {
  const councils: Council[] = [];
  for (const size of sizes) {
    const database = await grownDatabase(server, { today, size });
    councils.push({ size, product: await startProduct(database, today), sessions: new Map() });
  }
  return councils;
}

/** Prints the request of every screen with this in its name, at every size: the median, and how many times that of the smallest. */
export async function compareSizes(
  server: EmbeddedPostgres,
  sizes: readonly number[],
  today: string,
  named: string,
): Promise<void> {
  const councils = await openCouncils(server, sizes, today);
  try {
    const [first] = councils;
    if (first === undefined) return;
    const child = await someChild(await sessionOf(first, 'practitioner'));
    const heading = sizes.map((size) => `× ${String(size)}`);
    process.stdout.write(`${line('', heading)}\n`);
    for (const screen of screensFor(child, today).filter(({ name }) => name.includes(named))) {
      process.stdout.write(report(screen, await timeScreen(councils, screen)));
    }
  } finally {
    for (const { product, sessions } of councils) {
      for (const session of sessions.values()) session.close();
      await product.stop();
    }
  }
}
