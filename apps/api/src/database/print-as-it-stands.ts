import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startTestCluster } from '@heard/embedded-postgres/start-test-cluster';
import pg from 'pg';
import { migrations } from '../app/migrations.js';
import { createDataSource } from '../platform/data-source.js';
import { asItStandsFolder } from './as-it-stands-folder.js';
import { describeDatabase } from './describe-database.js';
import { migrate } from './migrate.js';
import { prepareRoles } from './prepare-roles.js';

async function describeMigrated(ownerUrl: string, apiUrl: string): Promise<ReadonlyMap<string, string>> {
  await prepareRoles(ownerUrl, apiUrl);
  const dataSource = createDataSource({ url: ownerUrl, entities: [], migrations, poolSize: 2 });
  await dataSource.initialize();
  await migrate(dataSource);
  await dataSource.destroy();
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await describeDatabase(client);
  } finally {
    await client.end();
  }
}

/* Writes what the migrations make of an empty database, for people to read and for a test to compare. */
const cluster = await startTestCluster();
try {
  const files = await describeMigrated(cluster.ownerUrl, cluster.apiUrl);
  rmSync(asItStandsFolder, { recursive: true, force: true });
  for (const [name, text] of files) {
    const target = path.join(asItStandsFolder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
} finally {
  await cluster.stop();
}
