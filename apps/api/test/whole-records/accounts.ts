import { buildCouncil } from '../council.js';
import { hashPassword } from '../../src/platform/password.js';
import { giveSecondFactor } from '../second-factor.js';
import { signedInBrowser } from '../browser-session.js';
import { passkeyTrips } from './passkeys.js';
import { runAs } from '../run-as.js';
import type { TestDatabase } from '../use-database.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const create = `mutation ($input: CreateFirstAdministratorInput!) { createFirstAdministrator(input: $input) { id } }`;
const signIn = `mutation ($email: String!, $password: String!, $code: String) { signIn(email: $email, password: $password, code: $code) { id } }`;
const me = '{ me { name email } }';

/** Everything but the token is read back by signing in; the token, by its being used up. */
async function firstAdministrator(
  db: TestDatabase,
  input: { token: string; name: string; email: string; password: string },
): Promise<RoundTrip> {
  await db.owner.query('truncate setup_invitation, user_account cascade');
  const browser = signedInBrowser(db);
  await db.owner.query('insert into setup_invitation (token_sha256) values ($1)', [browser.hash(input.token)]);
  await browser.run(create, { input });
  const another = signedInBrowser(db);
  const signedIn = await another.run(signIn, { email: input.email, password: input.password });
  const { data } = await another.run(me);
  await db.owner.query('truncate user_account cascade');
  const again = await browser.run(create, { input });
  return {
    sent: { input },
    readBack: {
      input: {
        token: again.errors[0]?.fields['token'] === undefined ? null : input.token,
        name: data.me.name,
        email: data.me.email,
        password: signedIn.errors.length === 0 ? input.password : null,
      },
    },
  };
}

/** Who signs in is read back as who is signed in; the password and the code, by their being asked for. */
async function session(db: TestDatabase, userId: string, password: string, code: string): Promise<RoundTrip> {
  const email = `${userId}@test.example`;
  await giveSecondFactor(db, userId, [code]);
  await db.owner.query('update user_account set password_hash = $1 where email = $2', [
    await hashPassword(password),
    email,
  ]);
  const wrong = await signedInBrowser(db).run(signIn, { email, password: `${password}!`, code });
  const without = await signedInBrowser(db).run(signIn, { email, password });
  const browser = signedInBrowser(db);
  await browser.run(signIn, { email, password, code });
  const { data } = await browser.run(me);
  return {
    sent: { email, password, code },
    readBack: {
      email: data.me?.email,
      password: wrong.errors[0]?.fields['password'] ? password : null,
      code: without.errors[0]?.fields['code'] ? code : null,
    },
  };
}

const setPassword = `mutation ($token: String!, $password: String!) { setPasswordByLink(token: $token, password: $password) }`;

/** The password is read back by signing in; the token, by its being used up. */
async function passwordByLink(db: TestDatabase, userId: string, token: string, password: string): Promise<RoundTrip> {
  const browser = signedInBrowser(db);
  await db.owner.query(
    `insert into account_link (id, user_id, kind, token_sha256, expires_at) values (gen_random_uuid(), $1, 'INVITATION', $2, now() + interval '1 hour')`,
    [userId, browser.hash(token)],
  );
  await browser.run(setPassword, { token, password });
  const signedIn = await signedInBrowser(db).run(signIn, { email: `${userId}@test.example`, password });
  const again = await browser.run(setPassword, { token, password });
  return {
    sent: { token, password },
    readBack: {
      token: again.errors[0]?.fields['token'] === undefined ? null : token,
      password: signedIn.errors.length === 0 ? password : null,
    },
  };
}

const change = `mutation ($currentPassword: String!, $newPassword: String!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword) }`;

/** The new password is read back by signing in with it; the old one, by its being asked for. */
async function changedPassword(db: TestDatabase, userId: string, currentPassword: string, newPassword: string) {
  const email = `${userId}@test.example`;
  await db.owner.query('update user_account set password_hash = $1 where id = $2', [
    await hashPassword(currentPassword),
    userId,
  ]);
  const browser = signedInBrowser(db);
  await browser.run(signIn, { email, password: currentPassword });
  const wrong = await browser.run(change, { currentPassword: `${currentPassword}!`, newPassword });
  await browser.run(change, { currentPassword, newPassword });
  const signedIn = await signedInBrowser(db).run(signIn, { email, password: newPassword });
  return {
    sent: { currentPassword, newPassword },
    readBack: {
      currentPassword: wrong.errors[0]?.fields['currentPassword'] ? currentPassword : null,
      newPassword: signedIn.errors.length === 0 ? newPassword : null,
    },
  };
}

