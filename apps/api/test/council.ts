import { roleLabels, roles, type Role } from '@heard/domain/access/roles';
import { newId } from '../src/platform/ids.js';
import type { TestUser } from './run-as.js';
import type { TestDatabase } from './use-database.js';

/** A small council: two services, three teams, a person of every role in the first team, and children in each team. */
export interface TestCouncil {
  readonly users: Readonly<Record<Role, TestUser>>;
  /** A practitioner and a manager of the second team, who reach none of the first team's children. */
  readonly otherPractitioner: TestUser;
  readonly otherManager: TestUser;
  readonly services: readonly [string, string];
  /** Teams 0 and 1 are in the first service, team 2 in the second. */
  readonly teams: readonly [string, string, string];
  readonly children: {
    /** Allocated to `users.PRACTITIONER`, reviewed by `users.REVIEWING_OFFICER`, in the first team. */
    readonly mine: string;
    /** In the first team, allocated to nobody. */
    readonly team: string;
    /** In the second team, allocated to `otherPractitioner`. */
    readonly other: string;
  };
}

const start = '2024-01-01';

async function addUnit(db: TestDatabase, kind: string, name: string, parent: string | null): Promise<string> {
  const id = newId();
  await db.owner.query('insert into org_unit (id, kind, name, parent_id) values ($1, $2, $3, $4)', [
    id,
    kind,
    name,
    parent,
  ]);
  return id;
}

/** Adds a member of staff with an account. `orgUnitId` null: a role for the whole council. */
export async function addUser(db: TestDatabase, role: Role, name: string, orgUnitId: string | null): Promise<TestUser> {
  const user: TestUser = { userId: newId(), personId: newId(), name };
  await db.owner.query('insert into person (id, name) values ($1, $2)', [user.personId, name]);
  await db.owner.query('insert into user_account (id, person_id, email) values ($1, $2, $3)', [
    user.userId,
    user.personId,
    `${user.userId}@test.example`,
  ]);
  await db.owner.query(
    'insert into role_grant (id, user_id, role, org_unit_id, starts_on) values ($1, $2, $3, $4, $5)',
    [newId(), user.userId, role, orgUnitId, start],
  );
  return user;
}

export interface NewChild {
  readonly id?: string;
  readonly reference: string;
  readonly name: string;
  readonly dateOfBirth?: string;
  readonly team?: string;
  readonly worker?: TestUser;
  readonly reviewingOfficer?: TestUser;
}

/** Adds a child with a team and the people around them. */
export async function addChild(db: TestDatabase, child: NewChild): Promise<string> {
  const id = child.id ?? newId();
  await db.owner.query(
    `insert into child (id, reference, name, date_of_birth, sex, ethnicity) values ($1, $2, $3, $4, 'F', 'WBRI')`,
    [id, child.reference, child.name, child.dateOfBirth ?? '2014-05-10'],
  );
  if (child.team !== undefined) {
    await db.owner.query('insert into child_team (id, child_id, org_unit_id, starts_on) values ($1, $2, $3, $4)', [
      newId(),
      id,
      child.team,
      start,
    ]);
  }
  for (const [kind, user] of [
    ['ALLOCATED_WORKER', child.worker],
    ['REVIEWING_OFFICER', child.reviewingOfficer],
  ] as const) {
    if (user === undefined) continue;
    await db.owner.query(
      'insert into child_relationship (id, child_id, person_id, kind, starts_on) values ($1, $2, $3, $4, $5)',
      [newId(), id, user.personId, kind, start],
    );
  }
  return id;
}

const inTeam: ReadonlySet<Role> = new Set(['PRACTITIONER', 'TEAM_MANAGER']);

async function addUsers(db: TestDatabase, team: string): Promise<Record<Role, TestUser>> {
  const made: [Role, TestUser][] = [];
  for (const role of roles) {
    made.push([role, await addUser(db, role, `Test ${roleLabels[role]}`, inTeam.has(role) ? team : null)]);
  }
  const found = new Map(made);
  const user = (role: Role): TestUser => {
    const one = found.get(role);
    if (one === undefined) throw new Error(`No user for ${role}`);
    return one;
  };
  return {
    PRACTITIONER: user('PRACTITIONER'),
    TEAM_MANAGER: user('TEAM_MANAGER'),
    REVIEWING_OFFICER: user('REVIEWING_OFFICER'),
    COMPLAINTS_MANAGER: user('COMPLAINTS_MANAGER'),
    QUALITY_ASSURANCE: user('QUALITY_ASSURANCE'),
    CHILDRENS_RIGHTS: user('CHILDRENS_RIGHTS'),
    LEADERSHIP: user('LEADERSHIP'),
    PARTNER: user('PARTNER'),
    ELECTED_MEMBER: user('ELECTED_MEMBER'),
    ADMINISTRATOR: user('ADMINISTRATOR'),
  };
}

/** Builds the council; call it in `beforeAll`. */
export async function buildCouncil(db: TestDatabase): Promise<TestCouncil> {
  const council = await addUnit(db, 'COUNCIL', 'Testborough Council', null);
  const services: [string, string] = [
    await addUnit(db, 'SERVICE', 'Children in Care', council),
    await addUnit(db, 'SERVICE', 'Child Protection', council),
  ];
  const teams: [string, string, string] = [
    await addUnit(db, 'TEAM', 'Oak Team', services[0]),
    await addUnit(db, 'TEAM', 'Ash Team', services[0]),
    await addUnit(db, 'TEAM', 'Elm Team', services[1]),
  ];
  const users = await addUsers(db, teams[0]);
  const otherPractitioner = await addUser(db, 'PRACTITIONER', 'Other Practitioner', teams[1]);
  const otherManager = await addUser(db, 'TEAM_MANAGER', 'Other Manager', teams[1]);
  const children = {
    mine: await addChild(db, {
      reference: 'VC-1001',
      name: 'Amber Lightfoot',
      team: teams[0],
      worker: users.PRACTITIONER,
      reviewingOfficer: users.REVIEWING_OFFICER,
    }),
    team: await addChild(db, { reference: 'VC-1002', name: 'Bilal Marsh', team: teams[0] }),
    other: await addChild(db, {
      reference: 'VC-1003',
      name: 'Cerys Hollow',
      team: teams[1],
      worker: otherPractitioner,
    }),
  };
  return { users, otherPractitioner, otherManager, services, teams, children };
}
