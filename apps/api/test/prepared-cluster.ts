import { startTestCluster } from '@heard/embedded-postgres/start-test-cluster';
import { createTemplate } from './database-template.js';

export interface PreparedCluster {
  readonly superuserUrl: string;
  stop(): Promise<void>;
}

/** A PostgreSQL for tests, with one migrated database from which every test file copies its own. */
export async function startPreparedCluster(): Promise<PreparedCluster> {
  const cluster = await startTestCluster();
  try {
    await createTemplate(cluster.superuserUrl, 'heard_template');
    return { superuserUrl: cluster.superuserUrl, stop: async () => cluster.stop() };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
