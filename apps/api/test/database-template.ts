import pg from 'pg';
import { migrations } from '../src/app/migrations.js';
import { migrate } from '../src/database/migrate.js';
import { prepareRoles } from '../src/database/prepare-roles.js';
import { createDataSource } from '../src/platform/data-source.js';

export const ownerRole = 'heard_test_owner';
export const runningRole = 'heard_test_api';
const password = 'only-for-tests';

/** Where a database of the test cluster is reached, and as whom. */
export function urlFor(clusterUrl: string, database: string, role?: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${database}`;
  if (role !== undefined) {
    url.username = role;
    url.password = password;
  }
  return url.href;
}

/** Makes the two accounts and one migrated database, from which every test file copies its own. */
export async function createTemplate(clusterUrl: string, template: string): Promise<void> {
  const admin = new pg.Client({ connectionString: clusterUrl });
  await admin.connect();
  await admin.query(`create role ${ownerRole} login createrole password '${password}'`);
  await admin.query(`create role ${runningRole} login noinherit password '${password}'`);
  await admin.query(`create database ${template} owner ${ownerRole}`);
  await admin.end();
  await prepareRoles(urlFor(clusterUrl, template, ownerRole), urlFor(clusterUrl, template, runningRole));
  const owner = createDataSource({
    url: urlFor(clusterUrl, template, ownerRole),
    entities: [],
    migrations,
    poolSize: 2,
  });
  await owner.initialize();
  await migrate(owner);
  await owner.destroy();
}
