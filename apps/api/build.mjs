import { rmSync } from 'node:fs';
import { build } from 'esbuild';

// Outside stay the machine's own code, what starts a thread from a file of its own, and a package that another one would
// take if it were there.
const outside = ['@node-rs/argon2', 'pino', 'class-validator'];

// What our sources load on demand stays outside too: most such packages are CommonJS, and a part of a bundle shows nothing
// of those but a default.
const onDemandOutside = {
  name: 'on-demand-outside',
  setup(bundle) {
    bundle.onResolve({ filter: /^[^./]/ }, ({ path, kind, importer }) => {
      const ours = path.startsWith('@heard/') || path.startsWith('node:');
      return kind === 'dynamic-import' && !ours && !importer.includes('node_modules')
        ? { path, external: true }
        : undefined;
    });
  },
};

rmSync(new URL('./dist', import.meta.url), { recursive: true, force: true });
await build({
  absWorkingDir: import.meta.dirname,
  // Commands that a council runs start as quickly as the product: nothing is left to translate.
  entryPoints: {
    main: 'src/main.ts',
    backup: 'src/commands/backup.ts',
    restore: 'src/commands/restore.ts',
    'audit-verify': 'src/commands/audit-verify.ts',
    'import-903': 'src/commands/import-903.ts',
    'import-children': 'src/commands/import-children.ts',
    'import-plan': 'src/commands/import-plan.ts',
  },
  outdir: 'dist',
  // With the npm packages: to find, read and link a thousand files of theirs took half of a start.
  bundle: true,
  external: outside,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  keepNames: true,
  sourcemap: true,
  sourcesContent: false, // a map is read whole at each start
  minifyWhitespace: true,
  banner: {
    js: "import { createRequire as heardRequire } from 'node:module'; const require = heardRequire(import.meta.url);",
  },
  plugins: [onDemandOutside],
  logLevel: 'warning',
});
