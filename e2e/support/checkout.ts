import path from 'node:path';

/** The folder of this checkout. */
export const checkout = path.resolve(import.meta.dirname, '../..');
