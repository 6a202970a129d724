/** Stops the PostgreSQL of this run and removes its files. */
export default async function tearDown(): Promise<void> {
  await globalThis.stopTestCluster?.();
}
