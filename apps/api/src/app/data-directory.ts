import path from 'node:path';
import { defaultDataFolder } from '@heard/embedded-postgres/default-data-folder';
import { checkout } from '../checkout.js';

/** The data folder: as given, from where the command was typed; else the checkout's own, where the database's account can reach it. */
export async function dataDirectory(given: string | null): Promise<string> {
  return given === null
    ? defaultDataFolder(checkout, process.env)
    : path.resolve(process.env['INIT_CWD'] ?? '.', given);
}
