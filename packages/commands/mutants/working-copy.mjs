import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkout } from '../checkout.mjs';

/** The files of the checkout as they are now, committed or not; no ignored ones. */
export function filesOfCheckout() {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', list, { cwd: checkout, maxBuffer: 64 * 1024 * 1024 }).toString();
  return listed.split('\0').filter((file) => file !== '' && existsSync(path.join(checkout, file)));
}

/** Packages from outside are shared with the checkout; those of the workspace are the copy's own. */
function linkPackages(from, to, ours) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name !== '@heard') symlinkSync(path.join(from, name), path.join(to, name));
  }
  const scope = path.join(from, '@heard');
  if (!existsSync(scope)) return;
  mkdirSync(path.join(to, '@heard'));
  for (const name of readdirSync(scope)) symlinkSync(path.join(ours, name), path.join(to, '@heard', name));
}

/** Reads and writes the files of a folder by their names in it. */
export function copyAt(folder) {
  return {
    folder,
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    write: (file, source) => writeFileSync(path.join(folder, file), source),
    erase: (file) => rmSync(path.join(folder, file)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A copy of the checkout in which a file may be changed and put back; the checkout itself is never touched. */
export function makeWorkingCopy() {
  const folder = mkdtempSync(path.join(tmpdir(), 'heard-mutants-'));
  for (const file of filesOfCheckout()) cpSync(path.join(checkout, file), path.join(folder, file));
  const inGroup = (group) => readdirSync(path.join(folder, group)).map((name) => path.join(group, name));
  const places = ['.', ...inGroup('packages'), ...inGroup('apps')];
  for (const place of places) {
    const from = path.join(checkout, place, 'node_modules');
    if (existsSync(from)) linkPackages(from, path.join(folder, place, 'node_modules'), path.join(folder, 'packages'));
  }
  return copyAt(folder);
}
