/**
 * What all tests have in common. The files that a process runs share what they import: to load Apollo, TypeORM or React
 * anew for each file took more of a core than the tests themselves. So a module keeps nothing that a test changes.
 */
export const shared = {
  pool: 'forks',
  isolate: false,
  maxWorkers: '100%', // the tests run alone: nothing else waits for a core
  testTimeout: 600_000, // for what hangs: a busy machine may take its time
  hookTimeout: 600_000,
};
