import { rmSync } from 'node:fs';
import { build } from 'esbuild';

// npm packages stay outside the bundle; the workspace's own sources go in.
const npmPackagesOutside = {
  name: 'npm-packages-outside',
  setup(bundle) {
    bundle.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@heard/') ? undefined : { path, external: true },
    );
  },
};

rmSync(new URL('./dist', import.meta.url), { recursive: true, force: true });
await build({
  absWorkingDir: import.meta.dirname,
  // Commands that a council runs start as quickly as the product: nothing is left to translate.
  entryPoints: {
    main: 'src/main.ts',
    'import-903': 'src/commands/import-903.ts',
    'import-plan': 'src/commands/import-plan.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  keepNames: true,
  sourcemap: true,
  banner: {
    js: "import { createRequire as heardRequire } from 'node:module'; const require = heardRequire(import.meta.url);",
  },
  plugins: [npmPackagesOutside],
  logLevel: 'warning',
});
