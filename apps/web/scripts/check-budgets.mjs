import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/*
 * What a browser has to fetch, held to a limit. Sizes are gzip level 9 in kB (1,000 bytes), scripts and
 * styles together; a page counts what it brings beyond the entry, and a part that only pages ask for what it brings
 * beyond them: they are there when it comes.
 */
const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const entryBudget = 150;
const pageBudget = 60;
const partBudget = 45;
/** The board, the list of a menu where no board is, and the parts that carry a drawing library. */
const heavy = [
  { source: /ui\/menu-list/, budget: 49 },
  // They show whole what somebody else decided or told meanwhile, and share how they look whether somebody was first.
  { source: /children\/chain\/(decide|tell)-form/, budget: 46.6 },
  { source: /chart-(lines|bars)/, budget: 110 },
  { source: /action-plan\/plan\/plan-page/, budget: 75 },
];

const manifest = JSON.parse(readFileSync(path.join(dist, '.vite', 'manifest.json'), 'utf8'));
const entryKey = Object.keys(manifest).find((key) => manifest[key].isEntry);
const entryFiles = filesOf(entryKey);
/** The list of what is opened now and then: its pages are pages, though it is fetched before them. */
const officePages = 'src/app/office-pages.tsx';
const rows = [{ what: 'entry', size: sizeOf(entryFiles), budget: entryBudget }];

for (const [key, chunk] of Object.entries(manifest)) {
  if (!chunk.isDynamicEntry) continue;
  const before = thereBefore(key);
  const files = [...filesOf(key)].filter((file) => !entryFiles.has(file) && !before.has(file));
  const budget = heavy.find(({ source }) => source.test(key))?.budget ?? (isPage(key) ? pageBudget : partBudget);
  rows.push({ what: key, size: sizeOf(files), budget });
}

const over = rows.filter(({ size, budget }) => size > budget);
for (const { what, size, budget } of rows) {
  console.log(`${size > budget ? 'OVER' : 'ok  '} ${size.toFixed(1).padStart(6)} of ${budget} kB gz  ${what}`);
}
if (over.length > 0) {
  console.error(`${over.length} of ${rows.length} parts of the web app are larger than their budget.`);
  process.exitCode = 1;
}

/** Whether an address leads to it, or only a page asks for it. */
function isPage(key) {
  const lists = [entryKey, officePages];
  return lists.some((list) => manifest[list].dynamicImports.includes(key));
}

/** The files that every page has loaded that asks for this part. */
function thereBefore(key) {
  const askers = Object.keys(manifest).filter((one) => manifest[one].dynamicImports?.includes(key));
  const [first, ...others] = askers.map((one) => filesOf(one));
  return new Set([...first].filter((file) => others.every((files) => files.has(file))));
}

/** A chunk with everything that it imports before it can run. */
function filesOf(key, found = new Set()) {
  const chunk = manifest[key];
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const style of chunk.css ?? []) found.add(style);
  for (const imported of chunk.imports ?? []) filesOf(imported, found);
  return found;
}

function sizeOf(files) {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;
  return bytes / 1000;
}
