import { readConfig } from '../app/config.js';
import { dataDirectory } from '../app/data-directory.js';
import { restoreBackup } from '../app/restore-backup.js';
import { fileAsked, runUndoable, secondsSince, tellLine, tellShare } from './backup-command.js';

const usage = 'Use: npm run restore -- FILE';

await runUndoable('Stopped. The database is as empty as it was.', async (signal) => {
  const began = performance.now();
  const { name, file } = fileAsked(usage);
  const config = readConfig(process.env);
  const head = await restoreBackup({
    name,
    file,
    config,
    dataDir: await dataDirectory(config.dataDir),
    signal,
    tellLine,
    tellChecking: tellShare(`Checking ${name}`),
    tellLoading: tellShare('Restoring'),
  });
  process.stdout.write(
    `${name} is restored, as it was at ${head.madeAt}, in ${secondsSince(began)}. Everybody signs in again.\n`,
  );
});
