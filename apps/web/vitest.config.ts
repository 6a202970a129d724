import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { shared } from '../../packages/config/vitest-base.js';

const nothing = fileURLToPath(new URL('src/test/empty.ts', import.meta.url));

export default defineConfig({
  // Nothing here looks at styles and pictures: the journeys do.
  resolve: { alias: [{ find: /^.*\.(css|svg|woff2)(\?.*)?$/, replacement: nothing }] },
  test: {
    ...shared,
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'jsdom',
    setupFiles: ['src/test/polyfills.ts', 'src/test/setup.ts'],
  },
});
