import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inWorkplace } from '../app/in-workplace.js';
import { sentenceFor } from '../app/start-sentence.js';
import { importPlan, type PlanImport } from '../features/action-plan/import-plan.service.js';
import { readPlanRows, UnreadablePlanError } from '../features/action-plan/read-plan-rows.js';
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
  if (!applied) lines.push('Nothing has been changed yet. Add --apply to bring the plan in.');
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

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { file: { type: 'string' }, apply: { type: 'boolean' }, json: { type: 'boolean' } },
  });
  if (values.file === undefined) throw new UnreadablePlanError(usage);
  const name = path.basename(values.file);
  const rows = await readPlanRows(readFileSync(path.resolve(process.env['INIT_CWD'] ?? '.', values.file)));
  const applied = values.apply === true;
  const run = applied ? runAsSystem : previewAsSystem;
  const found = await inWorkplace(async (place) =>
    run(place, 'system: import', async (unit) => importPlan(unit, name, rows)),
  );
  process.stdout.write(`${values.json === true ? asJson(name, found) : summary(name, applied, found)}\n`);
}

main().catch((error: unknown) => {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  const sentence = missing ? 'Check the name of the file: there is none of that name.' : null;
  process.stderr.write(`${sentence ?? (error instanceof UnreadablePlanError ? error.message : sentenceFor(error))}\n`);
  process.exitCode = 2;
});
