import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Jest for screens: jsdom, and every file turned into CommonJS, as jsdom can't load ES modules. */
export const webPreset = {
  testEnvironment: 'jsdom',
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  resolver: require.resolve('./jest-resolver.cjs'),
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      require.resolve('@swc/jest'),
      {
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  transformIgnorePatterns: [],
  maxWorkers: '100%', // the tests run alone: nothing else waits for a core
  testTimeout: 600_000, // for what hangs: a busy machine may take its time
};
