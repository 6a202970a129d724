import { type Role, roles } from '@heard/domain/access/roles';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const record = `mutation ($input: RecordComplimentInput!) { recordCompliment(input: $input) { id onChildFile } }`;
const list = `{ compliments { edges { node { id onChildFile child { id } } } } }`;
const page = `query ($childId: ID!, $purpose: String) { childVoice(childId: $childId, purpose: $purpose) { compliments {
  id receivedOn fromWhom fromName summary praisedUser { name } onChildFile } } }`;

const idsOf = (rows: readonly { id: string }[]): readonly string[] => rows.map(({ id }) => id);

describe('compliments on a child’s file', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let childId: string;

  async function thank(user: TestUser, changes: Record<string, unknown>): Promise<string> {
    const input = {
      clientId: newId(),
      receivedOn: testToday,
      fromWhom: 'REVIEWING_OFFICER',
      summary: 'Amber chaired it herself, as she had wished',
      childReference: 'VC-1001',
      onChildFile: true,
      ...changes,
    };
    const { data, errors } = await runAs(db, user, record, { input });
    expect(errors).toEqual([]);
    return data.recordCompliment.id;
  }

  async function onPage(user: TestUser, of = childId): Promise<ReturnType<typeof JSON.parse>> {
    const { data, errors } = await runAs(db, user, page, { childId: of, purpose: 'To see what went well for her' });
    return errors[0]?.code ?? data.childVoice.compliments;
  }

  async function listed(user: TestUser): Promise<readonly { id: string }[]> {
    const { data } = await runAs(db, user, list);
    return data.compliments.edges.map(({ node }: { node: { id: string } }) => node);
  }

  beforeAll(async () => {
    council = await buildCouncil(db);
    const found = await db.owner.query(`select id from child where reference = 'VC-1001'`);
    childId = found.rows[0].id;
  });

  test('a reviewing officer puts one there, and it stands on the child’s page for whoever opens the record', async () => {
    const id = await thank(council.users.REVIEWING_OFFICER, { praisedUserId: council.users.PRACTITIONER.userId });
    const seenBy: Partial<Record<Role, boolean>> = {};
    for (const role of roles) {
      const answer = await onPage(council.users[role]);
      seenBy[role] = Array.isArray(answer) && idsOf(answer).includes(id);
    }
    expect(seenBy).toEqual({
      PRACTITIONER: true,
      TEAM_MANAGER: true,
      REVIEWING_OFFICER: true,
      COMPLAINTS_MANAGER: false,
      QUALITY_ASSURANCE: true,
      CHILDRENS_RIGHTS: false,
      LEADERSHIP: true,
      PARTNER: false,
      ELECTED_MEMBER: false,
      ADMINISTRATOR: false,
    });
    expect(await onPage(council.users.PRACTITIONER)).toEqual([
      {
        id,
        receivedOn: testToday,
        fromWhom: 'REVIEWING_OFFICER',
        fromName: null,
        summary: 'Amber chaired it herself, as she had wished',
        praisedUser: { name: council.users.PRACTITIONER.name },
        onChildFile: true,
      },
    ]);
  });

  test('for another team it is read by both: with the child by whoever reaches her, without by the others', async () => {
    const id = await thank(council.users.COMPLAINTS_MANAGER, { summary: 'Thank you', orgUnitId: council.teams[1] });
    const apart = await thank(council.users.COMPLAINTS_MANAGER, { onChildFile: false, orgUnitId: council.teams[1] });
    expect(await listed(council.users.PRACTITIONER)).toContainEqual({ id, onChildFile: true, child: { id: childId } });
    expect(idsOf(await listed(council.users.PRACTITIONER))).not.toContain(apart);
    expect(await listed(council.otherPractitioner)).toContainEqual({ id, onChildFile: null, child: null });
    expect(await onPage(council.otherPractitioner)).toBe('NOT_FOUND');
  });

  test('what was not put there, or concerns another child, is not on the page', async () => {
    const apart = await thank(council.users.COMPLAINTS_MANAGER, { summary: 'Apart', onChildFile: false });
    const unasked = await thank(council.users.COMPLAINTS_MANAGER, { summary: 'Unasked', onChildFile: null });
    const shown = idsOf(await onPage(council.users.PRACTITIONER));
    expect(shown).not.toContain(apart);
    expect(shown).not.toContain(unasked);
    const { rows } = await db.owner.query(`select id from child where reference = 'VC-1002'`);
    expect(await onPage(council.users.QUALITY_ASSURANCE, rows[0].id)).toEqual([]);
  });

  test('the latest stand first, twenty of them', async () => {
    for (let day = 1; day <= 21; day += 1) {
      await thank(council.users.REVIEWING_OFFICER, { receivedOn: `2026-10-${String(day).padStart(2, '0')}` });
    }
    const days = (await onPage(council.users.PRACTITIONER)).map((one: { receivedOn: string }) => one.receivedOn);
    expect(days).toHaveLength(20);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(days[0]).toBe(testToday);
  });

  test('one that concerns no child cannot be put on a file, by the form or past it', async () => {
    const input = { receivedOn: testToday, fromWhom: 'PARENT', summary: 'Thanks', onChildFile: true };
    const { errors } = await runAs(db, council.users.PRACTITIONER, record, { input });
    expect(errors[0]?.fields).toEqual({ childReference: 'Choose the child on whose file it is to stand' });
    const past = db.owner.query(`update representation set on_child_file = true, child_id = null where on_child_file`);
    await expect(past).rejects.toThrow('ck_representation_on_child_file');
  });
});
