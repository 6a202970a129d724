import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { InvalidInputError } from '../../platform/errors.js';
import { pageLength } from '../../platform/paging.js';
import type { Unit } from '../../platform/unit.js';
import type { AccessLine } from './access-line.shape.js';
import { accessCursor, accessLines, type WantedLines } from './access-log.queries.js';

export interface AskedLines {
  readonly person?: string | undefined;
  readonly childReference?: string | undefined;
  readonly operation?: string | undefined;
  readonly outcome?: string | undefined;
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

export interface ListedLines {
  readonly lines: readonly AccessLine[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

const typed = (text: string | null | undefined): string | null => text?.trim() || null;

function inWords({ person, childReference, operation, outcome, from, to }: AskedLines): string | undefined {
  const parts = { person, child: childReference, operation, outcome, from, to };
  const named = Object.entries(parts).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return named.length === 0 ? undefined : named.join(', ');
}

function checkDays(from: PlainDate | null, to: PlainDate | null): void {
  if (from !== null && to !== null && to < from) {
    throw new InvalidInputError({ to: 'The last day must not be before the first' });
  }
}

const capitals = (text: string | null): string | null => text?.toUpperCase() ?? null;

function wantedOf(asked: AskedLines, first: number): WantedLines {
  const { from = null, to = null, outcome = null } = asked;
  checkDays(from, to);
  return {
    operation: typed(asked.operation),
    outcome,
    from,
    to,
    person: typed(asked.person),
    childReference: capitals(typed(asked.childReference)),
    after: accessCursor.read(asked.after),
    first,
  };
}

/** The lines that there are, and where the next page begins: behind the last one, or behind how far was looked. */
function pageOfLines(found: readonly AccessLine[], first: number): ListedLines {
  const lines = found.slice(0, first).filter(({ at }) => at !== null);
  const last = found.at(Math.min(first, found.length) - 1);
  if (last === undefined) return { lines, hasNextPage: false, endCursor: null };
  return { lines, hasNextPage: found.length > first || last.at === null, endCursor: accessCursor.write(last) };
}

/** One page of the audit log, told to the audit log: what was looked for, too. */
export async function listAccessLines(unit: Unit, asked: AskedLines): Promise<ListedLines> {
  const first = pageLength(asked.first, { things: 'lines' });
  const found = await accessLines(unit, wantedOf(asked, first));
  unit.audit.saw({ searched: inWords(asked) });
  return pageOfLines(found, first);
}
