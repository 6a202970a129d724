import { beforeAll, describe, expect, test } from 'vitest';
import { changeComplaint, openComplaint, recordComplaint } from '../../../../test/complaints.js';
import { addUser, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';

interface Made {
  readonly id: string;
  readonly version: number;
}

/** VC-1001 is in the first team and reviewed; VC-2001 is in the second, of which nobody here is a reviewing officer. */
describe('whom a complaint concerns', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let manager: TestUser;
  let otherChild = '';

  beforeAll(async () => {
    council = await buildCouncil(db);
    manager = council.users.COMPLAINTS_MANAGER;
    const { rows } = await db.owner.query('select reference from child where id = $1', [council.children.other]);
    otherChild = rows[0].reference;
  });

  async function recorded(changes: Readonly<Record<string, unknown>> = {}): Promise<Made> {
    const input = { receivedOn: '2026-10-01', childReference: 'VC-1001', ...changes };
    const { data, errors } = await recordComplaint(db, manager, input);
    expect(errors).toEqual([]);
    return { id: data.recordComplaint.id, version: data.recordComplaint.version };
  }

  /** Everything as it was recorded but for what is given. */
  async function corrected(made: Made, changes: Readonly<Record<string, unknown>>, by = manager) {
    const same = { fromWhom: 'PARENT', procedure: 'CHILDREN_ACT_1989', reason: 'The reference had two digits swapped' };
    return changeComplaint(db, by, 'correctComplaint', { ...made, ...same, ...changes });
  }

  async function codeFor(user: TestUser, id: string): Promise<string> {
    const { errors } = await openComplaint(db, user, id);
    return errors[0]?.code ?? 'READ';
  }

  async function namesReachedBy(user: TestUser): Promise<readonly string[]> {
    const { rows } = await db.owner.query(
      `select distinct c.reference from child_access a join child c on c.id = a.child_id
       where a.principal_id = $1 and a.because like 'complaint %' order by c.reference`,
      [user.userId],
    );
    return rows.map(({ reference }: { reference: string }) => reference);
  }

  test('is put right: child and team, with what it said before and why', async () => {
    const made = await recorded();
    const { data, errors } = await corrected(made, { childReference: otherChild });
    expect(errors).toEqual([]);
    const { child, team, version, events } = data.correctComplaint;
    expect({ child: child.reference, team: team.id, version }).toEqual({
      child: otherChild,
      team: council.teams[1],
      version: 2,
    });
    expect(events[0]).toMatchObject({ kind: 'CORRECTED', reason: 'The reference had two digits swapped' });
    expect(events[0].changes).toEqual([
      { label: 'Child', from: 'Another child', to: `${child.name}, ${otherChild}` },
      { label: 'Team', from: expect.any(String), to: team.name },
    ]);
    const { rows } = await db.owner.query(
      `select field, from_value, to_value from complaint_correction where representation_id = $1 order by field`,
      [made.id],
    );
    expect(rows).toEqual([
      { field: 'childId', from_value: council.children.mine, to_value: council.children.other },
      { field: 'orgUnitId', from_value: council.teams[0], to_value: council.teams[1] },
    ]);
  });

  test('decides at once who reads it: those around the child and team of before do no longer', async () => {
    const { TEAM_MANAGER, REVIEWING_OFFICER } = council.users;
    const readers = [TEAM_MANAGER, REVIEWING_OFFICER, council.otherManager];
    const made = await recorded();
    const before = await Promise.all(readers.map(async (user) => codeFor(user, made.id)));
    expect(before).toEqual(['READ', 'READ', 'NOT_FOUND']);
    await corrected(made, { childReference: otherChild });
    const after = await Promise.all(readers.map(async (user) => codeFor(user, made.id)));
    expect(after).toEqual(['NOT_FOUND', 'NOT_FOUND', 'READ']);
    await corrected({ ...made, version: 2 }, { childReference: 'VC-1001' });
    const again = await Promise.all(readers.map(async (user) => codeFor(user, made.id)));
    expect(again).toEqual(['READ', 'READ', 'NOT_FOUND']);
  });

  test('is never shown to whoever it is about, also where the correction brings it to their own work', async () => {
    const made = await recorded({ aboutUserId: council.otherManager.userId });
    const { errors } = await corrected(made, {
      childReference: otherChild,
      aboutUserId: council.otherManager.userId,
    });
    expect(errors).toEqual([]);
    expect(await codeFor(council.otherManager, made.id)).toBe('NOT_FOUND');
    const freed = await corrected({ ...made, version: 2 }, { childReference: otherChild, orgUnitId: council.teams[1] });
    expect(freed.errors).toEqual([]);
    expect(await codeFor(council.otherManager, made.id)).toBe('READ');
  });

  test('is whose name the complaints managers know: not the one whom it named by mistake', async () => {
    await db.owner.query('delete from child_case');
    const second = await addUser(db, 'COMPLAINTS_MANAGER', 'Second Complaints Manager', null);
    const about = await addUser(db, 'COMPLAINTS_MANAGER', 'Third Complaints Manager', null);
    const made = await recorded({ aboutUserId: about.userId });
    const managers = [manager, second, about];
    const names = async () => Promise.all(managers.map(namesReachedBy));
    expect(await names()).toEqual([['VC-1001'], ['VC-1001'], []]);
    await corrected(made, { childReference: otherChild, aboutUserId: about.userId });
    expect(await names()).toEqual([[otherChild], [otherChild], []]);
    await corrected({ ...made, version: 2 }, { childReference: 'VC-1001', aboutUserId: about.userId });
    expect(await names()).toEqual([['VC-1001'], ['VC-1001'], []]);
    await corrected({ ...made, version: 3 }, { aboutUserId: about.userId });
    expect(await names()).toEqual([[], [], []]);
  });

  test('is found by its own name and team from then on', async () => {
    const made = await recorded({ summary: 'The bicycle was never mended' });
    const found = async (search: string) => {
      const text = `query ($s: String!) { complaints(filter: ALL, search: $s) { edges { node { id } } } }`;
      const { data } = await runAs(db, manager, text, { s: search });
      return data.complaints.edges.some(({ node }: { node: { id: string } }) => node.id === made.id);
    };
    expect([await found('bicycle VC-1001'), await found(`bicycle ${otherChild}`)]).toEqual([true, false]);
    await corrected(made, { childReference: otherChild });
    expect([await found('bicycle VC-1001'), await found(`bicycle ${otherChild}`)]).toEqual([false, true]);
  });

  test('is in the log: the child whom it now concerns was opened with it', async () => {
    const made = await recorded();
    await corrected(made, { childReference: otherChild });
    const { rows } = await db.owner.query(
      `select count(*)::int as seen from access_event e join access_event_child c on c.event_id = e.id
       where e.operation = 'correctComplaint' and c.child_id = $1`,
      [council.children.other],
    );
    expect(rows[0].seen).toBeGreaterThan(0);
  });

  test('stays as it is where it is not touched, also a team that was left open', async () => {
    const made = await recorded({ childReference: null });
    const { data } = await corrected(made, { fromWhom: 'FOSTER_CARER' });
    expect(data.correctComplaint).toMatchObject({ child: null, team: null });
    expect(data.correctComplaint.events[0].changes).toHaveLength(1);
    const team = await corrected({ ...made, version: 2 }, { fromWhom: 'FOSTER_CARER', orgUnitId: council.teams[2] });
    expect(team.data.correctComplaint).toMatchObject({ child: null, team: { id: council.teams[2] } });
  });

  test('is refused in words for a child or team that is not there', async () => {
    const made = await recorded();
    const child = await corrected(made, { childReference: 'VC-9999' });
    expect(child.errors[0]?.fields).toEqual({
      childReference: 'We could not find a child with that reference. Check it',
    });
    const team = await corrected(made, { childReference: 'VC-1001', orgUnitId: made.id });
    expect(team.errors[0]?.fields).toEqual({ orgUnitId: 'Select a team from the list' });
    expect((await corrected(made, { childReference: otherChild }, council.otherManager)).errors[0]?.code).toBe(
      'FORBIDDEN',
    );
  });

  test('is put right by one at a time: the other is told, and nothing is lost', async () => {
    const made = await recorded();
    const both = await Promise.all([
      corrected(made, { childReference: otherChild }),
      corrected(made, { childReference: null, orgUnitId: council.teams[2] }),
    ]);
    const refused = both.filter(({ errors }) => errors.length > 0);
    expect(refused.map(({ errors }) => errors[0]?.code)).toEqual(['CONFLICT']);
    const { data } = await openComplaint(db, manager, made.id);
    expect(data.complaint.version).toBe(2);
  });
});
