import { hashPassword } from '../../src/platform/password.js';
import { type TestBrowser, signedInBrowser } from '../browser-session.js';
import { buildCouncil } from '../council.js';
import { add, addPasskey, askFor, beginSignIn, finishSignIn, signInByPassword } from '../passkeys.js';
import type { TestUser } from '../run-as.js';
import { type SoftwareAuthenticator, softwareAuthenticator } from '../software-authenticator.js';
import type { TestDatabase } from '../use-database.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const password = 'three quiet otters';
const rename = 'mutation ($id: ID!, $name: String!) { renamePasskey(id: $id, name: $name) { id name } }';

async function signedIn(db: TestDatabase, { userId }: TestUser): Promise<TestBrowser> {
  const hash = await hashPassword(password);
  await db.owner.query('update user_account set password_hash = $1 where id = $2', [hash, userId]);
  const browser = signedInBrowser(db);
  await browser.run(signInByPassword, { email: `${userId}@test.example`, password });
  return browser;
}

/** Signs in with this device; answers what was sent, and whether that let somebody in. */
async function comeIn(db: TestDatabase, device: SoftwareAuthenticator, count: number) {
  const browser = signedInBrowser(db);
  const request = (await browser.run(beginSignIn)).data.beginPasskeySignIn;
  const input = device.answer(request, { count });
  return { input, isIn: (await browser.run(finishSignIn, { input })).data?.signInWithPasskey === true };
}

/** The name is read back as it is kept; the rest, by signing in with it. */
async function added(db: TestDatabase, user: TestUser, name: string): Promise<RoundTrip> {
  const browser = await signedIn(db, user);
  const device = softwareAuthenticator();
  const wanted = (await askFor(browser, password)).data.beginPasskey;
  const { credentialId, clientData, attestation } = device.make(wanted);
  const input = { name, credentialId, clientData, attestation };
  await browser.run(add, { input });
  const { rows } = await db.owner.query('select name from passkey where credential_id = $1', [credentialId]);
  const { isIn } = await comeIn(db, device, 2);
  const proven = isIn ? { credentialId, clientData, attestation } : {};
  return { sent: { input }, readBack: { input: { ...rows[0], ...proven } } };
}

async function renamed(db: TestDatabase, user: TestUser, name: string): Promise<RoundTrip> {
  const browser = await signedIn(db, user);
  const { answer } = await addPasskey(browser, { password });
  const { id } = answer.data.addPasskey[0];
  return { sent: { id, name }, readBack: (await browser.run(rename, { id, name })).data.renamePasskey[0] };
}

/** What is signed is read back by its letting in whose it is: each part of it is needed for that. */
async function used(db: TestDatabase, user: TestUser, count: number): Promise<RoundTrip> {
  const { device } = await addPasskey(await signedIn(db, user), { password });
  const { input, isIn } = await comeIn(db, device, count);
  return { sent: { input }, readBack: { input: isIn ? input : {} } };
}

export const passkeyTrips: RoundTrips = {
  addPasskey: async (db) => {
    const { users } = await buildCouncil(db);
    return [await added(db, users.PRACTITIONER, 'Work laptop'), await added(db, users.TEAM_MANAGER, 'Key on my ring')];
  },
  renamePasskey: async (db) => {
    const { users } = await buildCouncil(db);
    return [await renamed(db, users.PRACTITIONER, 'My phone'), await renamed(db, users.TEAM_MANAGER, 'Old phone')];
  },
  signInWithPasskey: async (db) => {
    const { users } = await buildCouncil(db);
    return [await used(db, users.PRACTITIONER, 2), await used(db, users.TEAM_MANAGER, 9)];
  },
};
