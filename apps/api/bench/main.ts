import { startTestCluster } from '@heard/embedded-postgres/start-test-cluster';
import { openBenchDatabase } from './bench-database.js';
import { childrenList } from './children-list.js';
import { compare } from './comparison.js';
import { participationGrid } from './participation-grid.js';

const comparisons = [childrenList, participationGrid] as const;

async function main(): Promise<void> {
  const cluster = await startTestCluster();
  try {
    const db = await openBenchDatabase(cluster.superuserUrl);
    for (const comparison of comparisons) {
      const { name, rows, product, bare, ratio } = await compare(await comparison(db));
      process.stdout.write(
        `${name} (${rows} rows): product ${product.toFixed(2)} ms, bare SQL ${bare.toFixed(2)} ms, ${ratio.toFixed(2)} times\n`,
      );
    }
    await db.close();
  } finally {
    await cluster.stop();
  }
}

await main();
