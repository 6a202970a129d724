import { beforeAll, describe, expect, test } from 'vitest';
import { Dice } from '@heard/demo-council/dice';
import { addDays } from '@heard/domain/calendar/plain-date';
import { partnerKinds } from '@heard/domain/feedback/streams';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { newSessionToken, testSecret, type TestUser } from '../../../../test/run-as.js';
import { sqlOf } from '../../../../test/sql-of.js';
import { addTellings, type NewTelling } from '../../../../test/tellings.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';
import { hashToken } from '../../../platform/session-token.js';
import type { Unit } from '../../../platform/unit.js';
import { openUnit } from '../../../platform/work.js';
import { countNewTellings } from './count-tellings.job.js';
import { tellingsByStream, type TellingsRow } from './stream-figures.queries.js';
import { latestTellings } from './stream-tellings.queries.js';
import { tellingsFromCounts } from './telling-counts.queries.js';

const spans = [
  { from: '2024-04-01', to: '2027-03-31' },
  { from: '2025-07-01', to: '2026-09-30' },
];
const threeYears = { from: '2024-04-01', to: '2027-03-31' };

/** Some row's id, by the chance of $1. */
function any(table: string): string {
  return `(select id from ${table} order by md5(id::text || $1) limit 1)`;
}

function says({ what, children }: TellingsRow): boolean {
  return what === 'TELLINGS' || children > 0;
}

/** What is said, without the years of which only a part was asked for, and children where there are none. */
function said(rows: readonly TellingsRow[], { from, to }: { from: string; to: string }): readonly string[] {
  const whole = (row: TellingsRow): boolean => !row.isYear || (row.from >= from && addDays(row.from, 364) <= to);
  return rows
    .filter((row) => whole(row) && says(row))
    .map((row) => {
      const { tellings, children, ...key } = row;
      return JSON.stringify([
        Object.entries(key).toSorted(([a], [b]) => a.localeCompare(b)),
        row.what === 'TELLINGS' ? tellings : children,
      ]);
    })
    .toSorted();
}

