import type { Unit } from '../../platform/unit.js';
import { keptHeadings } from './read-headings.js';
import { latestImports, unreachedChildren, waitingDoubles } from './case-system.queries.js';
import type { CaseSystemType } from './case-system.type.js';

/** Shows what came in, what waits for a word, and who is in nobody’s reach: names, and nothing that a child said. */
export async function openCaseSystem(unit: Unit): Promise<CaseSystemType> {
  const imports = await latestImports(unit);
  const headings = Array.from(await keptHeadings(unit), ([heading, column]) => ({ heading, column }));
  const doubles = await waitingDoubles(unit);
  const { total, children } = await unreachedChildren(unit);
  unit.audit.saw({ childIds: [...doubles, ...children].map(({ childId }) => childId) });
  return { imports, headings, doubles, unreached: total, unreachedChildren: children };
}
