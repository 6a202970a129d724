import { beforeAll, describe, expect, test } from 'vitest';
import { addUser, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { addPlan } from '../../../../test/plan.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { createClock } from '../../../platform/clock.js';
import { newId } from '../../../platform/ids.js';
import { mindDueBreaks } from '../mind/mind-breaks.job.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }';
const give = 'mutation ($input: GiveWorkInput!) { giveWork(input: $input) }';
const close = 'mutation ($input: CloseUnshownInput!) { closeUnshown(input: $input) }';
const chain = `query ($id: ID!) { chain(feedbackId: $id) { statements { decision { actions { state excuse excuseByName excuseOn } } } } }`;

describe('a break that is ended by hand', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;
  let manager: TestUser;
  let cards: string[] = [];

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.PRACTITIONER;
    manager = council.users.TEAM_MANAGER;
    cards = [...(await addPlan(db, { lead: me, cards: 13 })).actions];
  });

  /** Done by a card of the board, achieved by an import without anything that shows it. */
  async function doneUnshown(changes: object = {}): Promise<string> {
    const about = { childId: council.children.mine, givenOn: testToday, words: 'A dog', answerExpected: true };
    const said = await runAs(db, me, record, { input: { clientId: newId(), ...about, ...changes } });
    const id = said.data.recordFeedback.id;
    const decision = { outcome: 'CHANGED', reason: 'Yes', actionId: cards.pop() };
    const input = { clientId: newId(), feedbackIds: [id], ...decision };
    expect((await runAs(db, me, decide, { input })).errors).toEqual([]);
    await achieve(decision.actionId ?? '');
    return id;
  }

  async function achieve(card: string): Promise<void> {
    await db.owner.query(
      `with moved as (update action set column_key = 'ACHIEVED' where id = $1 returning id)
       insert into action_event (id, action_id, seq, kind, to_column, at)
       select $2, m.id, (select 1 + count(*) from action_event where action_id = $1), 'MOVED', 'ACHIEVED', now() from moved m`,
      [card, newId()],
    );
  }

  async function ownerOf(feedbackId: string): Promise<unknown> {
    const { rows } = await db.owner.query(
      `select owner_id from work_item where feedback_id = $1 and kind = 'NO_EVIDENCE' and closed_at is null`,
      [feedbackId],
    );
    return rows[0]?.owner_id;
  }

  async function closed(feedbackId: string, by: TestUser, changes: object = {}) {
    const reason = 'Whoever did it has left, and kept nothing';
    const input = { clientId: newId(), feedbackId, reason, ...changes };
    return (await runAs(db, by, close, { input })).errors[0];
  }

  async function itemsOf(feedbackId: string): Promise<unknown> {
    const { rows } = await db.owner.query(
      `select closed_reason, closed_by, mended_by from work_item where feedback_id = $1 and kind = 'NO_EVIDENCE' order by created_at`,
      [feedbackId],
    );
    return rows;
  }

  test('belongs to a lead who may read the words, else to the leads’ manager, who may add what shows it as well', async () => {
    const [first] = cards.slice(-1);
    const lead = async (card: string | undefined, user: TestUser) =>
      db.owner.query('update action_lead set person_id = $2 where action_id = $1', [card, user.personId]);
    const absent = await addUser(db, 'PRACTITIONER', 'Lead Elsewhere', council.teams[0]);
    await lead(first, absent);
    const withheld = { withheldFrom: [absent.userId] };
    expect(await ownerOf(await doneUnshown(withheld))).toBe(manager.userId);
    expect(await ownerOf(await doneUnshown())).toBe(me.userId);
  });

  test('belongs to leadership, which carries every card, where nobody nearer may read the words and show it', async () => {
    const [first] = cards.slice(-1);
    const stranger = await addUser(db, 'PRACTITIONER', 'Lead Of Others', council.teams[1]);
    await db.owner.query('update action_lead set person_id = $2 where action_id = $1', [first, stranger.personId]);
    expect(await ownerOf(await doneUnshown())).toBe(council.users.LEADERSHIP.userId);
  });

  test('goes on to somebody who may show it when it is late, or when its owner may not read the words any more', async () => {
    const [late, left] = [await doneUnshown(), await doneUnshown()];
    const stranger = await addUser(db, 'PRACTITIONER', 'Lead Of None', council.teams[1]);
    await db.owner.query(
      `update action_lead set person_id = $2 where action_id in (select x.action_id from response_action x
         join response_statement a on a.response_id = x.response_id join statement s on s.id = a.statement_id where s.feedback_id = any($1))`,
      [[late, left], stranger.personId],
    );
    // The child’s own manager carries no card of another team: of anything else they would be next.
    const change = `update work_item set due_on = $2, opened_on = $2, owner_id = $3 where feedback_id = $1 and kind = 'NO_EVIDENCE'`;
    await db.owner.query(change, [late, '2026-01-01', me.userId]);
    await db.owner.query(change, [left, testToday, stranger.userId]);
    await mindDueBreaks({ ...db.place, clock: createClock(testToday) });
    for (const id of [late, left]) expect(await ownerOf(id)).toBe(council.users.LEADERSHIP.userId);
  });

  test('goes to a lead who may show it as soon as there is one, but not from whoever was asked by name', async () => {
    const [open, asked] = [await doneUnshown(), await doneUnshown()];
    const [first, second] = await Promise.all(
      ['Old Lead', 'New Lead'].map(async (name) => addUser(db, 'PRACTITIONER', name, council.teams[0])),
    );
    if (!first || !second) throw new Error('Two leads');
    const version = (await db.owner.query('select version from work_item where feedback_id = $1', [asked])).rows[0];
    const input = { clientId: newId(), feedbackId: asked, fromUserId: me.userId, toUserId: first.userId };
    const given = await runAs(db, me, give, { input: { ...input, reason: 'You were there', ...version } });
    expect(given.errors).toEqual([]);
    const lead = `update action_lead set person_id = $2 where action_id in (select x.action_id from response_action x
      join response_statement a on a.response_id = x.response_id join statement s on s.id = a.statement_id where s.feedback_id = any($1))`;
    await db.owner.query(lead, [[open, asked], first.personId]);
    expect(await ownerOf(open)).toBe(first.userId);
    await db.owner.query(lead, [[open, asked], second.personId]);
    expect(await ownerOf(open)).toBe(second.userId);
    expect(await ownerOf(asked)).toBe(first.userId);
    const { rows } = await db.owner.query(
      `select e.kind, e.reason from work_item_event e join work_item w on w.id = e.work_item_id where w.feedback_id = $1 order by e.created_at`,
      [open],
    );
    expect(rows).toEqual([1, 2].map(() => ({ kind: 'REHOMED', reason: 'Whoever had it may not add what shows it' })));
  });

  test('that waits with somebody who may not show it since before this was seen to goes on when time is looked at', async () => {
    const id = await doneUnshown();
    await db.owner.query(`update work_item set owner_id = $2 where feedback_id = $1 and kind = 'NO_EVIDENCE'`, [
      id,
      council.users.REVIEWING_OFFICER.userId,
    ]);
    await mindDueBreaks({ ...db.place, clock: createClock(testToday) });
    expect(await ownerOf(id)).toBe(me.userId);
  });

  test('says who ended it and why, stays ended, and is told where it is read', async () => {
    const id = await doneUnshown();
    const open = { closed_reason: null, closed_by: null, mended_by: null };
    expect(await itemsOf(id)).toEqual([open]);
    expect(await closed(id, manager)).toBeUndefined();
    const ended = {
      closed_reason: 'Whoever did it has left, and kept nothing',
      closed_by: manager.userId,
      mended_by: null,
    };
    expect(await itemsOf(id)).toEqual([ended]);
    await db.owner.query('select app.refresh_breaks(array[$1::uuid], $2)', [id, testToday]);
    expect(await itemsOf(id)).toEqual([ended]);
    const [{ decision }] = (await runAs(db, me, chain, { id })).data.chain.statements;
    const excuse = { excuse: ended.closed_reason, excuseByName: manager.name };
    expect(decision.actions).toMatchObject([{ state: 'UNSHOWN', ...excuse }]);
    const { rows } = await db.owner.query(
      `select e.kind, e.reason, e.created_by from work_item_event e join work_item w on w.id = e.work_item_id where w.feedback_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ kind: 'CLOSED', reason: ended.closed_reason, created_by: manager.userId }]);
  });

  test('is ended by no one of their own work, by no stranger, and not without a reason', async () => {
    const id = await doneUnshown();
    expect((await closed(id, me))?.code).toBe('FORBIDDEN');
    expect((await closed(id, council.otherManager))?.code).toBe('NOT_FOUND');
    expect((await closed(id, council.users.LEADERSHIP))?.code).toBe('NOT_FOUND');
    expect((await closed(id, manager, { reason: ' ' }))?.fields).toEqual({
      reason: 'Enter why nothing can show it any more',
    });
    const clientId = newId();
    expect(await closed(id, manager, { clientId })).toBeUndefined();
    expect(await closed(id, manager, { clientId })).toBeUndefined();
    expect((await closed(id, manager, { clientId, reason: 'Other' }))?.code).toBe('CONFLICT');
    expect((await closed(id, manager))?.code).toBe('NOT_FOUND');
  });

  test('of words that are kept from the manager is not there for them', async () => {
    const id = await doneUnshown({ withheldFrom: [manager.userId] });
    expect((await closed(id, manager))?.code).toBe('NOT_FOUND');
    expect(await itemsOf(id)).toMatchObject([{ closed_by: null }]);
  });
});
