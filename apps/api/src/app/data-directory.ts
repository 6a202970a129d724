import path from 'node:path';
import { checkout } from '../checkout.js';

/** The data folder: as given, else the ignored folder `.heard` of the checkout. */
export function dataDirectory(given: string | null): string {
  return path.resolve(given ?? path.join(checkout, '.heard'));
}
