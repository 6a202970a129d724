import { pageLength, pageOf, toConnection } from '../../../platform/paging.js';
import type { Unit } from '../../../platform/unit.js';
import { findingCursor, findingsOfRun, runCursor, runsAfter } from './import-run.queries.js';
import {
  type ImportFindingConnectionType,
  type ImportRunConnectionType,
  toImportFindingType,
  toImportRunType,
} from './import-run.type.js';
import { openImportRun } from './open-import-run.js';

interface PageArguments {
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

/** One page of the imports so far, the latest first. Throws INVALID_INPUT. */
export async function listImports(unit: Unit, asked: PageArguments): Promise<ImportRunConnectionType> {
  const first = pageLength(asked.first, { usual: 20, things: 'imports' });
  const after = runCursor.read(asked.after)?.id ?? null;
  return toConnection(pageOf(await runsAfter(unit, first, after), first), runCursor, toImportRunType);
}

/** One page of what the rules said of an import, in the order of its files. Throws NOT_FOUND, INVALID_INPUT. */
export async function listFindings(
  unit: Unit,
  asked: PageArguments & { readonly runId: string; readonly rule?: string | undefined },
): Promise<ImportFindingConnectionType> {
  const first = pageLength(asked.first, { most: 5_000, things: 'findings' });
  const after = findingCursor.read(asked.after)?.position ?? 0;
  const { id } = await openImportRun(unit, asked.runId);
  const found = await findingsOfRun(unit, { runId: id, rule: asked.rule ?? null, first, after });
  return toConnection(pageOf(found, first), findingCursor, toImportFindingType);
}
