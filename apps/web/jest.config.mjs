import { existsSync } from 'node:fs';
import { webPreset } from '../../packages/config/jest-web.mjs';

const there = (path) => existsSync(new URL(path, import.meta.url));
const rooted = (paths) => paths.filter((path) => there(path)).map((path) => path.replace('./', '<rootDir>/'));

export default {
  ...webPreset,
  setupFiles: rooted(['./src/test/polyfills.ts']),
  setupFilesAfterEnv: rooted(['./src/test/setup.ts']),
  moduleNameMapper: {
    '\\.(css|svg|woff2)(\\?.*)?$': '<rootDir>/src/test/empty.ts',
    '(^|/)platform/build-env$': '<rootDir>/src/test/build-env.ts',
  },
};
