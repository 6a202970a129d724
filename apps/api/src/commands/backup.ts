import { backUp } from '../app/back-up.js';
import { readConfig } from '../app/config.js';
import { dataDirectory } from '../app/data-directory.js';
import { fileAsked, runUndoable, secondsSince, tellLine, tellShare } from './backup-command.js';

const usage = 'Use: npm run backup -- FILE';

await runUndoable('Stopped. Nothing of the backup was kept.', async (signal) => {
  const began = performance.now();
  const { name, file } = fileAsked(usage);
  const config = readConfig(process.env);
  const dataDir = await dataDirectory(config.dataDir);
  const made = await backUp({ file, config, dataDir, signal, tell: tellShare('Backing up'), tellLine });
  const [rows, kilobytes] = [made.rows, Math.ceil(made.bytes / 1000)].map((one) => one.toLocaleString('en-GB'));
  process.stdout.write(`${name}: ${rows} rows of ${made.tables} tables, ${kilobytes} kB, in ${secondsSince(began)}\n`);
});
