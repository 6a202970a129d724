import { startPreparedCluster } from './prepared-cluster.js';

/** One PostgreSQL for the whole run, with one migrated template; a cluster that is already named is left alone. */
export default async function setUp() {
  if (process.env['HEARD_TEST_CLUSTER'] !== undefined) return undefined;
  const cluster = await startPreparedCluster();
  process.env['HEARD_TEST_CLUSTER'] = cluster.superuserUrl;
  return async () => cluster.stop();
}