const changeSignOn = 'mutation ($input: ChangeSingleSignOnInput!) { changeSingleSignOn(input: $input) { version } }';
const readSignOn = `{ singleSignOn { version passwords makesAccounts joinsByAddress roleClaim teamClaim addressClaim verifiedClaim scopes
  lines { value role orgUnitId } reason } }`;

export const accountsRoundTrips: RoundTrips = {
  ...passkeyTrips,
  changeSingleSignOn: async (db) => {
    const { users, teams } = await buildCouncil(db);
    const here = { ...db, place: { ...db.place, issuer: 'https://login.example' } };
    /** The sender's number is read back by sending it again; the version that was seen is one less by then. */
    const trip = async (input: Readonly<Record<string, unknown>>) => {
      await runAs(here, users.ADMINISTRATOR, changeSignOn, { input });
      const again = await runAs(here, users.ADMINISTRATOR, changeSignOn, { input });
      const { version, ...stored } = (await runAs(here, users.ADMINISTRATOR, readSignOn)).data.singleSignOn;
      const clientId = again.errors.length === 0 ? input['clientId'] : null;
      return { sent: { input }, readBack: { input: { ...stored, clientId, version: version - 1 } } };
    };
    return [
      await trip({
        clientId: '01900000-0000-7000-8000-0000000000a1',
        version: 0,
        passwords: 'EVERYBODY',
        makesAccounts: true,
        joinsByAddress: false,
        roleClaim: 'groups',
        teamClaim: 'department',
        addressClaim: 'email',
        verifiedClaim: 'email_verified',
        scopes: 'groups',
        lines: [
          { value: 'heard-workers', role: 'PRACTITIONER', orgUnitId: null },
          { value: 'Team one', role: null, orgUnitId: teams[0] },
        ],
        reason: 'Agreed with IT',
      }),
      await trip({
        clientId: '01900000-0000-7000-8000-0000000000a2',
        version: 1,
        passwords: 'ADMINISTRATORS',
        makesAccounts: false,
        joinsByAddress: true,
        roleClaim: 'roles',
        teamClaim: 'office',
        addressClaim: 'upn',
        verifiedClaim: 'xms_edov',
        scopes: 'roles',
        lines: [
          { value: 'heard-managers', role: 'TEAM_MANAGER', orgUnitId: null },
          { value: 'Team two', role: null, orgUnitId: teams[1] },
        ],
        reason: 'They moved to another sign-on',
      }),
    ];
  },
  changePassword: async (db) => {
    const { users } = await buildCouncil(db);
    return [
      await changedPassword(db, users.PRACTITIONER.userId, 'three quiet otters', 'nine green ladders'),
      await changedPassword(db, users.TEAM_MANAGER.userId, 'seven slow herons', 'four loud kettles'),
    ];
  },
  setPasswordByLink: async (db) => {
    const { users } = await buildCouncil(db);
    return [
      await passwordByLink(db, users.PRACTITIONER.userId, 'one-link', 'three quiet otters'),
      await passwordByLink(db, users.TEAM_MANAGER.userId, 'another-link', 'seven slow herons'),
    ];
  },
  createFirstAdministrator: async (db) => [
    await firstAdministrator(db, {
      token: 'one-time',
      name: 'Robin Vale',
      email: 'robin.vale@test.example',
      password: 'three quiet otters',
    }),
    await firstAdministrator(db, {
      token: 'another-time',
      name: 'Kit Marlow',
      email: 'kit.marlow@test.example',
      password: 'seven slow herons',
    }),
  ],
  signIn: async (db) => {
    const { users } = await buildCouncil(db);
    return [
      await session(db, users.PRACTITIONER.userId, 'three quiet otters', 'bcdfghjkmn'),
      await session(db, users.TEAM_MANAGER.userId, 'seven slow herons', 'pqrstvwxz2'),
    ];
  },
};
