import { newId } from '../src/platform/ids.js';
import { addUser, type TestCouncil } from './council.js';
import type { TestDatabase } from './use-database.js';

/** What `callers.ts` calls by name: a row for each act, all of it the practitioner's where it is anybody's. */
export type CallersScene = Readonly<Record<string, string>>;

async function plantWaysIn(db: TestDatabase, who: string): Promise<CallersScene> {
  const passkey = newId();
  await db.owner.query(
    `insert into passkey (id, user_id, name, credential_id, public_key) values ($1, $2, 'Phone', 'known', 'key')`,
    [passkey, who],
  );
  await db.owner.query(
    `insert into second_factor (user_id, sealed_secret, confirmed_at) values ($1, 'sealed', now())`,
    [who],
  );
  await db.owner.query(`insert into sign_on_identity (user_id, oidc_issuer, oidc_sub) values ($1, 'issuer', 'sub')`, [
    who,
  ]);
  return { passkey };
}

async function plantWhatWaits(db: TestDatabase, { users, otherManager, otherPractitioner, children }: TestCouncil) {
  const [wish, double, cover, message] = [newId(), newId(), newId(), newId()];
  await db.owner.query(
    `insert into access_request (id, created_by, user_id, role, starts_on, why, expires_at)
     values ($1, $2, $3, 'LEADERSHIP', '2026-12-01', '', now() + interval '1 day')`,
    [wish, otherManager.userId, otherPractitioner.userId],
  );
  await db.owner.query(`insert into child_double (id, case_id, name, child_id) values ($1, 'case', 'Name', $2)`, [
    double,
    children.mine,
  ]);
  await db.owner.query(
    `insert into cover (id, client_id, payload_sha256, absent_id, starts_on, ends_on) values ($1, $1, '', $2, '2027-02-01', '2027-02-02')`,
    [cover, users.PRACTITIONER.userId],
  );
  await db.owner.query(
    `insert into outgoing_message (id, kind, recipient_id, expires_at, failed_at, problem)
     values ($1, 'PASSWORD_CHANGED', $2, now() + interval '1 day', now(), 'REFUSED')`,
    [message, users.PRACTITIONER.userId],
  );
  return { wish, double, cover, message };
}

/** Beside the council: a practitioner who is about to leave and one who stays, and a team without anybody. */
async function plantTeam(db: TestDatabase, { users, teams, services }: TestCouncil) {
  const [leaving, emptyTeam] = [newId(), newId()];
  const goes = await addUser(db, 'PRACTITIONER', 'Who Goes', teams[0]);
  const stays = await addUser(db, 'PRACTITIONER', 'Who Stays', teams[0]);
  await db.owner.query(`update role_grant set ends_on = '2026-12-31' where user_id = $1`, [goes.userId]);
  await db.owner.query(
    `insert into leaving (id, created_by, user_id, last_on, at_once) values ($1, $2, $3, '2026-12-31', false)`,
    [leaving, users.ADMINISTRATOR.userId, goes.userId],
  );
  await db.owner.query(`insert into org_unit (id, kind, name, parent_id) values ($1, 'TEAM', 'Empty Team', $2)`, [
    emptyTeam,
    services[0],
  ]);
  return { leaving, emptyTeam, stays: stays.userId };
}

/** That nothing shows what was done about these words. */
async function plantUnshown(db: TestDatabase, telling: string, { users, teams, children }: TestCouncil) {
  await db.owner.query(
    `insert into work_item (id, kind, subject_id, feedback_id, child_id, owner_id, org_unit_id, since_on, opened_on, due_on)
     values ($1, 'NO_EVIDENCE', $2, $2, $3, $4, $5, '2026-11-20', '2026-11-20', '2026-11-24')`,
    [newId(), telling, children.mine, users.PRACTITIONER.userId, teams[0]],
  );
  return { unshown: telling };
}

export async function plantForCallers(db: TestDatabase, council: TestCouncil, telling: string): Promise<CallersScene> {
  const { users, otherPractitioner, otherManager, teams, services } = council;
  const known = [...Object.values(users), otherManager].map(({ userId }) => userId);
  await db.owner.query(`update user_account set password_hash = 'hash' where id = any($1)`, [known]);
  return {
    who: users.PRACTITIONER.userId,
    other: otherPractitioner.userId,
    manager: users.TEAM_MANAGER.userId,
    team: teams[0],
    service: services[0],
    ...(await plantWaysIn(db, users.PRACTITIONER.userId)),
    ...(await plantWhatWaits(db, council)),
    ...(await plantTeam(db, council)),
    ...(await plantUnshown(db, telling, council)),
  };
}

/** The call as SQL, with the ids of the scene where it names them. */
export function callOf(call: string, scene: CallersScene): string {
  return call.replaceAll(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    const id = scene[name];
    if (id === undefined) throw new Error(`Nothing of the scene is called ${name}`);
    return id;
  });
}