describe('feedback by stream, read from counts', () => {
  const db = useDatabase();
  const dice = new Dice('changes of tellings');
  let council: TestCouncil;

  beforeAll(async () => {
    council = await buildCouncil(db);
    await addTellings(
      db,
      Array.from({ length: 60 }, () => someTelling()),
    );
  });

  const day = (): string => addDays('2024-06-01', dice.between(0, 850));

  function someTelling(): NewTelling {
    const { mine, team, other } = council.children;
    const stream = dice.pick(['CP_CONFERENCE', 'CIC_REVIEW', 'PARTNER', 'DIRECT_WORK']);
    return {
      child: dice.pick([mine, team, other, null]),
      by: council.users.PRACTITIONER,
      givenOn: day(),
      stream,
      ...(stream === 'PARTNER' ? { partnerKind: dice.pick(partnerKinds) } : {}),
      speakerRole: dice.pick(['CHILD', 'CHILD', 'CHILD', 'PARENT', null]),
      source: dice.pick(['OWN_WORDS', 'SECOND_HAND', 'OBSERVATION']),
      told: dice.chance(0.9),
    };
  }

  async function as<T>(user: TestUser, task: (unit: Unit) => Promise<T>): Promise<T> {
    const token = await newSessionToken(db, user);
    const unit = await openUnit(db.place, hashToken(testSecret, token), newId());
    const { actor } = unit;
    if (actor === null) throw new Error('Nobody is signed in');
    try {
      return await task({ ...unit, actor });
    } finally {
      await unit.rollback();
    }
  }

  /** Asks everything both ways, as two who count everybody's tellings; answers how many rows they said alike. */
  async function compareAll(): Promise<number> {
    let alike = 0;
    for (const role of ['QUALITY_ASSURANCE', 'LEADERSHIP'] as const) {
      await as(council.users[role], async (unit) => {
        for (const span of spans) {
          const counted = said(await tellingsByStream(unit, span), span);
          expect([role, span, said(await tellingsFromCounts(unit, span), span)]).toEqual([role, span, counted]);
          alike += counted.length;
        }
      });
    }
    return alike;
  }

  async function tellingsOf(role: 'QUALITY_ASSURANCE' | 'LEADERSHIP'): Promise<number> {
    const rows = await as(council.users[role], async (unit) => tellingsFromCounts(unit, threeYears));
    return rows.reduce((sum, { tellings }) => sum + tellings, 0);
  }

  async function latestOf(user: TestUser): Promise<readonly string[]> {
    const rows = await as(user, async (unit) => latestTellings(unit, threeYears, 'ADVOCACY_IV'));
    return rows.map(({ id }) => id).toSorted();
  }

  async function uncounted(): Promise<number> {
    return (await db.owner.query('select 1 from uncounted_telling')).rows.length;
  }

  const anyFeedback = any('feedback');
  const hide = 'insert into withheld_from (id, feedback_id, user_id) values ($1, $2, $3)';
  const withhold = `
    insert into withheld_from (id, feedback_id, user_id) select $2, ${anyFeedback}, $3 on conflict do nothing`;
  const remove = `
    with gone as (select ${anyFeedback} as id),
    parts as (delete from statement where feedback_id in (select id from gone)),
    secrets as (delete from withheld_from where feedback_id in (select id from gone))
    delete from feedback where id in (select id from gone)`;
  const changes: readonly (() => Promise<unknown>)[] = [
    async () => addTellings(db, [someTelling()]),
    async () => addTellings(db, [someTelling(), someTelling(), someTelling()]),
    async () => db.owner.query(withhold, [newId(), newId(), council.users.LEADERSHIP.userId]),
    async () => db.owner.query(withhold, [newId(), newId(), council.users.PRACTITIONER.userId]),
    async () => db.owner.query(`delete from withheld_from where id = ${any('withheld_from')}`, [newId()]),
    async () => db.owner.query(`update feedback set given_on = $2 where id = ${anyFeedback}`, [newId(), day()]),
    async () =>
      db.owner.query(`update feedback set stream = 'FAMILY', partner_kind = null where id = ${anyFeedback}`, [newId()]),
    async () =>
      db.owner.query(`update feedback set speaker_role = 'CHILD', speaker = null where id = ${anyFeedback}`, [newId()]),
    async () =>
      db.owner.query(
        `update statement set words = null, not_ascertained_reason = 'MISSING' where id = ${any('statement')}`,
        [newId()],
      ),
    async () => db.owner.query(`delete from statement where id = ${any('statement')}`, [newId()]),
    async () => db.owner.query(remove, [newId()]),
  ];

  test('they say what the tellings say, before any is counted and afterwards', async () => {
    await compareAll();
    expect(await countNewTellings(db.place)).toBe(60);
    expect(await uncounted()).toBe(0);
    await compareAll();
  });

  test('they say it still after whatever they are counted by has changed, before it is counted anew and afterwards', async () => {
    for (let round = 0; round < 2; round += 1) {
      for (const change of dice.shuffled(changes)) {
        await change();
        await compareAll();
        if (dice.chance(0.4)) await countNewTellings(db.place);
      }
      await countNewTellings(db.place);
      expect(await compareAll()).toBeGreaterThan(50);
    }
  });

  test('a telling that is withheld from somebody stays out of the open ones, and is counted by everybody else', async () => {
    const before = {
      QUALITY_ASSURANCE: await tellingsOf('QUALITY_ASSURANCE'),
      LEADERSHIP: await tellingsOf('LEADERSHIP'),
    };
    const [id] = await addTellings(db, [{ ...someTelling(), child: council.children.mine, givenOn: '2026-05-05' }]);
    await db.owner.query(hide, [newId(), id, council.users.LEADERSHIP.userId]);
    await countNewTellings(db.place);
    expect((await db.owner.query('select 1 from uncounted_telling where feedback_id = $1', [id])).rows).toHaveLength(1);
    expect(await tellingsOf('QUALITY_ASSURANCE')).toBe(before.QUALITY_ASSURANCE + 1);
    expect(await tellingsOf('LEADERSHIP')).toBe(before.LEADERSHIP);
    const listed = await as(council.users.LEADERSHIP, async (unit) =>
      sqlOf(unit, 'select 1 from uncounted_telling where feedback_id = $1', [id]),
    );
    expect(listed).toEqual([]);
    const layers = async (user: TestUser): Promise<unknown> =>
      as(user, async (unit) =>
        sqlOf(unit, 'select layer from telling_count union select layer from heard_count order by layer'),
      );
    expect(await layers(council.users.LEADERSHIP)).toEqual([{ layer: 'OPEN' }]);
    expect(await layers(council.users.QUALITY_ASSURANCE)).toEqual([{ layer: 'ALL' }, { layer: 'OPEN' }]);
  });

  test('a telling dated after today is counted from its day on', async () => {
    await countNewTellings(db.place);
    await addTellings(db, [{ ...someTelling(), givenOn: addDays(db.place.clock.today(), 1) }]);
    expect(await countNewTellings(db.place)).toBe(0);
    await compareAll();
  });

  test('they are made anew where another version had counted otherwise', async () => {
    await db.owner.query(`update heard_count set made_by = 'another way', children = 99`);
    const rows = await as(council.users.LEADERSHIP, async (unit) => tellingsFromCounts(unit, threeYears));
    expect(rows).toEqual([]);
    expect(await countNewTellings(db.place)).toBeGreaterThan(50);
    await compareAll();
  });

  test('of a long stream the hundred latest are listed that a reader may be told of', async () => {
    const { mine, other } = council.children;
    const { LEADERSHIP, PRACTITIONER, QUALITY_ASSURANCE } = council.users;
    const ids = await addTellings(
      db,
      Array.from({ length: 150 }, (_, at): NewTelling => {
        const child = at % 3 === 0 ? mine : other;
        return { child, by: PRACTITIONER, stream: 'ADVOCACY_IV', givenOn: addDays('2026-05-01', Math.floor(at / 2)) };
      }),
    );
    for (const id of ids.slice(-8)) await db.owner.query(hide, [newId(), id, LEADERSHIP.userId]);
    const tomorrow = addDays(db.place.clock.today(), 1);
    await addTellings(
      db,
      [1, 2, 3].map(() => ({ child: mine, by: PRACTITIONER, stream: 'ADVOCACY_IV', givenOn: tomorrow })),
    );
    expect(await latestOf(QUALITY_ASSURANCE)).toEqual(ids.slice(-100).toSorted());
    expect(await latestOf(LEADERSHIP)).toEqual(ids.slice(-108, -8).toSorted());
    expect(await latestOf(PRACTITIONER)).toEqual(ids.filter((_, at) => at % 3 === 0).toSorted());
  });

  test('are shown to those alone who count every telling', async () => {
    const all =
      'select 1 from telling_count union all select 1 from heard_count union all select 1 from uncounted_telling';
    for (const role of ['PRACTITIONER', 'TEAM_MANAGER', 'PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR'] as const) {
      expect([role, await as(council.users[role], async (unit) => sqlOf(unit, all))]).toEqual([role, []]);
    }
  });
});
