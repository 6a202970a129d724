import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout. This file lies as deep in the sources as the bundle does in `dist`. */
export const checkout = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
