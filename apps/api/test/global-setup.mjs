import { tsImport } from 'tsx/esm/api';

/** One PostgreSQL for the whole run, with one migrated template; a cluster that is already named is left alone. */
export default async function setUp() {
  if (process.env.HEARD_TEST_CLUSTER !== undefined) return;
  const { startPreparedCluster } = await tsImport('./prepared-cluster.ts', import.meta.url);
  const cluster = await startPreparedCluster();
  process.env.HEARD_TEST_CLUSTER = cluster.superuserUrl;
  globalThis.stopTestCluster = cluster.stop;
}
