import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { CaseFileText } from '@heard/domain/case-system/read-case-files';
import { most } from '@heard/domain/validation/text-lengths';
import { recordEvent } from '../../foundations/audit/record-access.js';
import { shortened } from '../../platform/shortened.js';
import type { Unit } from '../../platform/unit.js';
import { runAsSystem, type Workplace } from '../../platform/work.js';
import { keptHeadings } from './read-headings.js';
import { lockCaseImports } from './case-children.queries.js';
import { hashOfLastFolder } from './case-system.queries.js';
import { importChildren, recordUnusable } from './import-children.service.js';
import { hashOf, readCase, UnusableCaseError } from './read-case.js';
import { readCaseOnDisk } from './read-case-on-disk.js';

const actor = 'system: nightly import';
/** A file that was written to within these milliseconds may not be whole yet. */
const settling = 60_000;

interface Found {
  readonly files: readonly string[];
  /** Files are still being written. */
  readonly isGrowing: boolean;
}

async function filesIn(folder: string, now: number): Promise<Found> {
  const names = (await readdir(folder)).filter((name) => name.toLowerCase().endsWith('.csv')).toSorted();
  const files = names.map((name) => path.join(folder, name));
  const stats = await Promise.all(files.map(async (file) => stat(file)));
  return { files, isGrowing: stats.some(({ mtimeMs }) => mtimeMs > now - settling) };
}

/** Once with several processes: whoever has the lock looks whether another one was first. */
async function isDone(unit: Unit, sha256: string): Promise<boolean> {
  return !(await lockCaseImports(unit)) || (await hashOfLastFolder(unit)) === sha256;
}

async function tellProblem(place: Workplace, files: readonly string[], problem: string): Promise<void> {
  const fileNames = files.slice(0, most.caseFiles).map((file) => path.basename(file));
  const sha256 = hashOf([{ name: '', text: `${fileNames.join()} ${problem}` }]);
  await runAsSystem(place, actor, async (unit) => {
    if (await isDone(unit, sha256)) return;
    recordUnusable(unit, { way: 'FOLDER', sha256, fileNames, problem: shortened(problem, 2_000) });
    recordEvent(unit, 'importChildren', 'REFUSED');
  });
}

async function bringIn(place: Workplace, files: readonly string[]): Promise<void> {
  if (files.length > most.caseFiles) {
    throw new UnusableCaseError([`There are more than ${most.caseFiles} files in the folder. Take the old ones away.`]);
  }
  const texts: readonly CaseFileText[] = await readCaseOnDisk(files);
  const headings = await runAsSystem(place, actor, keptHeadings);
  const read = await readCase(texts, headings);
  await runAsSystem(place, actor, async (unit) => {
    if (await isDone(unit, read.sha256)) return;
    const { runId } = await importChildren(unit, read, 'FOLDER');
    recordEvent(unit, 'importChildren', 'OK', { recordIds: [runId] });
  });
}

/**
 * Brings in what the case system has left in a folder, once for each content: files stay where they are. What could not
 * be used is told on the page of the case system.
 */
export function importFromFolder(folder: string | null): (place: Workplace) => Promise<void> {
  return async (place) => {
    if (folder === null) return;
    let files: readonly string[] = [];
    try {
      const found = await filesIn(folder, place.clock.now().getTime());
      files = found.files;
      if (files.length > 0 && !found.isGrowing) await bringIn(place, files);
    } catch (error) {
      const known = error instanceof UnusableCaseError;
      const sentence = `The folder ${folder} could not be read, or what is in it could not be stored. Nothing was changed; Heard tries again each hour.`;
      await tellProblem(place, files, known ? error.message : sentence);
      if (!known) throw error;
    }
  };
}
