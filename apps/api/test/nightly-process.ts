import { once } from 'node:events';
import { openWorkplace } from '../src/app/open-workplace.js';
import { importFromFolder } from '../src/features/case-system/import-from-folder.job.js';

/* A process of its own that brings in what lies in a folder, as soon as it is told to: two of them begin at one moment. */
const { DATABASE_URL = '', FOLDER = '' } = process.env;
const place = await openWorkplace(DATABASE_URL, { today: '2026-11-24', smtp: null });
process.stdout.write('ready\n');
await once(process.stdin, 'data');
await importFromFolder(FOLDER)(place);
await place.dataSource.destroy();
