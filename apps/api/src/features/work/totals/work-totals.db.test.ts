import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }';
const totals = '{ workTotals { unitName service kind open late oldestOn } }';

describe('what is missing, counted', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.PRACTITIONER;
  });

  async function said(changes: object = {}): Promise<string> {
    const about = { childId: council.children.mine, givenOn: testToday, words: 'A dog', answerExpected: true };
    const input = { clientId: newId(), ...about, answerBy: '2026-11-30', ...changes };
    return (await runAs(db, me, record, { input })).data.recordFeedback.id;
  }

  async function seenBy(user: TestUser): Promise<unknown> {
    const { data, errors } = await runAs(db, user, totals);
    expect(errors).toEqual([]);
    return data.workTotals;
  }

  test('is by team and kind: a manager’s own, everything for leadership and quality assurance', async () => {
    const { TEAM_MANAGER: manager, LEADERSHIP: leader, QUALITY_ASSURANCE: quality } = council.users;
    await said();
    const decided = await said({ answerBy: '2026-11-27' });
    const decision = { clientId: newId(), feedbackIds: [decided], outcome: 'CANNOT', reason: 'No' };
    expect((await runAs(db, me, decide, { input: decision })).errors).toEqual([]);
    await db.owner.query(`update work_item set due_on = '2026-11-20' where kind = 'NOT_TOLD'`);
    const oak = { unitName: 'Oak Team' };
    const expected = [
      { ...oak, kind: 'NOT_TOLD', open: 1, late: 1, oldestOn: '2026-11-20' },
      { ...oak, kind: 'UNDECIDED', open: 1, late: 0, oldestOn: '2026-11-30' },
    ];
    for (const user of [manager, leader, quality]) expect(await seenBy(user)).toMatchObject(expected);
    expect(await seenBy(council.otherManager)).toEqual([]);
    expect((await runAs(db, me, totals)).errors[0]?.code).toBe('FORBIDDEN');
  });

  test('is the same for a withheld person with and without what is kept from them', async () => {
    const withheld = [council.users.TEAM_MANAGER, council.users.LEADERSHIP, council.users.QUALITY_ASSURANCE];
    const before = await Promise.all(withheld.map(seenBy));
    await said({ withheldFrom: withheld.map(({ userId }) => userId) });
    expect(await Promise.all(withheld.map(seenBy))).toEqual(before);
    await said();
    expect(await Promise.all(withheld.map(seenBy))).not.toEqual(before);
  });
});
