import { beforeAll, describe, expect, test } from 'vitest';
import { answerComplaint, changeComplaint, openComplaint, recordComplaint } from '../../../../test/complaints.js';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';

describe('a complaint after it was recorded', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let manager: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    manager = council.users.COMPLAINTS_MANAGER;
  });

  const asRecorded = { fromWhom: 'PARENT', procedure: 'CHILDREN_ACT_1989', reason: 'She rang and told us' };

  async function recorded(changes: Readonly<Record<string, unknown>> = {}): Promise<{ id: string; version: number }> {
    const { data, errors } = await recordComplaint(db, manager, { receivedOn: '2026-10-01', ...changes });
    expect(errors).toEqual([]);
    return { id: data.recordComplaint.id, version: data.recordComplaint.version };
  }

  async function corrected(made: { id: string; version: number }, changes: Readonly<Record<string, unknown>>) {
    return changeComplaint(db, manager, 'correctComplaint', { ...made, ...asRecorded, ...changes });
  }

  describe('is put right', () => {
    test('and the clock follows who is complaining, with what it said before, who changed it and why', async () => {
      const made = await recorded();
      const { data, errors } = await corrected(made, {
        fromWhom: 'SUFFICIENT_INTEREST',
        sufficientInterestOn: '2026-10-06',
      });
      expect(errors).toEqual([]);
      expect(data.correctComplaint).toMatchObject({
        version: 2,
        fromWhom: 'SUFFICIENT_INTEREST',
        clock: { startedOn: '2026-10-06', standardDueOn: '2026-10-20' },
      });
      expect(data.correctComplaint.events[0]).toEqual({
        kind: 'CORRECTED',
        actor: manager.name,
        on: expect.stringMatching(/^2\d{3}-/),
        reason: 'She rang and told us',
        changes: [
          {
            label: 'Who is complaining',
            from: 'A parent, or someone with parental responsibility',
            to: 'Someone else with an interest in the child’s welfare',
          },
          { label: 'Standard date', from: '15 October 2026', to: '20 October 2026' },
          { label: 'When it was decided that they may complain', from: null, to: '6 October 2026' },
        ],
      });
      const back = await corrected({ ...made, version: 2 }, { sufficientInterestOn: '2026-10-06' });
      expect(back.data.correctComplaint.clock).toMatchObject({ startedOn: '2026-10-01', dueOn: '2026-10-15' });
    });

    test('to the corporate procedure counts ten working days after acknowledging it', async () => {
      const made = await recorded();
      const corporate = { procedure: 'CORPORATE', procedureReason: 'About a bill' };
      const { data } = await corrected(made, corporate);
      expect(data.correctComplaint).toMatchObject({
        acknowledgement: { dueOn: '2026-10-08', acknowledgedOn: null },
        clock: { startedOn: '2026-10-01', dueOn: '2026-10-22' },
      });
      const { data: told } = await corrected({ ...made, version: 2 }, { ...corporate, acknowledgedOn: '2026-10-02' });
      expect(told.correctComplaint).toMatchObject({
        acknowledgement: { dueOn: '2026-10-08', acknowledgedOn: '2026-10-02' },
        clock: { startedOn: '2026-10-02', dueOn: '2026-10-16', longestDueOn: '2026-10-30' },
      });
      const straight = await recordComplaint(db, manager, {
        receivedOn: '2026-10-01',
        acknowledgedOn: '2026-10-02',
        ...corporate,
      });
      expect(straight.data.recordComplaint.clock).toMatchObject({ startedOn: '2026-10-02', dueOn: '2026-10-16' });
    });

    test('to another procedure stops its clock, and starts one where there was none', async () => {
      const made = await recorded();
      const elsewhere = { procedure: 'OTHER', procedureReason: 'An appeal of its own' };
      const { data } = await corrected(made, elsewhere);
      expect(data.correctComplaint).toMatchObject({ clock: null, canAnswer: false });
      const { data: again } = await corrected({ ...made, version: 2 }, {});
      expect(again.correctComplaint.clock).toMatchObject({ dueOn: '2026-10-15' });
      const other = await recorded(elsewhere);
      const { data: started } = await corrected(other, {});
      expect(started.correctComplaint.clock).toMatchObject({ startedOn: '2026-10-01', dueOn: '2026-10-15' });
    });

    test('about whom it is: they read it no more, and whoever it was about by mistake does', async () => {
      const made = await recorded({ orgUnitId: council.teams[0], aboutUserId: council.users.REVIEWING_OFFICER.userId });
      expect((await openComplaint(db, council.users.TEAM_MANAGER, made.id)).errors).toEqual([]);
      const { data } = await corrected(made, {
        aboutUserId: council.users.TEAM_MANAGER.userId,
        orgUnitId: council.teams[0],
      });
      expect(data.correctComplaint.events[0].changes).toEqual([
        {
          label: 'Member of staff that it is about',
          from: council.users.REVIEWING_OFFICER.name,
          to: council.users.TEAM_MANAGER.name,
        },
      ]);
      expect((await openComplaint(db, council.users.TEAM_MANAGER, made.id)).errors[0]?.code).toBe('NOT_FOUND');
      const self = await corrected({ ...made, version: 2 }, { aboutUserId: manager.userId });
      expect(self.errors[0]?.fields['aboutUserId']).toMatch(/^You can’t handle a complaint about yourself/);
    });

    test('its advocacy: offered when, accepted, and by whom', async () => {
      const made = await recorded({ fromWhom: 'CHILD', advocacy: 'NOT_OFFERED' });
      const advocacy = {
        fromWhom: 'CHILD',
        advocacy: 'OFFERED_ACCEPTED',
        advocacyOfferedOn: '2026-10-02',
        advocacyProvider: 'Open Door Advocacy',
      };
      const { data } = await corrected(made, advocacy);
      expect(data.correctComplaint).toMatchObject(advocacy);
      expect(data.correctComplaint.events[0].changes).toHaveLength(3);
    });

    test('not without a reason, not without a difference, and not past the answer', async () => {
      const made = await recorded({ fromWhom: 'SUFFICIENT_INTEREST' });
      const none = { fromWhom: 'SUFFICIENT_INTEREST' };
      expect((await corrected(made, { ...none, reason: ' ' })).errors[0]?.fields).toEqual({
        reason: 'Enter why you are changing it',
      });
      expect((await corrected(made, none)).errors[0]?.fields['reason']).toMatch(/^Nothing is different/);
      await answerComplaint(db, manager, { ...made, respondedOn: '2026-10-05' });
      const late = await corrected({ ...made, version: 2 }, { ...none, sufficientInterestOn: '2026-10-06' });
      expect(late.errors[0]?.fields).toEqual({
        sufficientInterestOn: 'The answer was sent on 5 October 2026: enter a day up to then',
      });
    });

    test('keeps an extension within the longest time that the new dates allow', async () => {
      const made = await recorded({ fromWhom: 'SUFFICIENT_INTEREST', sufficientInterestOn: '2026-10-06' });
      await runAs(db, manager, 'mutation ($i: ExtendComplaintInput!) { extendComplaint(input: $i) { id } }', {
        i: { ...made, reason: 'COMPLEX', extendedOn: '2026-10-12' },
      });
      const { data } = await corrected({ ...made, version: 2 }, { sufficientInterestOn: '2026-10-06' });
      expect(data.correctComplaint.clock).toMatchObject({ standardDueOn: '2026-10-15', agreedDueOn: '2026-10-29' });
    });

    test('by one at a time: the other is told, and nothing is lost', async () => {
      const made = await recorded();
      const both = await Promise.all([
        corrected(made, { fromWhom: 'FOSTER_CARER' }),
        answerComplaint(db, manager, { ...made, respondedOn: '2026-10-05' }),
      ]);
      const refused = both.filter(({ errors }) => errors.length > 0);
      expect(refused.map(({ errors }) => errors[0]?.code)).toEqual(['CONFLICT']);
      const { data } = await openComplaint(db, manager, made.id);
      expect(data.complaint).toMatchObject({ version: 2 });
    });
  });

  describe('ends without an answer', () => {
    const withdrawn = {
      endKind: 'WITHDRAWN',
      endedOn: '2026-10-07',
      endReason: 'Her worker rang and it is sorted',
      endSaidBy: 'Petra Vane, by phone',
    };

    test.each(['WITHDRAWN', 'REMEDIED', 'NOT_FOR_PROCEDURE'])(
      '%s: the clock stops and the page says so',
      async (endKind) => {
        const made = await recorded();
        const { data, errors } = await changeComplaint(db, manager, 'endComplaint', { ...made, ...withdrawn, endKind });
        expect(errors).toEqual([]);
        expect(data.endComplaint).toMatchObject({
          version: 2,
          canAnswer: false,
          canExtend: false,
          canEnd: false,
          receivedOn: '2026-10-01',
          ending: {
            kind: endKind,
            endedOn: '2026-10-07',
            reason: 'Her worker rang and it is sorted',
            saidBy: 'Petra Vane, by phone',
            endedBy: manager.name,
          },
          clock: { status: 'STOPPED', timing: null, workingDaysOver: null, inWords: 'Stopped after 4 working days' },
        });
        expect(data.endComplaint.events[0]).toMatchObject({ kind: 'ENDED', on: '2026-10-07', actor: manager.name });
        const now = { id: made.id, version: 2 };
        const answered = await answerComplaint(db, manager, now);
        expect(answered.errors[0]?.fields).toEqual({ respondedOn: 'This complaint ended on 7 October 2026' });
        const twice = await changeComplaint(db, manager, 'endComplaint', { ...now, ...withdrawn });
        expect(twice.errors[0]?.fields).toEqual({ endedOn: 'This complaint ended on 7 October 2026' });
      },
    );

    test('and is neither open nor overdue in the list, nor among the overdue of leadership', async () => {
      const search = { summary: 'The taxi never came' };
      const [left, open] = [await recorded(search), await recorded(search)];
      await changeComplaint(db, manager, 'endComplaint', { ...left, ...withdrawn });
      const list = `{ complaints(search: "taxi never") { counts { open overdue answered all } edges { node { id endKind clock { status } } } } }`;
      const { data } = await runAs(db, manager, list);
      expect(data.complaints.counts).toEqual({ open: 1, overdue: 1, answered: 0, all: 2 });
      expect(data.complaints.edges.map(({ node }: { node: unknown }) => node)).toEqual([
        { id: open.id, endKind: null, clock: { status: 'OVERDUE' } },
        { id: left.id, endKind: 'WITHDRAWN', clock: { status: 'STOPPED' } },
      ]);
      const { rows } = await db.owner.query(
        `select count(*)::int as ended from representation where end_kind is not null`,
      );
      expect(rows[0].ended).toBeGreaterThan(0);
      const before = await runAs(db, council.users.LEADERSHIP, '{ overdueComplaints { dueOn } }');
      await changeComplaint(db, manager, 'endComplaint', { ...open, ...withdrawn });
      const after = await runAs(db, council.users.LEADERSHIP, '{ overdueComplaints { dueOn } }');
      expect(after.data.overdueComplaints).toHaveLength(before.data.overdueComplaints.length - 1);
    });
  });

  test('an extension and the answer are written down together, afterwards', async () => {
    const made = await recorded({ receivedOn: '2026-08-13' });
    const extension = { reason: 'COMPLEX', extendedOn: '2026-08-26' };
    const late = await answerComplaint(db, manager, {
      ...made,
      respondedOn: '2026-09-10',
      extension: { ...extension, extendedOn: '2026-09-11' },
    });
    expect(late.errors[0]?.fields['extension.extendedOn']).toMatch(/^The person was answered on 10 September 2026/);
    const inTime = await answerComplaint(db, manager, { ...made, respondedOn: '2026-08-27', extension });
    expect(inTime.errors[0]?.fields['extension.agreedDueOn']).toMatch(/answered by the standard date/);
    const { data, errors } = await answerComplaint(db, manager, { ...made, respondedOn: '2026-09-10', extension });
    expect(errors).toEqual([]);
    expect(data.answerComplaint).toMatchObject({
      version: 2,
      extension: { agreedDueOn: '2026-09-11', extendedOn: '2026-08-26' },
      clock: { timing: 'IN_AGREED', status: 'MET' },
    });
  });

  test('what was learnt comes with the answer, or later, and an older wording is kept', async () => {
    const made = await recorded();
    const early = await changeComplaint(db, manager, 'recordLearning', { ...made, learnt: 'Ring first' });
    expect(early.errors[0]?.fields['learnt']).toMatch(/^Record the answer first/);
    const learning = { learnt: 'Nobody rang', learningChange: 'One person rings' };
    const { data } = await answerComplaint(db, manager, { ...made, respondedOn: testToday, ...learning });
    expect(data.answerComplaint.learning).toEqual({ learnt: 'Nobody rang', change: 'One person rings' });
    const now = { id: made.id, version: 2, learnt: 'Nobody knew that they had to ring', learningChange: 'A rota' };
    const { data: later } = await changeComplaint(db, manager, 'recordLearning', now);
    expect(later.recordLearning.learning).toEqual({ learnt: now.learnt, change: 'A rota' });
    expect(later.recordLearning.events[0]).toMatchObject({
      kind: 'LEARNT',
      changes: [
        { label: 'What changes', from: 'One person rings', to: 'A rota' },
        { label: 'What was learnt', from: 'Nobody rang', to: 'Nobody knew that they had to ring' },
      ],
    });
  });

  test('only the complaints manager changes it, and whoever it is about does not reach it', async () => {
    const made = await recorded({ orgUnitId: council.teams[0] });
    const inputs = {
      correctComplaint: { ...made, ...asRecorded },
      endComplaint: { ...made, endKind: 'WITHDRAWN', endedOn: testToday },
      recordLearning: { ...made, learnt: 'Ring first' },
    } as const;
    for (const mutation of ['correctComplaint', 'endComplaint', 'recordLearning'] as const) {
      const { errors } = await changeComplaint(db, council.users.TEAM_MANAGER, mutation, inputs[mutation]);
      expect([mutation, errors[0]?.code]).toEqual([mutation, 'FORBIDDEN']);
    }
  });
});
