import { fileURLToPath } from 'node:url';

/** Where it can be read what the database is after all migrations; written by `npm run generate`. */
export const asItStandsFolder = fileURLToPath(new URL('as-it-stands', import.meta.url));
