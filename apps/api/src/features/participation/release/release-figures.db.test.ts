import { beforeAll, describe, expect, test } from 'vitest';
import { quartersBetween, reportingPeriod } from '@heard/domain/calendar/reporting-year';
import { addChild, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';
import { runAsSystem } from '../../../platform/work.js';
import type { ParticipationFigures } from '../participation-figures.shape.js';
import { releaseFigures } from './release-figures.service.js';

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

  const releaseNext = async (): Promise<readonly string[]> => runAsSystem(db.place, 'system: test', releaseFigures);

  async function release(): Promise<string[]> {
    const all: string[] = [];
    for (let keys = await releaseNext(); keys.length > 0; keys = await releaseNext()) all.push(...keys);
    return all;
  }

  const waitFor = async (daysAfterPeriod: number, hoursAfterEntry: number): Promise<void> => {
    await db.owner.query(
      `insert into setting (key, value) values ('figure_release', $1) on conflict (key) do update set value = $1`,
      [{ daysAfterPeriod, hoursAfterEntry }],
    );
  };

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

  test('wait until a fresh import could have been put right', async () => {
    expect(await release()).toEqual([]);
    await db.owner.query(
      `update care_review set created_at = now() - interval '25 hours' where held_on < '2025-04-01'`,
    );
    expect(await release()).toEqual(['2024-25 Q1', '2024-25 Q2', '2024-25 Q3', '2024-25 Q4', '2024-25']);
  });

  const hideUpTo = async (upTo: number): Promise<void> => {
    await db.owner.query(
      `insert into setting (key, value) values ('small_counts', $1) on conflict (key) do update set value = $1`,
      [{ upTo: String(upTo) }],
    );
  };

  test('wait for records that are written in the weeks after', async () => {
    await hideUpTo(8);
    await waitFor(55, 0);
    expect(await release()).toEqual(['2025-26 Q1', '2025-26 Q2', '2025-26 Q3', '2025-26 Q4', '2025-26', '2026-27 Q1']);
  });

  test('are released once, and then stay as they are', async () => {
    await hideUpTo(12);
    await waitFor(0, 0);
    expect(await release()).toEqual(['2026-27 Q2']);
    const before = await db.owner.query('select * from released_cell order by id');
    await addReview(children[1] ?? '', '2026-05-05', 'PN7', council.teams[1]);
    expect(await release()).toEqual([]);
    expect((await db.owner.query('select * from released_cell order by id')).rows).toEqual(before.rows);
  });

  test('hide in each year what was small when the first of its figures was published', async () => {
    const { rows } = await db.owner.query('select year_key as year, up_to as "upTo" from figure_threshold order by 1');
    expect(rows).toEqual([
      { year: '2024-25', upTo: 5 },
      { year: '2025-26', upTo: 8 },
      { year: '2026-27', upTo: 8 },
    ]);
    const { data } = await runAs(db, council.users.PARTNER, '{ participationOptions { periods { key smallUpTo } } }');
    expect(data.participationOptions.periods).toEqual(
      expect.arrayContaining([
        { key: '2024-25 Q1', smallUpTo: 5 },
        { key: '2026-27 Q2', smallUpTo: 8 },
      ]),
    );
  });

  test.each([
    ['2024-25', 5],
    ['2025-26', 8],
    ['2026-27', 8],
  ])('name in %s no count from 1 to %i, complements among them', async (year, upTo) => {
    const { rows } = await db.owner.query<ParticipationFigures>(
      `select c.reviews, c.counted, c.participated, c.attended, c.children, c.every_review as "everyReview"
       from released_cell c join figure_release r on r.id = c.release_id where not c.suppressed and left(r.period_key, 7) = $1`,
      [year],
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
      .filter((count) => count !== null && count > 0 && count <= upTo);
    expect(rows.length).toBeGreaterThan(5);
    expect(small).toEqual([]);
  });
});
