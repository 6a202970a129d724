import { expect, test } from 'vitest';
import type { DataFolder } from './data-folder.js';
import { explainFailure } from './server-failure.js';

const folder: DataFolder = {
  folder: '/srv/heard',
  home: '/srv/heard/database',
  data: '/srv/heard/database/data',
  draft: '/srv/heard/database/data.init',
  startLog: '/srv/heard/database/start.log',
  log: '/srv/heard/database/log',
  passwords: '/srv/heard/database-passwords.json',
  account: null,
};

test.each([
  [
    'PANIC:  could not write to file "pg_wal/xlogtemp.7": No space left on device',
    /^Make room on the disk .* in \/srv\/heard,/,
  ],
  ['FATAL:  could not extend file "base/5/1259": File too large', /^Make room on the disk/],
  ['initdb: error: could not write file "x": Disk quota exceeded', /^Make room on the disk/],
  ['child process was terminated by signal 25: File size limit exceeded', /^Make room on the disk/],
  ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', /^Give this machine more memory/],
  [
    'LOG: x\nFATAL:  data directory has wrong ownership\nmore',
    /^Read .*\/srv\/heard\/database .*\(data directory has wrong ownership\)\.$/,
  ],
  ['', /it ended without a word/],
])('turns "%s" into one sentence', (words, sentence) => {
  const { message } = explainFailure(words, folder);
  expect(message).toMatch(sentence);
  expect(message).not.toContain('\n');
});
