import { beforeAll, describe, expect, test } from 'vitest';
import { addUser, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestAnswer, type TestUser } from '../../../../test/run-as.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const fields = `id reference receivedOn fromWhom fromName channel summary team { id name } praisedUser { id name }
  child { reference name } recordedBy`;
const record = `mutation ($input: RecordComplimentInput!) { recordCompliment(input: $input) { ${fields} } }`;
const list = `query ($search: String, $first: Int, $after: String) {
  compliments(search: $search, first: $first, after: $after) { edges { cursor node { ${fields} } } pageInfo { hasNextPage endCursor } } }`;

function thanks(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    clientId: newId(),
    receivedOn: testToday,
    fromWhom: 'PARENT',
    summary: 'She told me the truth',
    ...changes,
  };
}

describe('compliments', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let practitioner: TestUser;

  async function add(user: TestUser, changes: Record<string, unknown> = {}): Promise<TestAnswer> {
    return runAs(db, user, record, { input: thanks(changes) });
  }

  async function seen(user: TestUser, variables: Record<string, unknown> = {}): Promise<ReturnType<typeof JSON.parse>> {
    const { data, errors } = await runAs(db, user, list, variables);
    return errors[0]?.code ?? data.compliments.edges.map((edge: { node: unknown }) => edge.node);
  }

  beforeAll(async () => {
    council = await buildCouncil(db);
    practitioner = council.users.PRACTITIONER;
  });

  test('are recorded in one short form, with the team of whoever is praised', async () => {
    const { data, errors } = await add(practitioner, { praisedUserId: council.otherPractitioner.userId });
    expect(errors).toEqual([]);
    expect(data.recordCompliment).toMatchObject({
      reference: expect.stringMatching(/^R-2026-[1-9]\d{4}$/),
      fromWhom: 'PARENT',
      channel: null,
      summary: 'She told me the truth',
      team: { name: 'Ash Team' },
      praisedUser: { name: 'Other Practitioner' },
      recordedBy: practitioner.name,
      child: null,
    });
  });

  test('say beside each field what is missing', async () => {
    const { errors } = await add(practitioner, { summary: '', fromWhom: null, receivedOn: '2026-11-25' });
    expect(errors[0]?.fields).toEqual({
      receivedOn: 'The date must be today or in the past',
      fromWhom: 'Select who the compliment is from',
      summary: 'Enter what they said',
    });
    const nobody = await add(practitioner, { praisedUserId: newId() });
    expect(nobody.errors[0]?.fields).toEqual({ praisedUserId: 'Select a person from the list' });
  });

  test('sent twice are stored once, and with other words are a conflict', async () => {
    const input = thanks({ summary: 'Twice' });
    const first = await runAs(db, practitioner, record, { input });
    expect((await runAs(db, practitioner, record, { input })).data).toEqual(first.data);
    const other = await runAs(db, practitioner, record, { input: { ...input, summary: 'Other' } });
    expect(other.errors[0]?.code).toBe('CONFLICT');
  });

  test('name a child only to those who reach the child', async () => {
    const child = { childReference: 'VC-1001', fromWhom: 'CHILD', complainantName: 'Amber Lightfoot' };
    const { data } = await add(practitioner, { ...child, praisedUserId: council.otherPractitioner.userId });
    expect(data.recordCompliment).toMatchObject({ child: { name: 'Amber Lightfoot' }, fromName: 'Amber Lightfoot' });
    const { id } = data.recordCompliment;
    const praised = await seen(council.otherPractitioner);
    expect(praised.find((one: { id: string }) => one.id === id)).toMatchObject({ child: null, fromName: null });
    const reviewing = await seen(council.users.REVIEWING_OFFICER);
    expect(reviewing).toEqual([expect.objectContaining({ id, fromName: 'Amber Lightfoot' })]);
  });

  test('are recorded about a child in reach alone; another looks like none', async () => {
    const stranger = await add(practitioner, { childReference: 'VC-1003' });
    const nobody = await add(practitioner, { childReference: 'VC-4040' });
    expect(stranger).toEqual(nobody);
    expect(stranger.errors[0]?.fields).toEqual({
      childReference: 'We could not find a child with that reference. Check it',
    });
  });

  test('are seen by the team, by the praised, by the writer and by the complaints manager', async () => {
    const { data } = await add(council.users.TEAM_MANAGER, { summary: 'For Oak', orgUnitId: council.teams[0] });
    const { id } = data.recordCompliment;
    const sees = async (user: TestUser): Promise<boolean> =>
      JSON.stringify(await seen(user)).includes(`"id":"${String(id)}"`);
    expect(await sees(practitioner)).toBe(true);
    expect(await sees(council.users.TEAM_MANAGER)).toBe(true);
    expect(await sees(council.users.COMPLAINTS_MANAGER)).toBe(true);
    expect(await sees(council.otherPractitioner)).toBe(false);
    expect(await sees(council.users.CHILDRENS_RIGHTS)).toBe(false);
    for (const role of ['LEADERSHIP', 'PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR', 'QUALITY_ASSURANCE'] as const) {
      expect(await seen(council.users[role])).toBe('FORBIDDEN');
    }
  });

  test('come latest first, in pages, found by words', async () => {
    const writer = await addUser(db, 'CHILDRENS_RIGHTS', 'Test Supporter', null);
    for (const day of ['2026-11-03', '2026-11-20', '2026-10-01']) {
      await add(writer, { receivedOn: day, summary: `Kind on ${day}` });
    }
    const days = async (variables: Record<string, unknown>): Promise<readonly string[]> =>
      (await seen(writer, variables)).map((one: { receivedOn: string }) => one.receivedOn);
    expect(await days({})).toEqual(['2026-11-20', '2026-11-03', '2026-10-01']);
    const { data } = await runAs(db, writer, list, { first: 2 });
    expect(data.compliments.pageInfo.hasNextPage).toBe(true);
    expect(await days({ first: 2, after: data.compliments.pageInfo.endCursor })).toEqual(['2026-10-01']);
    expect(await days({ search: 'KIND on 2026-11-03' })).toEqual(['2026-11-03']);
  });

  test('the forms offer teams and staff, those who have left with them, and nobody from outside', async () => {
    await db.owner.query('update user_account set disabled_at = now() where id = $1', [council.otherManager.userId]);
    const { data } = await runAs(
      db,
      practitioner,
      '{ complaintOptions { teams { name service } staff { name role team hasLeft } } }',
    );
    expect(data.complaintOptions.teams).toEqual([
      { name: 'Elm Team', service: 'Child Protection' },
      { name: 'Ash Team', service: 'Children in Care' },
      { name: 'Oak Team', service: 'Children in Care' },
    ]);
    expect(data.complaintOptions.staff).toContainEqual({
      name: 'Other Manager',
      role: 'Team manager',
      team: 'Ash Team',
      hasLeft: true,
    });
    const names = data.complaintOptions.staff.map((one: { name: string }) => one.name);
    expect(names).toContain(practitioner.name);
    for (const role of ['PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR'] as const) {
      expect(names).not.toContain(council.users[role].name);
    }
  });
});
