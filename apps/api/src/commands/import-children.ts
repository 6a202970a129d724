import path from 'node:path';
import { parseArgs } from 'node:util';
import { inWorkplace } from '../app/in-workplace.js';
import { sentenceFor } from '../app/start-sentence.js';
import { keptHeadings } from '../features/case-system/read-headings.js';
import type { Reconciliation } from '../features/case-system/child-import.shape.js';
import { importChildren, previewChildren } from '../features/case-system/import-children.service.js';
import { readCase, UnusableCaseError } from '../features/case-system/read-case.js';
import { readCaseOnDisk } from '../features/case-system/read-case-on-disk.js';
import { recordEvent } from '../foundations/audit/record-access.js';
import { previewAsSystem, runAsSystem } from '../platform/work.js';
import { reconciliationAsJson, reconciliationInWords } from './reconciliation-in-words.js';

const usage = 'Use: npm run import:children -- --file CHILDREN.csv [--file ALLOCATIONS.csv …] [--apply] [--json]';

interface Asked {
  readonly files: readonly string[];
  readonly apply: boolean;
  readonly json: boolean;
}

function readArguments(): Asked {
  try {
    const { values } = parseArgs({
      options: {
        file: { type: 'string', multiple: true },
        apply: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const { file: files, apply, json } = values;
    if (files !== undefined) return { files, apply, json };
  } catch {
    // an option that there is not: the usage says which there are
  }
  throw new UnusableCaseError([usage]);
}

/** Relative to where the person typed. */
function whereTyped(file: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? '.', file);
}

async function reconciled({ files, apply }: Asked): Promise<Reconciliation> {
  const texts = await readCaseOnDisk(files.map(whereTyped));
  const run = apply ? runAsSystem : previewAsSystem;
  return inWorkplace(async (place) =>
    run(place, 'system: import', async (unit) => {
      const read = await readCase(texts, await keptHeadings(unit));
      if (!apply) return previewChildren(unit, read);
      const { runId, found } = await importChildren(unit, read, 'COMMAND');
      recordEvent(unit, 'importChildren', 'OK', { recordIds: [runId] });
      return found;
    }),
  );
}

async function main(): Promise<void> {
  const asked = readArguments();
  const found = await reconciled(asked);
  process.stdout.write(asked.json ? reconciliationAsJson(found) : reconciliationInWords(found, asked.apply));
}

main().catch((error: unknown) => {
  const unusable = error instanceof UnusableCaseError;
  process.stderr.write(`${unusable ? error.message : sentenceFor(error)}\n`);
  process.exitCode = unusable ? 2 : 1;
});
