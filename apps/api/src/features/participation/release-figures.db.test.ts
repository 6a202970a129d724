import { beforeAll, describe, expect, test } from '@jest/globals';
import { quartersBetween, reportingPeriod } from '@heard/domain/calendar/reporting-year';
import { addChild, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';
import { runAsSystem } from '../../platform/work.js';
import { releaseFigures } from './release-figures.service.js';
import { releasedParticipation, type ReleasedGroup, type ReleasedRow } from './released-figures.queries.js';

const quarters = quartersBetween('2024-04-01', '2026-09-30');

function less(all: number | null, some: number | null): number | null {
  return all === null || some === null ? null : all - some;
}

describe('figures for readers who see no records', () => {
  const db = useDatabase();
  let council: TestCouncil;
  const children: string[] = [];

  async function addReview(child: string, heldOn: string, code: string, team: string): Promise<void> {
    await db.owner.query(
      'insert into care_review (id, child_id, held_on, same_day_no, participation_code, org_unit_id) values ($1, $2, $3, $4, $5, $6)',
      [newId(), child, heldOn, 1, code, team],
    );
  }

  const release = async (): Promise<readonly string[]> => runAsSystem(db.place, 'system: test', releaseFigures);

  async function read(from: string, to: string, groupBy: ReleasedGroup | null): Promise<ReleasedRow[]> {
    return runAsSystem(db.place, 'system: test', async (unit) => releasedParticipation(unit, { from, to, groupBy }));
  }

  beforeAll(async () => {
    council = await buildCouncil(db);
    for (let no = 0; no < 60; no++) {
      const team = council.teams[no % 3] ?? council.teams[0];
      children.push(await addChild(db, { reference: `VC-${5000 + no}`, name: `Child ${no}`, team }));
    }
    for (const [at, quarter] of quarters.entries()) {
      for (const [no, child] of children.entries()) {
        if ((no + at) % 2 === 1) continue;
        const code = ['PN1', 'PN7', 'PN1', 'PN5', 'PN4', 'PN2', 'PN6'][(no * 3 + at) % 7] ?? 'PN1';
        await addReview(child, reportingPeriod(quarter).from, code, council.teams[no % 3] ?? council.teams[0]);
      }
    }
  });

  test('are released once for each finished quarter and year, and then stay as they are', async () => {
    expect(await release()).toEqual([...quarters, '2024-25', '2025-26'].toSorted());
    const before = await db.owner.query('select * from released_cell order by id');
    await addReview(children[1] ?? '', '2026-05-05', 'PN7', council.teams[1]);
    expect(await release()).toEqual([]);
    expect((await db.owner.query('select * from released_cell order by id')).rows).toEqual(before.rows);
  });

  test('name no small count, complements among them', async () => {
    const { rows } = await db.owner.query<ReleasedRow>(
      'select reviews, counted, participated, attended, children, every_review as "everyReview" from released_cell where not suppressed',
    );
    const small = rows
      .flatMap((row) => [
        row.counted,
        row.participated,
        row.attended,
        row.children,
        row.everyReview,
        less(row.counted, row.participated),
        less(row.counted, row.attended),
        less(row.reviews, row.counted),
        less(row.children, row.everyReview),
      ])
      .filter((count) => count !== null && count > 0 && count < 6);
    expect(rows.length).toBeGreaterThan(20);
    expect(small).toEqual([]);
  });

  test('are answered for whole quarters and years only', async () => {
    expect(await read('2024-04-01', '2025-03-31', null)).toHaveLength(1);
    expect(await read('2024-04-01', '2026-03-31', 'YEAR')).toHaveLength(2);
    expect(await read('2024-04-01', '2026-09-30', 'QUARTER')).toHaveLength(10);
    expect((await read('2024-04-01', '2025-03-31', 'TEAM')).map((row) => row.key).toSorted()).toEqual(
      [...council.teams].toSorted(),
    );
    for (const [from, to, groupBy] of [
      ['2024-04-02', '2025-03-31', null],
      ['2024-04-01', '2026-03-31', null],
      ['2024-04-01', '2024-09-30', 'TEAM'],
      ['2024-07-01', '2025-06-30', 'YEAR'],
      ['2026-10-01', '2026-12-31', null],
    ] as const) {
      await expect(read(from, to, groupBy)).rejects.toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
    }
  });
});
