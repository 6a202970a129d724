import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import type { Council, Worker } from '../council/people.js';
import { Identities } from '../identities.js';
import type { Row, Tables } from '../tables.js';

/** Numbers of lines of the log begin with their moment: by that they are found. */
function numberAt(moment: string, ids: Identities): string {
  const time = Date.parse(moment).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}${ids.next().slice(13)}`;
}

interface Opened {
  readonly by: Worker;
  readonly childId: string;
  readonly at: string;
}

function addOpening(tables: Tables, ids: Identities, { by, childId, at }: Opened): void {
  const id = numberAt(at, ids);
  tables.add('access_event', {
    id,
    at,
    actor_id: by.userId,
    actor_name: by.name,
    operation: 'child',
    outcome: 'OK',
    request_id: ids.next(),
  });
  tables.add('access_event_child', { event_id: id, child_id: childId, depth: 'OPENED' });
}

const isOver = (row: Row, day: PlainDate): boolean => typeof row['ends_on'] === 'string' && row['ends_on'] < day;

/**
 * Two openings of records of the last days that somebody should ask about: one at night, of a child whom they work with,
 * and one of a child with whom they had worked before. Neither is the demo’s own practitioner, nor in their team.
 */
export function addUnusualOpenings(tables: Tables, council: Council, today: PlainDate): void {
  const ids = new Identities('unusual openings');
  const demoTeam = council.workers.find(({ isDemo, role }) => isDemo && role === 'PRACTITIONER')?.team;
  const others = council.workers.filter((one) => one.role === 'PRACTITIONER' && !one.isDemo && one.team !== demoTeam);
  const workerOf = (row: Row) => others.find(({ personId }) => personId === row['person_id']);
  const related = tables.of('child_relationship').filter((row) => workerOf(row) !== undefined);
  const open = related.filter((row) => row['ends_on'] === null);
  const day = addDays(today, -3);
  const left = related.find(
    (row) =>
      isOver(row, day) &&
      !open.some((one) => one['child_id'] === row['child_id'] && one['person_id'] === row['person_id']) &&
      !tables
        .of('child_team')
        .some(
          (team) =>
            team['child_id'] === row['child_id'] &&
            team['org_unit_id'] === council.orgUnitIds.get(workerOf(row)?.team ?? '') &&
            !isOver(team, day),
        ),
  );
  const [night] = open;
  for (const [row, at] of [
    [left, `${day}T10:20:00Z`],
    [night, `${addDays(today, -2)}T23:10:00Z`],
  ] as const) {
    const by = row && workerOf(row);
    const childId = row?.['child_id'];
    if (by && typeof childId === 'string') addOpening(tables, ids, { by, childId, at });
  }
}
