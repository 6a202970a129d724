import { beforeAll, describe, expect, test } from 'vitest';
import { answerComplaint, recordComplaint } from '../../../../test/complaints.js';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import { releaseDueComplaintFigures } from './release-complaint-figures.job.js';

const asked = `query ($from: Date, $to: Date) { complaintsByQuarter(from: $from, to: $to) {
  key releasedAsAt counts { inStandard inAgreed late overdue total inTimeRate } } }`;

/** April to June 2026. */
const quarter = { from: '2026-04-01', to: '2026-06-30' };

/** A council that had released this quarter when small counts of the whole council were still hidden. */
describe('a council that is upgraded', () => {
  const db = useDatabase();
  let council: TestCouncil;

  async function record(receivedOn: string): Promise<string> {
    return (await recordComplaint(db, council.users.COMPLAINTS_MANAGER, { receivedOn })).data.recordComplaint.id;
  }

  async function answer(id: string, respondedOn: string): Promise<void> {
    const { errors } = await answerComplaint(db, council.users.COMPLAINTS_MANAGER, { id, version: 1, respondedOn });
    expect(errors).toEqual([]);
  }

  async function seen(): Promise<ReturnType<typeof JSON.parse>> {
    return (await runAs(db, council.users.ELECTED_MEMBER, asked, quarter)).data.complaintsByQuarter;
  }

  beforeAll(async () => {
    council = await buildCouncil(db);
    await answer(await record('2026-04-13'), '2026-04-20');
    const typedInLater = await record('2026-05-05');
    await db.owner.query(
      `insert into released_complaint_quarter (period_key, as_at, in_standard, in_agreed, late, still_open, in_time, total)
       values ('2026-27 Q1', '2026-07-27', null, 0, 0, null, null, null)`,
    );
    await answer(typedInLater, '2026-05-08');
    await record('2026-06-01');
    await db.owner.query(
      `insert into released_complaint_quarter (period_key, as_at, total) values ('2024-25 Q1', '2024-07-26', null)`,
    );
  });

  test('gets the whole counts of that quarter, from what they were released from then', async () => {
    expect((await seen())[0]).toMatchObject({ releasedAsAt: null, counts: null });
    await releaseDueComplaintFigures(db.place);
    expect(await seen()).toEqual([
      {
        key: '2026-27 Q1',
        releasedAsAt: '2026-07-27',
        counts: { inStandard: 1, inAgreed: 0, late: 0, overdue: 1, total: 2, inTimeRate: 50 },
      },
    ]);
  });

  test('keeps what it had released', async () => {
    const { rows } = await db.owner.query('select * from released_complaint_quarter order by period_key');
    expect(rows).toMatchObject([
      { period_key: '2024-25 Q1', total: null },
      { period_key: '2026-27 Q1', in_standard: null, in_agreed: 0, late: 0, still_open: null, total: null },
    ]);
  });

  test('is asked by the job no second time', async () => {
    expect(await releaseDueComplaintFigures(db.place)).toBe(0);
  });
});
