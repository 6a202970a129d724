import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

process.chdir(import.meta.dirname);
await build({ logLevel: 'warn' });

// The demo says what it is from the first paint on: its page is another one.
const page = readFileSync('dist/index.html', 'utf8');
const ribbon =
  '<aside class="demo-ribbon" aria-label="Demo"><p><strong>Demo.</strong> Every child and word here is invented.</p></aside>';
writeFileSync(
  'dist/demo.html',
  page.replace('<html ', '<html data-demo ').replace('<header class="site-header"', `${ribbon}$&`),
);

// Served as they are to browsers that take them: compressed once here, not on each request.
const compressible = /\.(js|css|html|svg|json|webmanifest)$/;
for (const entry of readdirSync('dist', { recursive: true, withFileTypes: true })) {
  const file = path.join(entry.parentPath, entry.name);
  if (!entry.isFile() || !compressible.test(entry.name)) continue;
  const content = readFileSync(file);
  if (content.length < 1_000) continue;
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}
