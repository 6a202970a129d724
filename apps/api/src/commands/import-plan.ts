import path from 'node:path';
import { parseArgs } from 'node:util';
import { inWorkplace } from '../app/in-workplace.js';
import { sentenceFor } from '../app/start-sentence.js';
import { importPlan, type PlanImport } from '../features/action-plan/import/import-plan.service.js';
import { readPlanFile } from '../features/action-plan/import/read-plan-file.js';
import { recordEvent } from '../foundations/audit/record-access.js';
import { UnreadableFileError } from '../foundations/imports/read-lines.js';
import { previewAsSystem, runAsSystem } from '../platform/work.js';

const usage = 'Use: npm run import:plan -- --file PLAN.csv (or .xlsx) [--apply] [--json]';

function summary(file: string, applied: boolean, found: PlanImport): string {
  const lines = found.findings.map(
    ({ line, rule, severity, message }) => `${file}:${line}  ${severity} ${rule}  ${message}`,
  );
  const { objectives, actions, added, changed, unchanged, rejected } = found;
  lines.push(
    `${objectives.length} objectives and ${actions.length} actions read, ${rejected} lines left out.`,
    `${added} ${applied ? 'added' : 'to add'}, ${changed} ${applied ? 'changed' : 'to change'}, ${unchanged} as they were.`,
  );
  if (!applied) lines.push('Nothing has been changed yet. Add --apply to import the plan.');
  return lines.join('\n');
}

function asJson(file: string, { rows, actions, rejected, findings }: PlanImport): string {
  return JSON.stringify({
    rows,
    accepted: actions.length,
    rejected,
    findings: findings.map((finding) => ({ file, ...finding })),
  });
}

interface Asked {
  readonly file: string;
  readonly apply: boolean;
  readonly json: boolean;
}

function readArguments(): Asked {
  try {
    const { values } = parseArgs({
      options: {
        file: { type: 'string' },
        apply: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    if (values.file !== undefined) return { file: values.file, apply: values.apply, json: values.json };
  } catch {
    // an option that there is not: the usage says which there are
  }
  throw new UnreadableFileError(usage);
}

async function main(): Promise<void> {
  const { file, apply, json } = readArguments();
  const name = path.basename(file);
  const rows = await readPlanFile(path.resolve(process.env['INIT_CWD'] ?? '.', file));
  const run = apply ? runAsSystem : previewAsSystem;
  const found = await inWorkplace(async (place) =>
    run(place, 'system: import', async (unit) => {
      const imported = await importPlan(unit, name, rows);
      recordEvent(unit, 'importPlan', 'OK');
      return imported;
    }),
  );
  process.stdout.write(`${json ? asJson(name, found) : summary(name, apply, found)}\n`);
}

main().catch((error: unknown) => {
  const unreadable = error instanceof UnreadableFileError;
  process.stderr.write(`${unreadable ? error.message : sentenceFor(error)}\n`);
  process.exitCode = unreadable ? 2 : 1;
});
