import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from './checkout.mjs';

const leftOut = new Set(['node_modules', 'dist', 'coverage', 'test-results']);

function filesUnder(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => !leftOut.has(entry.name))
    .flatMap((entry) => filesUnder(path.join(place, entry.name)));
}

/** A fingerprint of what these places of the checkout hold: names and contents, not dates. */
export function fingerprint(places) {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const file of places.flatMap((place) => filesUnder(path.join(checkout, place))).toSorted()) {
    hash.update(path.relative(checkout, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * Does a piece of work unless it was finished for exactly this fingerprint. The stamp is taken away first and written
 * last, so that work cut off half-way is done again.
 */
export async function unlessStamped(stampFile, print, work) {
  const file = path.join(checkout, stampFile);
  if (existsSync(file) && readFileSync(file, 'utf8') === print) return false;
  rmSync(file, { force: true });
  await work();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, print);
  return true;
}
