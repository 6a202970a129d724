import { beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '@heard/domain/calendar/plain-date';
import { addChild, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { addReviews } from '../../../../test/reviews.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const question = `query ($from: Date!, $to: Date!) { reviewsInDoubt(from: $from, to: $to) {
  doubt reviews counts latest { id childId reference heldOn code age } } }`;
const year = { from: '2017-04-01', to: '2018-03-31' };

describe('reviews to look into', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let teenager: string;

  beforeAll(async () => {
    council = await buildCouncil(db);
    const worker = council.users.PRACTITIONER;
    const of = async (reference: string, dateOfBirth: string, mine = false): Promise<string> =>
      addChild(db, {
        reference,
        name: `Child ${reference}`,
        dateOfBirth,
        ...(mine ? { worker } : {}),
      });
    teenager = await of('VC-9001', '2003-01-15', true);
    const toddler = await of('VC-9002', '2015-09-01');
    const grown = await of('VC-9003', '1999-05-01');
    const left = await of('VC-9004', '2008-05-01');
    const fine = await of('VC-9005', '2008-05-01');
    const team = null;
    await addReviews(db, [
      { child: teenager, team, heldOn: '2017-06-01', code: 'PN0' },
      { child: teenager, team, heldOn: '2018-12-01', code: 'PN0' },
      { child: toddler, team, heldOn: '2017-07-01', code: 'PN1' },
      { child: grown, team, heldOn: '2017-08-01', code: 'PN0' },
      { child: left, team, heldOn: '2017-09-01', code: 'PN1' },
      { child: fine, team, heldOn: '2017-09-01', code: 'PN1' },
      { child: fine, team, heldOn: '2017-09-01', code: 'PN1', sameDayNo: 2 },
      { child: fine, team, heldOn: addDays(db.place.clock.today(), 400), code: 'PN1' },
    ]);
    await db.owner.query(
      `insert into child_status (id, child_id, kind, code, starts_on, ends_on, source)
       values ($1, $2, 'CLA_EPISODE', 'C2', '2016-01-01', '2017-08-31', 'test')`,
      [newId(), left],
    );
    const run = newId();
    await db.owner.query(
      `insert into import_run (id, kind, sha256, file_names, applied_at, applied_by_name, rows_read, accepted, rejected)
       values ($1, 'SSDA903', 'same row', '{reviews.csv}', now(), 'system: test', 2, 2, 0)`,
      [run],
    );
    await db.owner.query('update care_review set import_run_id = $1 where child_id = $2', [run, fine]);
  });

  interface Kind {
    readonly doubt: string;
    readonly reviews: number;
    readonly counts: boolean;
    readonly latest: readonly { readonly reference: string }[];
  }

  const ask = async (user: TestUser, days = year): Promise<readonly Kind[]> =>
    (await runAs(db, user, question, days)).data.reviewsInDoubt;

  test('are listed by what is odd about them, each once, with whether they count', async () => {
    const found = await ask(council.users.LEADERSHIP);
    const inShort = found.map(({ doubt, reviews, counts, latest }) => [
      doubt,
      reviews,
      counts,
      latest.map(({ reference }) => reference).join(' '),
    ]);
    expect(inShort).toEqual([
      ['CODED_UNDER_FOUR', 1, true, 'VC-9001'],
      ['CODED_FOUR_OR_OVER', 1, true, 'VC-9002'],
      ['TO_COME', 1, false, 'VC-9005'],
      ['GROWN_UP', 1, false, 'VC-9003'],
      ['SAME_ROW', 1, false, 'VC-9005'],
      ['NOT_IN_CARE', 1, true, 'VC-9004'],
    ]);
    expect(found[0]?.latest).toEqual([
      {
        id: expect.any(String),
        childId: teenager,
        reference: 'VC-9001',
        heldOn: '2017-06-01',
        code: 'PN0',
        age: 14,
      },
    ]);
  });

  test('are the reader’s own alone, and the audit log has whose they were', async () => {
    await db.owner.query('delete from access_event_child');
    await db.owner.query('delete from access_event');
    expect((await ask(council.users.PRACTITIONER)).map(({ doubt }) => doubt)).toEqual(['CODED_UNDER_FOUR']);
    const { rows } = await db.owner.query(
      'select e.operation, c.child_id, c.depth from access_event e join access_event_child c on c.event_id = e.id',
    );
    expect(rows).toEqual([{ operation: 'reviewsInDoubt', child_id: teenager, depth: 'LISTED' }]);
  });

  test('are refused to whoever reads published figures', async () => {
    const { errors } = await runAs(db, council.users.ELECTED_MEMBER, question, year);
    expect(errors[0]?.code).toBe('FORBIDDEN');
  });
});
