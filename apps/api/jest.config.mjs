import { existsSync } from 'node:fs';
import { nodePreset } from '../../packages/config/jest-node.mjs';

const prepared = existsSync(new URL('./test/global-setup.mjs', import.meta.url));

export default {
  ...nodePreset,
  roots: ['<rootDir>/src', ...(existsSync(new URL('./test', import.meta.url)) ? ['<rootDir>/test'] : [])],
  ...(prepared && {
    globalSetup: '<rootDir>/test/global-setup.mjs',
    globalTeardown: '<rootDir>/test/global-teardown.mjs',
  }),
  maxWorkers: 2,
};
