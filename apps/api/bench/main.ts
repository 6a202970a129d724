import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '@heard/embedded-postgres/start-embedded-postgres';
import { timeSeals } from './audit.js';
import { compareBackups } from './backup.js';
import { compareWithOthers } from './beside.js';
import { bringChildrenIn } from './bring-children-in.js';
import { compareSizes } from './by-size.js';

const today = '2026-11-24';

function sizesFrom(text: string): readonly number[] {
  const sizes = text.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1 || size > 1000)) {
    throw new Error('Give --scale as whole numbers from 1 to 1000, such as 1,10,100');
  }
  return sizes;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      scale: { type: 'string' },
      screen: { type: 'string', default: '' },
      audit: { type: 'string' },
      backup: { type: 'boolean', default: false },
      children: { type: 'boolean', default: false },
    },
  });
  if (values.backup) return compareBackups(today, sizesFrom(values.scale ?? '10')[0] ?? 10);
  if (values.children) return bringChildrenIn(today);
  // Kept from run to run: the largest council takes minutes to build.
  const dataDir = path.join(tmpdir(), 'heard-bench');
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  const server = await startEmbeddedPostgres({ dataDir, fast: true });
  try {
    if (values.audit !== undefined) await timeSeals(server, Number(values.audit), today);
    else if (values.scale === undefined) await compareWithOthers(server, today, values.screen);
    else await compareSizes(server, sizesFrom(values.scale), today, values.screen);
  } finally {
    await server.stop();
  }
}

await main();
