import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface BrowserLaunch {
  readonly executablePath: string;
  readonly env: Record<string, string>;
  readonly args: string[];
}

const cache = path.resolve(import.meta.dirname, '../node_modules/.browser');
const ofTheMachine = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

// Not the npm package's own arguments: those turn the browser's defences off.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function environment(more: Record<string, string> = {}): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(own), ...more };
}

// The package's own list names folders of other machines; without a single font the browser ends at the first letter.
const fontList = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir>${path.join(cache, 'fonts/cache')}</cachedir>
</fontconfig>
`;

/** Unpacks the browser of the npm package beside the other packages: into a draft first, so that half of one is never run. */
async function unpack(): Promise<void> {
  const draft = `${cache}.${process.pid}`;
  const temporary = process.env['TMPDIR'];
  await mkdir(draft, { recursive: true });
  process.env['TMPDIR'] = draft; // the package unpacks into the temporary folder
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(path.join(path.dirname(entry), '../bin/al2023.tar.br'));
    await writeFile(path.join(draft, 'fonts/fonts.conf'), fontList);
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  await rename(draft, cache).catch(async () => rm(draft, { recursive: true, force: true })); // another run was first
}

/** A Chromium that is there, else the one inside an npm package: no system package, no root, no other download. */
export async function findBrowser(): Promise<BrowserLaunch> {
  const own = ofTheMachine.find((candidate) => candidate !== undefined && existsSync(candidate));
  if (own !== undefined) return { executablePath: own, env: environment(), args };
  if (!existsSync(cache)) await unpack();
  const libraries = [path.join(cache, 'al2023/lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter(
    (folder) => folder !== '',
  );
  const env = environment({ LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_PATH: path.join(cache, 'fonts') });
  return { executablePath: path.join(cache, 'chromium'), env, args };
}
