import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Jest for everything that runs in Node: TypeScript as ES modules, decorators without metadata. */
export const nodePreset = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  resolver: require.resolve('./jest-resolver.cjs'),
  transform: {
    '^.+\\.ts$': [
      require.resolve('@swc/jest'),
      {
        module: { type: 'es6' },
        sourceMaps: 'inline',
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: false,
            useDefineForClassFields: false,
            verbatimModuleSyntax: true,
          },
        },
      },
    ],
  },
  maxWorkers: '100%', // the tests run alone: nothing else waits for a core
  testTimeout: 600_000, // for what hangs: a busy machine may take its time
};
