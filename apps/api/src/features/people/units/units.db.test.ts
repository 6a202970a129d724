import { beforeAll, describe, expect, test } from 'vitest';
import { addUser, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { newSessionToken, runAs, testSecret, type TestUser } from '../../../../test/run-as.js';
import { sqlOf } from '../../../../test/sql-of.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';
import { hashToken } from '../../../platform/session-token.js';
import { openUnit } from '../../../platform/work.js';

const list =
  '{ orgUnits { id kind name version parentId children people work endsOn past { name parentName fromOn untilOn byName } } }';
const make = 'mutation ($input: MakeUnitInput!) { makeUnit(input: $input) { id version } }';
const change = 'mutation ($input: ChangeUnitInput!) { changeUnit(input: $input) { version } }';
const close = 'mutation ($input: CloseUnitInput!) { closeUnit(input: $input) { version endsOn } }';
const rates = `query ($from: Date!, $to: Date!, $by: ParticipationGroup!) { participation(from: $from, to: $to, groupBy: $by) { key label reviews } }`;

describe('services and teams', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let admin: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    admin = council.users.ADMINISTRATOR;
  });

  async function unitOf(id: string) {
    const { data } = await runAs(db, admin, list);
    return data.orgUnits.find((one: { id: string }) => one.id === id);
  }

  async function made(name: string, parentId: string | null): Promise<string> {
    const input = { clientId: newId(), kind: parentId ? 'TEAM' : 'SERVICE', name, parentId, startsOn: '2026-01-05' };
    const { data, errors } = await runAs(db, admin, make, { input });
    expect(errors).toEqual([]);
    return data.makeUnit.id;
  }

  test('are made below the council, once, and are what people can be with', async () => {
    const input = { clientId: newId(), kind: 'SERVICE', name: 'Early Help', startsOn: '2026-01-05' };
    const [one, two] = [await runAs(db, admin, make, { input }), await runAs(db, admin, make, { input })];
    expect([one?.data, one?.errors]).toEqual([two?.data, []]);
    const { rows } = await db.owner.query(
      `select p.kind from org_unit o join org_unit p on p.id = o.parent_id where o.id = $1`,
      [input.clientId],
    );
    expect(rows).toEqual([{ kind: 'COUNCIL' }]);
    const other = await runAs(db, admin, make, { input: { ...input, name: 'Other' } });
    expect(other.errors[0]?.code).toBe('CONFLICT');
    const taken = await runAs(db, admin, make, { input: { ...input, clientId: newId(), name: 'EARLY  help' } });
    expect(taken.errors[0]?.fields).toEqual({ name: 'There is a service called Early Help already' });
  });

  test('keep last year’s names and places in last year’s figures', async () => {
    const [inCare, protection] = council.services;
    const team = await made('Birch Team', inCare);
    for (const [day, code] of [
      ['2026-02-10', 'PN1'],
      ['2026-05-12', 'PN2'],
    ] as const) {
      await db.owner.query(
        'insert into care_review (id, child_id, held_on, participation_code, org_unit_id) values ($1, $2, $3, $4, $5)',
        [newId(), council.children.mine, day, code, team],
      );
    }
    const input = { id: team, version: 1, name: 'Silver Birch Team', parentId: protection, countsFrom: '2026-04-01' };
    expect((await runAs(db, admin, change, { input })).errors).toEqual([]);
    expect((await unitOf(team)).past).toEqual([
      { name: 'Birch Team', parentName: 'Children in Care', fromOn: null, untilOn: '2026-04-01', byName: admin.name },
    ]);
    const counted = async (from: string, to: string, by: string) =>
      (await runAs(db, council.users.LEADERSHIP, rates, { from, to, by })).data.participation;
    const before = ['2025-04-01', '2026-03-31'] as const;
    const after = ['2026-04-01', '2027-03-31'] as const;
    expect(await counted(...before, 'TEAM')).toEqual([{ key: team, label: 'Birch Team', reviews: 1 }]);
    expect(await counted(...after, 'TEAM')).toEqual([{ key: team, label: 'Silver Birch Team', reviews: 1 }]);
    expect(await counted(...before, 'SERVICE')).toEqual([{ key: inCare, label: 'Children in Care', reviews: 1 }]);
    expect(await counted(...after, 'SERVICE')).toEqual([{ key: protection, label: 'Child Protection', reviews: 1 }]);
    const slip = { id: team, version: 2, name: 'Silver-Birch Team', parentId: protection };
    expect((await runAs(db, admin, change, { input: slip })).errors).toEqual([]);
    expect((await unitOf(team)).past).toHaveLength(1);
  });

  test('a team that moves is reached by the managers of where it is, at once', async () => {
    const [inCare, protection] = council.services;
    const manager = await addUser(db, 'TEAM_MANAGER', 'Manager of Protection', protection);
    const team = await made('Cedar Team', inCare);
    await db.owner.query('update child_team set org_unit_id = $1 where child_id = $2', [team, council.children.team]);
    const seen = async () => (await runAs(db, manager, '{ children { edges { node { id } } } }')).data.children.edges;
    expect(await seen()).toEqual([]);
    const input = { id: team, version: 1, name: 'Cedar Team', parentId: protection, countsFrom: '2026-11-01' };
    expect((await runAs(db, admin, change, { input })).errors).toEqual([]);
    expect(await seen()).toEqual([{ node: { id: council.children.team } }]);
    const full = await runAs(db, admin, close, { input: { id: team, version: 2, endsOn: '2026-12-31' } });
    expect(full.errors[0]?.fields).toEqual({
      endsOn: 'After that day 1 child is still with this team. Move them elsewhere or end them first',
    });
    const loop = { id: team, version: 2, name: 'Cedar Team', parentId: council.teams[0] };
    expect((await runAs(db, admin, change, { input: loop })).errors[0]?.fields).toEqual({
      parentId: 'A team belongs to a service, never to another team. Choose a service',
    });
    expect((await unitOf(team)).version).toBe(2);
  });

  test('end on a day and go on again; who looked at something older is told how it is', async () => {
    const team = await made('Holly Team', council.services[0]);
    const input = { id: team, version: 1, endsOn: '2026-12-31' };
    expect((await runAs(db, admin, close, { input })).data.closeUnit).toEqual({ version: 2, endsOn: '2026-12-31' });
    expect((await runAs(db, admin, close, { input })).data.closeUnit.version).toBe(2);
    const late = await runAs(db, admin, close, { input: { ...input, endsOn: '2027-01-31' } });
    expect(late.errors[0]).toMatchObject({
      code: 'CONFLICT',
      extensions: { current: { name: 'Holly Team', version: 2 } },
    });
    const early = await runAs(db, admin, close, { input: { id: team, version: 2, endsOn: '2026-01-04' } });
    expect(early.errors[0]?.fields).toEqual({ endsOn: 'It began on 5 January 2026: it cannot end before that' });
    const again = { id: team, version: 2, endsOn: null };
    expect((await runAs(db, admin, close, { input: again })).data.closeUnit).toEqual({ version: 3, endsOn: null });
  });

  test('are kept by an administrator alone, in the database too', async () => {
    const session = hashToken(testSecret, await newSessionToken(db, council.users.LEADERSHIP));
    for (const sql of [
      `select app.make_unit('${newId()}', 'SERVICE', 'Mine', null, '2026-01-01')`,
      `select app.change_unit('${council.teams[0]}', 1, 'Mine', '${council.services[0]}', null)`,
      `select app.close_unit('${council.teams[2]}', 1, '2026-12-31')`,
      `select app.left_in_units('2026-12-31')`,
      `update org_unit set name = 'Mine'`,
    ]) {
      const unit = await openUnit(db.place, session, newId());
      await expect(sqlOf(unit, sql)).rejects.toThrow(/kept by an administrator|permission denied/);
      await unit.rollback();
    }
  });
});
