import { reportingPeriod } from '@heard/domain/calendar/reporting-year';
import { roles } from '@heard/domain/access/roles';
import { streams } from '@heard/domain/feedback/streams';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs } from '../../../../test/run-as.js';
import { sqlOf } from '../../../../test/sql-of.js';
import { addTellings, type NewTelling } from '../../../../test/tellings.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';
import { openUnit } from '../../../platform/work.js';
import { releaseDueStreams } from './release-streams.job.js';

const figures = `query { feedbackByStream(from: "2025-04-01", to: "2026-12-31") {
  key publishedOn counts { tellings heard children ownWords suppressed }
  streams { key counts { tellings heard children parents suppressed }
    kinds { key counts { tellings heard suppressed } } } } }`;

interface Cell {
  readonly key: string;
  readonly counts: { readonly tellings: number | null; readonly heard: number | null; readonly suppressed: boolean };
}
interface Published extends Cell {
  readonly publishedOn: string | null;
  readonly streams: readonly (Cell & { readonly kinds: readonly Cell[] })[];
}

function streamOf({ streams: found }: Published, key: string): Published['streams'][number] {
  const stream = found.find((each) => each.key === key);
  if (stream === undefined) throw new Error(`There is no ${key}`);
  return stream;
}

const quarters = ['2025-26 Q1', '2025-26 Q2', '2025-26 Q3', '2025-26 Q4', '2026-27 Q1', '2026-27 Q2', '2026-27 Q3'];

