import { startTestCluster } from '@heard/embedded-postgres/start-test-cluster';
import { createTemplate } from './database-template.js';

/** One PostgreSQL for the whole run, with one migrated template. */
export default async function setUp(): Promise<void> {
  const cluster = await startTestCluster();
  await createTemplate(cluster.superuserUrl, 'heard_template');
  process.env['HEARD_TEST_CLUSTER'] = cluster.superuserUrl;
  globalThis.stopTestCluster = async () => cluster.stop();
}

declare global {
  var stopTestCluster: (() => Promise<void>) | undefined;
}
