import type { EmbeddedPostgres } from '@heard/embedded-postgres/start-embedded-postgres';
import { essenceOf } from './essence.js';
import { grownDatabase } from './grown-database.js';
import { type Other, startBare, startGraphile } from './others.js';
import { type Product, type Session, startProduct } from './product.js';
import { type Screen, screensFor, someChild } from './screens.js';
import { median, timed } from './timing.js';

/** The screens that are held beside others, and how the bare server calls them. */
const compared: ReadonlyMap<string, string> = new Map([
  ["child's page", 'child'],
  ['list of 50, quality assurance', 'children'],
  ['quarter × team', 'grid'],
  ['board', 'board'],
  ['record feedback', 'record'],
  ['search by name, quality assurance', 'children'],
]);
const warmUps = 150; // a council’s server runs for weeks: what was asked for a few times is not yet compiled
const rounds = 100;
const secret = 'only-for-the-benchmark-and-nothing-else';

/** One request after the other to each in turn, so that what else the machine does falls on all alike. Medians, in milliseconds. */
async function timeInTurns(asking: readonly (() => Promise<unknown>)[]): Promise<readonly number[]> {
  const times = asking.map((): number[] => []);
  for (let i = 0; i < warmUps + rounds; i += 1) {
    for (const [at, ask] of asking.entries()) {
      const time = await timed(ask);
      if (i >= warmUps) times[at]?.push(time);
    }
  }
  return times.map(median);
}

function report(screen: Screen, others: readonly Other[], [ours = 0, ...theirs]: readonly number[]): string {
  const beside = theirs.map(
    (time, at) => `${String(others[at]?.name)} ${time.toFixed(1)} ms: ${(ours / time).toFixed(2)} ×`,
  );
  return [
    screen.name.padEnd(34),
    `product ${ours.toFixed(1)} ms`.padEnd(20),
    ...beside.map((one) => one.padEnd(30)),
  ].join('');
}

async function timeBeside(screen: Screen, path: string, session: Session, others: readonly Other[]): Promise<void> {
  const ours = async (): Promise<unknown> => session.ask(screen.query, screen.variables());
  const asking = [ours, ...others.map((other) => async () => other.ask(path, screen, session))];
  const said = essenceOf(path, await ours());
  for (const other of others) {
    const theirs = essenceOf(path, await other.ask(path, screen, session));
    if (said !== theirs || said.length < 20) {
      throw new Error(`${screen.name}: ${other.name} answers differently\n${said}\n${theirs}`);
    }
  }
  process.stdout.write(`${report(screen, others, await timeInTurns(asking)).trimEnd()}\n`);
}

async function timeAll(product: Product, others: readonly Other[], today: string, only: string): Promise<void> {
  const practitioner = await product.signIn('practitioner');
  const child = await someChild(practitioner);
  practitioner.close();
  for (const screen of screensFor(child, today)) {
    const path = compared.get(screen.name);
    if (path === undefined || !screen.name.includes(only)) continue;
    const session = await product.signIn(screen.account);
    await timeBeside(screen, path, session, others);
    session.close();
  }
}

/**
 * The product beside hand-written SQL and PostGraphile on the same database, ten times the demo with all cards on one
 * board, over HTTP, one connection each, in turns; `only`: the screens whose name has this in it. Throws when the
 * answers differ.
 */
export async function compareWithOthers(server: EmbeddedPostgres, today: string, only: string): Promise<void> {
  const database = await grownDatabase(server, { today, size: 10, oneBoard: true });
  const product = await startProduct(database, today, { HEARD_SECRET: secret });
  const others = [await startBare(database, today, secret), await startGraphile(database, today)];
  try {
    await timeAll(product, others, today, only);
  } finally {
    for (const other of others) await other.stop();
    await product.stop();
  }
}