describe('feedback by stream for readers who see no records', () => {
  const db = useDatabase();
  let council: TestCouncil;

  const many = (count: number, telling: Omit<NewTelling, 'child' | 'by'>): NewTelling[] =>
    Array.from({ length: count }, () => ({
      child: council.children.mine,
      by: council.users.PRACTITIONER,
      ...telling,
    }));

  beforeAll(async () => {
    council = await buildCouncil(db);
    await db.owner.query(`insert into setting (key, value) values ('figure_release', '{"hoursAfterEntry": 0}')`);
    await addTellings(
      db,
      quarters.flatMap((quarter, at) => {
        const givenOn = reportingPeriod(quarter).from;
        const partner = { givenOn, stream: 'PARTNER', speakerRole: 'PARTNER' };
        return [
          ...many(20 + at, { givenOn }),
          ...many(14, { givenOn, speakerRole: 'PARENT' }),
          ...many(30, { givenOn, stream: 'CIC_REVIEW' }),
          ...many(2, { givenOn, stream: 'CIC_REVIEW', told: false }),
          ...many(9, { givenOn, stream: 'FAMILY', speakerRole: null }),
          ...many(12, { ...partner, partnerKind: 'RESIDENTIAL' }),
          ...many(11, { ...partner, partnerKind: 'FOSTERING' }),
          ...many(3, partner),
          ...many(1, { givenOn, stream: 'ADVOCACY_IV' }),
        ];
      }),
    );
    await releaseDueStreams(db.place);
  });

  async function read(role: 'ELECTED_MEMBER' | 'PARTNER' = 'ELECTED_MEMBER'): Promise<readonly Published[]> {
    const { data, errors } = await runAs(db, council.users[role], figures, {});
    expect(errors).toEqual([]);
    return data.feedbackByStream;
  }

  test('finished quarters and years that have settled are published, the others are said not to be', async () => {
    const found = await read();
    expect(found.map(({ key, publishedOn, counts }) => [key, publishedOn !== null, counts !== null])).toEqual([
      ['2025-26', true, true],
      ...quarters.map((quarter) => [quarter, quarter !== '2026-27 Q3', quarter !== '2026-27 Q3']),
    ]);
  });

  const publishedOf = async (isYear: boolean): Promise<readonly Published[]> =>
    (await read()).filter(({ key, publishedOn }) => publishedOn !== null && key.includes('Q') !== isYear);

  test('in a quarter small counts are hidden, and what they could be worked out from', async () => {
    const found = await publishedOf(false);
    expect(found).toHaveLength(6);
    for (const quarter of found) {
      expect(quarter.counts.suppressed).toBe(false);
      expect(quarter.streams.map(({ key }) => key)).toEqual([...streams]);
      expect(streamOf(quarter, 'FAMILY').counts).toMatchObject({ tellings: 9, heard: 0, suppressed: false });
      expect(streamOf(quarter, 'CP_CONFERENCE').counts).toMatchObject({ tellings: 0, suppressed: false });
      // 2 of 32 were not heard, and one came by an advocate.
      for (const stream of ['CIC_REVIEW', 'ADVOCACY_IV']) {
        expect(streamOf(quarter, stream).counts).toMatchObject({ tellings: null, heard: null, suppressed: true });
      }
      const hidden = streamOf(quarter, 'PARTNER').kinds.filter(({ counts }) => counts.suppressed);
      expect(hidden.map(({ key }) => key)).toContain('NOT_SAID');
      expect(hidden.length).toBeGreaterThan(1);
    }
  });

  test('in a year what is no longer small is shown', async () => {
    const [year, ...more] = await publishedOf(true);
    if (year === undefined) throw new Error('No year is published');
    expect(more).toEqual([]);
    expect(streamOf(year, 'FAMILY').counts).toMatchObject({ tellings: 36, heard: 0, suppressed: false });
    expect(streamOf(year, 'ADVOCACY_IV').counts).toMatchObject({ tellings: null, heard: null, suppressed: true });
    const notSaid = streamOf(year, 'PARTNER').kinds.find(({ key }) => key === 'NOT_SAID');
    expect(notSaid?.counts).toMatchObject({ tellings: 12, suppressed: false });
  });

  test('who spoke, and how many children, is in no published figure', async () => {
    const { data } = await runAs(db, council.users.PARTNER, figures, {});
    const text = JSON.stringify(data);
    expect(text).toContain('"parents":null');
    expect(text).not.toMatch(/"(parents|children|ownWords)":\d/);
  });

  test('the year is the sum of its quarters as they were released, whatever is written down afterwards', async () => {
    const before = await read();
    await addTellings(db, many(40, { givenOn: '2025-05-05', stream: 'CP_CONFERENCE' }));
    await releaseDueStreams(db.place);
    expect(await read()).toEqual(before);
    expect(await read('PARTNER')).toEqual(before);
    const sum = before.filter(({ key }) => key.startsWith('2025-26 Q')).map(({ counts }) => counts.tellings ?? 0);
    expect(before[0]?.counts.tellings).toBe(sum.reduce((all, tellings) => all + tellings, 0));
  });

  test('what must be kept from somebody is in no published figure', async () => {
    const found = await db.owner.query<{ id: string }>(
      `select id from feedback where given_on = '2026-10-01' and stream = 'CIC_REVIEW' order by id limit 10`,
    );
    for (const { id } of found.rows) {
      await db.owner.query('insert into withheld_from (id, feedback_id, user_id) values ($1, $2, $3)', [
        newId(),
        id,
        council.users.PARTNER.userId,
      ]);
    }
    await db.owner.query(
      `update feedback set given_on = '2025-01-02', received_at = '2025-01-02' where given_on = '2026-10-01'`,
    );
    await releaseDueStreams(db.place);
    const { rows } = await db.owner.query<{ tellings: number }>(
      `select tellings from released_telling_count where period_key = '2024-25 Q4' and value_key = 'CIC_REVIEW'`,
    );
    expect(rows).toEqual([{ tellings: 22 }]);
  });

  test.each(roles)('%s reads what was published, and nothing of what it was counted from', async (role) => {
    const session = newId();
    await db.owner.query(
      `insert into session (token_sha256, id, user_id, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
      [session, newId(), council.users[role].userId],
    );
    const unit = await openUnit(db.place, session, newId());
    const frozen = await sqlOf(unit, 'select 1 from released_telling_count');
    const published = await sqlOf(unit, 'select 1 from released_stream_figure');
    await unit.rollback();
    expect(frozen).toEqual([]);
    expect(published.length).toBeGreaterThan(0);
  });
});
