import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const list = `query ($search: String, $first: Int, $after: String) { children(search: $search, first: $first, after: $after) {
  edges { cursor node { name mine reach team worker } } pageInfo { hasNextPage endCursor } } }`;

const cursor = (parts: readonly unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

describe('finding children', () => {
  const db = useDatabase();
  let council: TestCouncil;

  beforeAll(async () => {
    council = await buildCouncil(db);
    const { users, teams } = council;
    for (const [reference, name, worker] of [
      ['VC-1100', 'Zoë Ålund', users.PRACTITIONER],
      ['VC-1101', 'Aaron Pike', undefined],
      ['VC-1102', '100%_Percent', undefined],
    ] as const) {
      await addChild(db, { reference, name, team: teams[0], ...(worker ? { worker } : {}) });
    }
  });

  async function names(user: TestUser, variables: Record<string, unknown> = {}): Promise<string[]> {
    const { data, errors } = await runAs(db, user, list, variables);
    expect(errors).toEqual([]);
    return data.children.edges.map((edge: { node: { name: string } }) => edge.node.name);
  }

  test('shows a worker’s own children first, then the team’s, each by name', async () => {
    expect(await names(council.users.PRACTITIONER)).toEqual([
      'Amber Lightfoot',
      'Zoë Ålund',
      '100%_Percent',
      'Aaron Pike',
      'Bilal Marsh',
    ]);
  });

  test.each([
    ['zoe alund', ['Zoë Ålund']],
    ['  LIGHT  amber ', ['Amber Lightfoot']],
    ['VC-1101', ['Aaron Pike']],
    ['vc1101', ['Aaron Pike']],
    ['1101', ['Aaron Pike']],
    ['Lightfot', ['Amber Lightfoot']],
    ['%', ['100%_Percent']],
    ['_', ['100%_Percent']],
    ['Cerys', []],
    ['VC-1003', []],
    ['\\', []],
  ])('search for %j', async (search, found) => {
    expect(await names(council.users.PRACTITIONER, { search })).toEqual(found);
  });

  test('takes what has neither letter nor sign to look for as no search', async () => {
    const all = await names(council.users.PRACTITIONER, { search: '' });
    expect(await names(council.users.PRACTITIONER, { search: "'" })).toEqual(all);
  });

  test('pages through all of them once, in order', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await runAs(db, council.users.PRACTITIONER, list, { first: 2, after });
      seen.push(...data.children.edges.map((edge: { node: { name: string } }) => edge.node.name));
      after = data.children.pageInfo.hasNextPage ? data.children.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(await names(council.users.PRACTITIONER));
  });

  test('a next page, an empty page and the last page say nothing of children out of reach', async () => {
    const { data } = await runAs(db, council.otherPractitioner, list, { first: 1 });
    expect(data.children.edges).toHaveLength(1);
    expect(data.children.pageInfo.hasNextPage).toBe(false);
    const nobody = await runAs(db, council.users.CHILDRENS_RIGHTS, list, {});
    expect(nobody.data.children).toEqual({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  test('quality assurance lists everybody; leadership finds by name and has no list', async () => {
    expect(await names(council.users.QUALITY_ASSURANCE)).toHaveLength(6);
    expect(await names(council.users.LEADERSHIP)).toEqual([]);
    expect(await names(council.users.LEADERSHIP, { search: 'ce' })).toEqual([]);
    const { data } = await runAs(db, council.users.LEADERSHIP, list, { search: 'cerys' });
    expect(data.children.edges[0].node).toEqual({
      name: 'Cerys Hollow',
      mine: false,
      reach: 'NEEDS_PURPOSE',
      team: null,
      worker: null,
    });
  });

  test.each([
    ['VC-', []],
    ['vc--', []],
    ['VC-1', []],
    ['vc-100', []],
    ['vc-1003', ['Cerys Hollow']],
    ['vc1003', ['Cerys Hollow']],
    ['1003', ['Cerys Hollow']],
    ['Hollw', ['Cerys Hollow']],
    ['vc-1003 hollow', ['Cerys Hollow']],
  ])('leadership gets no list by searching for %j, a piece of what all references have', async (search, found) => {
    expect(await names(council.users.LEADERSHIP, { search })).toEqual(found);
  });

  test.each([
    ['first', 0],
    ['first', 101],
    ['after', 'nonsense'],
    ['after', 'WzEsMl0'],
    ['after', cursor([3_000_000_000, 'a', newId()])],
    ['after', cursor([1, 'a\0', newId()])],
    ['search', 'x'.repeat(121)],
  ])('refuses %s: %j with a reason beside it', async (field, value) => {
    const { errors } = await runAs(db, council.users.PRACTITIONER, list, { [field]: value });
    expect(errors[0]?.code).toBe('INVALID_INPUT');
    expect(Object.keys(errors[0]?.fields ?? {})).toEqual([field]);
  });

  test('asks the database the same few questions for two children as for fifty', async () => {
    for (let i = 0; i < 50; i += 1)
      await addChild(db, {
        reference: `VC-3${String(i).padStart(3, '0')}`,
        name: `Child ${String(i)}`,
        team: council.teams[2],
      });
    await names(council.users.QUALITY_ASSURANCE, { first: 2 });
    db.statements.take();
    await names(council.users.QUALITY_ASSURANCE, { first: 2 });
    const few = db.statements.take().length;
    await names(council.users.QUALITY_ASSURANCE, { first: 50 });
    expect(db.statements.take().length).toBe(few);
    expect(few).toBeLessThanOrEqual(9);
  });

  test('a child’s page says who is in their life and how they like to be heard', async () => {
    await db.owner.query(`update child set how_to_hear_me = 'Draw with me first' where id = $1`, [
      council.children.mine,
    ]);
    const page =
      'query ($id: ID!) { child(id: $id) { ageLabel reach mine howToHearMe worker team people { kind name } } }';
    const { data } = await runAs(db, council.users.PRACTITIONER, page, { id: council.children.mine });
    expect(data.child).toEqual({
      ageLabel: '12 years',
      reach: 'RECORD',
      mine: true,
      howToHearMe: 'Draw with me first',
      worker: council.users.PRACTITIONER.name,
      team: 'Oak Team',
      people: [
        { kind: 'ALLOCATED_WORKER', name: council.users.PRACTITIONER.name },
        { kind: 'REVIEWING_OFFICER', name: council.users.REVIEWING_OFFICER.name },
      ],
    });
  });

  test('opening and listing are written to the audit log, with the purpose', async () => {
    const open = 'query ($id: ID!, $purpose: String) { child(id: $id, purpose: $purpose) { id } }';
    await runAs(db, council.users.LEADERSHIP, open, { id: council.children.other, purpose: 'Letter from her aunt' });
    const { rows } = await db.owner.query(
      `select e.operation, e.purpose, c.depth from access_event e join access_event_child c on c.event_id = e.id
       where c.child_id = $1 and e.actor_id = $2 order by e.at desc, e.id desc limit 1`,
      [council.children.other, council.users.LEADERSHIP.userId],
    );
    expect(rows).toEqual([{ operation: 'child', purpose: 'Letter from her aunt', depth: 'OPENED' }]);
  });

  test.each(['LEADERSHIP', 'QUALITY_ASSURANCE'] as const)('%s opens one child’s record in a request', async (role) => {
    const open = `query ($one: ID!, $other: ID!, $purpose: String) {
      child(id: $one, purpose: $purpose) { id } childVoice(childId: $one, purpose: $purpose) { latest { id } }
      second: child(id: $other, purpose: $purpose) { id } }`;
    const { other, team } = council.children;
    const purpose = 'Letter from her aunt';
    const both = await runAs(db, council.users[role], open, { one: other, other: team, purpose });
    expect(both.errors.map(({ fields }) => fields)).toEqual([{ childId: 'Open one child’s record at a time' }]);
    const same = await runAs(db, council.users[role], open, { one: other, other, purpose });
    expect(same.errors).toEqual([]);
    const idle = await runAs(db, council.users[role], open, { one: other, other, purpose: 'xxxxx' });
    expect(idle.errors[0]?.fields).toHaveProperty('purpose');
  });
});
