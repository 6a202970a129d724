import { beforeAll, describe, expect, test } from 'vitest';
import {
  answerComplaint,
  changeComplaint,
  complaintInput,
  extendComplaint,
  openComplaint,
  recordComplaint,
} from '../../../test/complaints.js';
import { buildCouncil, type TestCouncil } from '../../../test/council.js';
import { runAs, type TestUser } from '../../../test/run-as.js';
import { type TestDatabase, testToday, useDatabase } from '../../../test/use-database.js';
import { createClock } from '../../platform/clock.js';
import { newId } from '../../platform/ids.js';

describe('complaints', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let manager: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    manager = council.users.COMPLAINTS_MANAGER;
  });

  async function recorded(receivedOn = '2026-11-10'): Promise<{ id: string; version: number }> {
    const { data } = await recordComplaint(db, manager, { receivedOn });
    return { id: data.recordComplaint.id, version: data.recordComplaint.version };
  }

  /** The same database on another day. */
  function on(today: string): TestDatabase {
    return { ...db, place: { ...db.place, clock: createClock(today) } };
  }

  async function entered(version: number, texts: readonly string[], today: string) {
    const parts = [{ name: 'days', texts }];
    const input = { clientId: newId(), key: 'bank_holidays', version, parts, reason: 'As announced' };
    const change = 'mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { version } }';
    return runAs(on(today), council.users.ADMINISTRATOR, change, { input });
  }

  async function inWordsOf(id: string): Promise<string> {
    const list = '{ complaints(filter: OPEN) { edges { node { id clock { inWords } } } } }';
    const { edges } = (await runAs(on('2029-05-29'), manager, list)).data.complaints;
    return edges.find(({ node }: { node: { id: string } }) => node.id === id).node.clock.inWords;
  }

  describe('the clock', () => {
    test('starts stage 1, skipping Good Friday and Easter Monday, and shows its sum day by day', async () => {
      const { data, errors } = await recordComplaint(db, manager, { receivedOn: '2026-03-24' });
      expect(errors).toEqual([]);
      const { clock, version, canAnswer } = data.recordComplaint;
      expect({ version, canAnswer }).toEqual({ version: 1, canAnswer: true });
      expect(clock).toMatchObject({
        stage: 'STAGE_1',
        startedOn: '2026-03-24',
        standardDueOn: '2026-04-09',
        agreedDueOn: null,
        dueOn: '2026-04-09',
        longestDueOn: '2026-04-23',
        status: 'OVERDUE',
        timing: 'OVERDUE',
        source: 'Representations Regulations 2006, regulation 14',
      });
      expect(clock.standard.workingDays).toBe(10);
      expect(clock.standard.sentence).toBe(
        '10 working days from Tuesday 24 March 2026 is Thursday 9 April 2026, because 4 weekend days, Good Friday (3 April) and Easter Monday (6 April) are not counted.',
      );
      expect(clock.standard.days[0]).toEqual({ on: '2026-03-24', kind: 'START', workingDay: 0, name: null });
      expect(clock.standard.days.at(-1)).toEqual({ on: '2026-04-09', kind: 'WORKING_DAY', workingDay: 10, name: null });
      expect(clock.standard.days).toContainEqual({
        on: '2026-04-03',
        kind: 'BANK_HOLIDAY',
        workingDay: null,
        name: 'Good Friday',
      });
      expect(clock.longest).toEqual({ workingDays: 20, dueOn: '2026-04-23' });
    });

    test('skips Christmas, and says how far over it is', async () => {
      const { data } = await recordComplaint(db, manager, { receivedOn: '2025-12-19' });
      expect(data.recordComplaint.clock).toMatchObject({ standardDueOn: '2026-01-07', longestDueOn: '2026-01-21' });
      expect(data.recordComplaint.clock.inWords).toMatch(/^Overdue by \d+ working days$/);
    });

    test('starts when sufficient interest was decided, and in days of the corporate procedure where that is used', async () => {
      const interest = {
        fromWhom: 'SUFFICIENT_INTEREST',
        receivedOn: '2026-11-16',
        sufficientInterestOn: '2026-11-18',
      };
      const { data } = await recordComplaint(db, manager, interest);
      expect(data.recordComplaint.clock).toMatchObject({ startedOn: '2026-11-18', standardDueOn: '2026-12-02' });
      const corporate = { procedure: 'CORPORATE', procedureReason: 'About the car park', receivedOn: testToday };
      const { data: other } = await recordComplaint(db, manager, corporate);
      expect(other.recordComplaint.clock).toMatchObject({ standardDueOn: '2026-12-15', longestDueOn: '2026-12-31' });
      expect(other.recordComplaint.clock.inWords).toBe('15 working days left');
    });

    test('does not run where the complaint is handled somewhere else', async () => {
      const { data } = await recordComplaint(db, manager, { procedure: 'OTHER', procedureReason: 'A home’s own' });
      const { id, clock, canAnswer, canExtend } = data.recordComplaint;
      expect({ clock, canAnswer, canExtend }).toEqual({ clock: null, canAnswer: false, canExtend: false });
      const { errors } = await answerComplaint(db, manager, { id, version: 1 });
      expect(errors[0]).toMatchObject({ code: 'INVALID_INPUT' });
    });

    test.each([
      ['before the bank holidays held', '2011-12-30', testToday],
      ['where it would end past them', '2028-12-20', '2028-12-27'],
    ])('says what to do %s', async (_, receivedOn, today) => {
      const { errors } = await recordComplaint(on(today), manager, { receivedOn });
      expect(errors[0]).toMatchObject({ code: 'INVALID_INPUT' });
      expect(errors[0]?.fields['receivedOn']).toBe(
        'The due date can’t be worked out: bank holidays are known from 1 January 2012 to 31 December 2028 only',
      );
    });

    test('can still be read and answered once the bank holidays held have run out', async () => {
      const made = await recordComplaint(on('2028-11-29'), manager, { receivedOn: '2028-11-29' });
      const { id } = made.data.recordComplaint;
      expect(made.data.recordComplaint.clock).toMatchObject({
        standardDueOn: '2028-12-13',
        longestDueOn: '2028-12-29',
      });
      const { data } = await openComplaint(on('2029-02-01'), manager, id);
      expect(data.complaint.clock).toMatchObject({ status: 'OVERDUE', inWords: 'Overdue', workingDaysOver: null });
      const late = { id, version: 1, respondedOn: '2029-01-31' };
      const answered = await answerComplaint(on('2029-02-01'), manager, late);
      expect(answered.data.answerComplaint.clock.inWords).toBe('Answered after the due date');
    });

    test('warns, and does not refuse, more than a year after what it is about', async () => {
      const late = await recordComplaint(db, manager, { groundsOn: '2025-11-23' });
      expect(late.data.recordComplaint.oneYearWarning).toMatch(
        /^The year for complaining about this ended on 23 November 2026/,
      );
      const intime = await recordComplaint(db, manager, { groundsOn: '2025-11-24' });
      expect(intime.data.recordComplaint.oneYearWarning).toBeNull();
    });
  });

  test('says beside each field what is missing, in the words of the form', async () => {
    const input = { receivedOn: '2026-11-25', summary: ' ', fromWhom: 'CHILD', channel: null };
    const { errors } = await recordComplaint(db, manager, input);
    expect(errors[0]?.fields).toEqual({
      receivedOn: 'The date must be today or in the past',
      summary: 'Enter what the complaint is about',
      channel: 'Select how the complaint reached you',
    });
    const unknown = { orgUnitId: newId(), aboutUserId: null };
    const { errors: team } = await recordComplaint(db, manager, unknown);
    expect(team[0]?.fields).toEqual({ orgUnitId: 'Select a team from the list' });
    const { errors: staff } = await recordComplaint(db, manager, { aboutUserId: newId() });
    expect(staff[0]?.fields).toEqual({ aboutUserId: 'Select a person from the list' });
  });

  test('the same form sent twice is stored once; another form with its number is a conflict', async () => {
    const input = complaintInput({ summary: 'Sent twice' });
    const first = await recordComplaint(db, manager, input);
    const again = await recordComplaint(db, manager, { ...input, summary: '  Sent twice ' });
    expect(again.data).toEqual(first.data);
    const other = await recordComplaint(db, manager, { ...input, summary: 'Something else' });
    expect(other.errors[0]).toMatchObject({ code: 'CONFLICT' });
    expect(other.errors[0]?.extensions['current']).toEqual({ id: first.data.recordComplaint.id });
    const stranger = await runAs(
      db,
      council.users.PRACTITIONER,
      'mutation ($input: RecordComplimentInput!) { recordCompliment(input: $input) { id } }',
      { input: { clientId: input['clientId'], receivedOn: testToday, summary: 'Thank you', fromWhom: 'CHILD' } },
    );
    expect(stranger.errors[0]?.code).toBe('CONFLICT');
    expect(stranger.errors[0]?.extensions['current']).toBeNull();
    const { rows } = await db.owner.query(`select 1 from representation where client_id = $1`, [input['clientId']]);
    expect(rows).toHaveLength(1);
  });

  test('a form’s number is the same in capitals, and takes no compliment in the complaint’s own words', async () => {
    const input = complaintInput({ clientId: newId(), summary: 'In capitals', wantedOutcome: null });
    const first = await recordComplaint(db, manager, input);
    const again = await recordComplaint(db, manager, { ...input, clientId: String(input['clientId']).toUpperCase() });
    expect(again.data).toEqual(first.data);
    const compliment = await runAs(
      db,
      manager,
      'mutation ($input: RecordComplimentInput!) { recordCompliment(input: $input) { id } }',
      { input: Object.fromEntries(Object.entries(input).filter(([name]) => name !== 'wantedOutcome')) },
    );
    expect(compliment.errors[0]).toMatchObject({ code: 'CONFLICT' });
  });

  test('no number is given twice when many are recorded at once, and one fails', async () => {
    const year = { receivedOn: '2024-05-07' };
    const sent = await Promise.all([
      ...Array.from({ length: 6 }, async () => recordComplaint(db, manager, year)),
      recordComplaint(db, manager, { ...year, childReference: 'VC-9999' }),
    ]);
    const references: string[] = sent.flatMap(({ data }) => data?.recordComplaint.reference ?? []);
    expect(new Set(references).size).toBe(6);
    for (const reference of references) expect(reference).toMatch(/^R-2024-[1-9]\d{4}$/);
  });

  describe('answering and extending', () => {
    test('an answer ends the stage, with what was found and told', async () => {
      const made = await recorded();
      const { data, errors } = await answerComplaint(db, manager, { ...made, respondedOn: '2026-11-24' });
      expect(errors).toEqual([]);
      expect(data.answerComplaint).toMatchObject({
        version: 2,
        canAnswer: false,
        canExtend: false,
        answer: { finding: 'UPHELD', summary: 'We are sorry. We will ring.', respondedBy: manager.name },
        clock: { status: 'MET', timing: 'IN_STANDARD', inWords: 'Answered in 10 working days' },
      });
      expect(data.answerComplaint.history).toEqual([
        { kind: 'ANSWERED', actor: manager.name, on: '2026-11-24' },
        { kind: 'RECORDED', actor: manager.name, on: '2026-11-10' },
      ]);
      const again = await answerComplaint(db, manager, { id: made.id, version: 2 });
      expect(again.errors[0]?.fields).toEqual({ respondedOn: 'This complaint was answered on 24 November 2026' });
      const tooEarly = await answerComplaint(db, manager, { ...(await recorded()), respondedOn: '2026-11-09' });
      expect(tooEarly.errors[0]?.fields['respondedOn']).toMatch(/^The answer must be on or after 10 November 2026/);
    });

    test('an extension keeps both dates and explains the new one', async () => {
      const made = await recorded();
      const { data, errors } = await extendComplaint(db, manager, { ...made, note: 'Two teams have to be asked' });
      expect(errors).toEqual([]);
      expect(data.extendComplaint).toMatchObject({
        version: 2,
        canExtend: false,
        canAnswer: true,
        extensionRefusal: 'This complaint has been extended already, to 8 December 2026',
        extension: { reason: 'COMPLEX', agreedDueOn: '2026-12-08', extendedOn: testToday, toldLate: false },
        clock: { standardDueOn: '2026-11-24', agreedDueOn: '2026-12-08', dueOn: '2026-12-08' },
      });
      expect(data.extendComplaint.clock.agreed).toMatchObject({ workingDays: 20, dueOn: '2026-12-08' });
      expect(data.extendComplaint.clock.standard).toMatchObject({ workingDays: 10, dueOn: '2026-11-24' });
      const { data: done } = await answerComplaint(db, manager, { id: made.id, version: 2 });
      expect(done.answerComplaint.clock).toMatchObject({ timing: 'IN_STANDARD', status: 'MET' });
    });

    test('an extension has one of two reasons, ends in time and on a working day, and is made once', async () => {
      const made = await recorded();
      const fields = async (input: Record<string, unknown>) =>
        (await extendComplaint(db, manager, { ...made, ...input })).errors[0]?.fields;
      expect(await fields({ reason: null })).toEqual({ reason: 'Select why more time is needed' });
      expect(await fields({ agreedDueOn: '2026-12-09' })).toEqual({
        agreedDueOn: 'Choose a date after 24 November 2026 and not after 8 December 2026',
      });
      expect(await fields({ agreedDueOn: '2026-12-05' })).toEqual({
        agreedDueOn: 'Choose a working day, not a weekend or a bank holiday',
      });
      expect(await fields({ agreedDueOn: '2026-12-04' })).toBeUndefined();
      const again = await extendComplaint(db, manager, { id: made.id, version: 2 });
      expect(again.errors[0]?.fields['agreedDueOn']).toMatch(/^This complaint has been extended already/);
      const old = await extendComplaint(db, manager, await recorded('2026-08-03'));
      expect(old.errors[0]?.fields['extendedOn']).toMatch(/^The longest time allowed ended on/);
    });

    test('an extension counts from the day the person was told, also where it is written down after the answer', async () => {
      const made = await recorded('2026-08-13');
      await answerComplaint(db, manager, { ...made, respondedOn: '2026-09-10' });
      const now = { id: made.id, version: 2 };
      const after = await extendComplaint(db, manager, { ...now, extendedOn: '2026-09-11' });
      expect(after.errors[0]?.fields['extendedOn']).toMatch(/^The person was answered on 10 September 2026/);
      const { data, errors } = await extendComplaint(db, manager, { ...now, extendedOn: '2026-08-26' });
      expect(errors).toEqual([]);
      expect(data.extendComplaint).toMatchObject({
        extension: { agreedDueOn: '2026-09-11', extendedOn: '2026-08-26', toldLate: false },
        clock: { timing: 'IN_AGREED', status: 'MET', inWords: 'Answered in 19 working days' },
      });
    });

    test('only somebody whose standing had to be decided has the clock start with that decision', async () => {
      const decided = { receivedOn: '2026-10-01', sufficientInterestOn: '2026-10-06' };
      const parent = await recordComplaint(db, manager, decided);
      expect(parent.data.recordComplaint.clock).toMatchObject({ startedOn: '2026-10-01', dueOn: '2026-10-15' });
      const other = await recordComplaint(db, manager, { ...decided, fromWhom: 'SUFFICIENT_INTEREST' });
      expect(other.data.recordComplaint.clock).toMatchObject({ startedOn: '2026-10-06', dueOn: '2026-10-20' });
    });

    test('of two who answer at once one is told, with how it is now and nothing of the child', async () => {
      const made = await recorded();
      const both = await Promise.all([answerComplaint(db, manager, made), extendComplaint(db, manager, made)]);
      const refused = both.filter(({ errors }) => errors.length > 0);
      expect(refused).toHaveLength(1);
      expect(refused[0]?.errors[0]?.code).toBe('CONFLICT');
      expect(refused[0]?.errors[0]?.extensions['current']).toMatchObject({ id: made.id, version: 2 });
      expect(JSON.stringify(refused[0]?.errors)).not.toContain('Family time');
      const { data } = await openComplaint(db, manager, made.id);
      expect(data.complaint.version).toBe(2);
    });

    test('only the complaints manager answers and extends', async () => {
      const made = await recorded();
      const { data } = await recordComplaint(db, manager, { orgUnitId: council.teams[0] });
      const teams = { id: data.recordComplaint.id, version: 1 };
      const reading = await openComplaint(db, council.users.TEAM_MANAGER, teams.id);
      expect(reading.data.complaint).toMatchObject({ canAnswer: false, canExtend: false, extensionRefusal: null });
      for (const change of [answerComplaint, extendComplaint]) {
        expect((await change(db, council.users.TEAM_MANAGER, teams)).errors[0]?.code).toBe('FORBIDDEN');
        expect((await change(db, council.users.LEADERSHIP, made)).errors[0]?.code).toBe('FORBIDDEN');
        expect((await change(db, manager, { id: newId(), version: 1 })).errors[0]?.code).toBe('NOT_FOUND');
      }
    });
  });

  describe('bank holidays that the council has entered', () => {
    const jubilee = '2029-06-01 Jubilee';
    const of2029 = [
      '2029-01-01 New Year’s Day',
      '2029-03-30 Good Friday',
      '2029-04-02 Easter Monday',
      '2029-05-07 Early May bank holiday',
      '2029-05-28 Spring bank holiday',
      '2029-08-27 Summer bank holiday',
      '2029-12-25 Christmas Day',
      '2029-12-26 Boxing Day',
    ];

    test('count for what begins from then on, and what is due already keeps its day and its sum', async () => {
      expect((await entered(0, of2029, '2028-12-01')).errors).toEqual([]);
      const winter = await recordComplaint(on('2028-12-27'), manager, { receivedOn: '2028-12-20' });
      expect(winter.data.recordComplaint.clock.standardDueOn).toBe('2029-01-08');
      const newYear = { on: '2029-01-01', kind: 'BANK_HOLIDAY', workingDay: null, name: 'New Year’s Day' };
      expect(winter.data.recordComplaint.clock.standard.days).toContainEqual(newYear);

      const made = await recordComplaint(on('2029-05-29'), manager, { receivedOn: '2029-05-25' });
      expect((await entered(1, [...of2029, jubilee], '2029-05-29')).errors).toEqual([]);
      const { id, clock } = made.data.recordComplaint;
      expect(clock.standardDueOn).toBe('2029-06-11');
      const { complaint } = (await openComplaint(on('2029-05-29'), manager, id)).data;
      expect(complaint.clock).toEqual(clock);
      expect(complaint.clock.standard).toMatchObject({ workingDays: 10, dueOn: '2029-06-11' });
      expect(await inWordsOf(id)).toBe('9 working days left');

      const next = await recordComplaint(on('2029-05-29'), manager, { receivedOn: '2029-05-25' });
      expect(next.data.recordComplaint.clock.standardDueOn).toBe('2029-06-12');
      expect(await inWordsOf(next.data.recordComplaint.id)).toBe('9 working days left');

      const { data, errors } = await changeComplaint(on('2029-05-29'), manager, 'correctComplaint', {
        id,
        version: 1,
        fromWhom: 'PARENT',
        procedure: 'CHILDREN_ACT_1989',
        advocacy: 'OFFERED_DECLINED',
        reason: 'They said so on the phone',
      });
      expect(errors).toEqual([]);
      expect(data.correctComplaint.clock).toEqual(clock);

      const late = (await openComplaint(on('2029-06-13'), manager, id)).data.complaint.clock;
      expect(late).toMatchObject({ workingDaysOver: 2, over: [{ on: '2029-06-12' }, { on: '2029-06-13' }] });
    });

    test('are taken back as long as nothing was counted with them', async () => {
      const back = await entered(2, of2029, '2029-05-29');
      expect(back.errors[0]?.fields).toEqual({
        'parts.0.texts': 'A complaint was counted with 1 June 2029, so that day stays',
      });
      const others = [...of2029, jubilee].filter((line) => !line.startsWith('2029-08-27'));
      expect((await entered(2, others, '2029-05-29')).errors).toEqual([]);
      const past = await entered(3, [...others, '2029-05-21 Too late'], '2029-05-29');
      expect(past.errors[0]?.fields).toEqual({
        'parts.0.texts': '21 May 2029 has gone by: enter days that are still to come',
      });
    });
  });
});
