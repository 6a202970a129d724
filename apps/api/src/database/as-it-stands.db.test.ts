import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { useDatabase } from '../../test/use-database.js';
import { asItStandsFolder } from './as-it-stands-folder.js';
import { describeDatabase } from './describe-database.js';

const written = readdirSync(asItStandsFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.sql'))
  .map((name): [string, string] => [
    name.split(path.sep).join('/'),
    readFileSync(path.join(asItStandsFolder, name), 'utf8'),
  ]);

describe('the written schema', () => {
  const db = useDatabase();

  test('is what the migrations make: else run "npm run generate" and commit what it writes', async () => {
    const client = await db.owner.connect();
    try {
      expect(await describeDatabase(client)).toEqual(new Map(written));
    } finally {
      client.release();
    }
  });
});
