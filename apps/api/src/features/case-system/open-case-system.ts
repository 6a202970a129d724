import type { Unit } from '../../platform/unit.js';
import { latestImports, unreachedChildren, waitingDoubles } from './case-system.queries.js';
import type { CaseSystemType } from './case-system.type.js';
import { keptHeadings } from './read-headings.js';

/** As many of each list as are shown at first, and as somebody goes on to. */
const usual = 100;
const mostShown = 2_000;

export interface CaseLists {
  readonly doubles?: number | undefined;
  readonly unreached?: number | undefined;
}

function lengthOf(wanted: number = usual): number {
  return Math.max(1, Math.min(wanted, mostShown));
}

/** Shows what came in, what waits for a word, and who is in nobody’s reach: names, and nothing that a child said. */
export async function openCaseSystem(unit: Unit, lists: CaseLists = {}): Promise<CaseSystemType> {
  const imports = await latestImports(unit);
  const headings = Array.from(await keptHeadings(unit), ([heading, column]) => ({ heading, column }));
  const most = lengthOf(lists.doubles);
  const waiting = await waitingDoubles(unit, most + 1);
  const doubles = waiting.slice(0, most);
  const { total, children } = await unreachedChildren(unit, lengthOf(lists.unreached));
  unit.audit.saw({ childIds: [...doubles, ...children].map(({ childId }) => childId) });
  const moreDoubles = waiting.length > most;
  return { imports, headings, doubles, moreDoubles, unreached: total, unreachedChildren: children };
}
