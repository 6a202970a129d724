import type { EmbeddedPostgres } from '@heard/embedded-postgres/start-embedded-postgres';
import { freePort } from '@heard/embedded-postgres/free-port';
import { essenceOf } from './essence.js';
import { type GrownDatabase, grownDatabase } from './grown-database.js';
import { openClient } from './http-client.js';
import { dataOf, type Product, startProduct } from './product.js';
import { startProgram } from './program.js';
import { screensFor, someChild } from './screens.js';
import { median, timed } from './timing.js';

/** The screens that are held beside hand-written SQL, and how the bare server calls them. */
const compared: ReadonlyMap<string, string> = new Map([
  ["child's page", 'child'],
  ['list of 50, quality assurance', 'children'],
  ['quarter × team', 'grid'],
  ['board', 'board'],
  ['record feedback', 'record'],
  ['search by name, quality assurance', 'children'],
]);
const warmUps = 20;
const rounds = 80;
const secret = 'only-for-the-benchmark-and-nothing-else';

async function timeBoth(product: Product, bareAddress: string, today: string): Promise<void> {
  const practitioner = await product.signIn('practitioner');
  const child = await someChild(practitioner);
  practitioner.close();
  const bare = openClient(bareAddress);
  for (const screen of screensFor(child, today)) {
    const path = compared.get(screen.name);
    if (path === undefined) continue;
    const session = await product.signIn(screen.account);
    const { cookie } = session;
    const askBare = async (): Promise<unknown> =>
      dataOf((await bare.post(`/${path}`, JSON.stringify(screen.variables()), { cookie })).body);
    const ours = essenceOf(path, await session.ask(screen.query, screen.variables()));
    const theirs = essenceOf(path, await askBare());
    if (ours !== theirs || ours.length < 20) throw new Error(`${screen.name}: the answers differ\n${ours}\n${theirs}`);
    const times: { readonly product: number; readonly bare: number }[] = [];
    for (let i = 0; i < warmUps + rounds; i += 1) {
      const both = {
        product: await timed(async () => session.ask(screen.query, screen.variables())),
        bare: await timed(askBare),
      };
      if (i >= warmUps) times.push(both);
    }
    const [p, b] = [median(times.map((time) => time.product)), median(times.map((time) => time.bare))];
    process.stdout.write(
      `${screen.name.padEnd(36)}product ${p.toFixed(1)} ms, bare SQL ${b.toFixed(1)} ms: ${(p / b).toFixed(2)} ×\n`,
    );
    session.close();
  }
  bare.close();
}

async function startBare(database: GrownDatabase, today: string): ReturnType<typeof startProgram> {
  return startProgram('bench/bare-server.ts', {
    DATABASE_URL: database.runningUrl,
    HEARD_SECRET: secret,
    HEARD_TODAY: today,
    PORT: String(await freePort()),
  });
}

/**
 * The product beside a bare server on the same database, ten times the demo with all cards on one board: same account,
 * session check, policies and audit rows, over HTTP, one connection each, in turns. Throws when the answers differ.
 */
export async function compareWithBareSql(server: EmbeddedPostgres, today: string): Promise<void> {
  const database = await grownDatabase(server, { today, size: 10, oneBoard: true });
  const product = await startProduct(database, today, { HEARD_SECRET: secret });
  const bare = await startBare(database, today);
  try {
    await timeBoth(product, bare.address, today);
  } finally {
    await bare.stop();
    await product.stop();
  }
}
