/** Stops the PostgreSQL of this run and removes its files. */
export default async function tearDown() {
  await globalThis.stopTestCluster?.();
}
