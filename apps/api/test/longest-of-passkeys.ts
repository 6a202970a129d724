import { hashPassword } from '../src/platform/password.js';
import { signedInBrowser } from './browser-session.js';
import type { TestCouncil } from './council.js';
import type { Send } from './longest-ends.js';
import { addPasskey, signInByPassword } from './passkeys.js';
import type { TestDatabase } from './use-database.js';

const password = 'three quiet otters';
const rename = 'mutation ($id: ID!, $name: String!) { renamePasskey(id: $id, name: $name) { id } }';

/** What people call their passkeys. */
export function sendsOfPasskeys(db: TestDatabase, council: () => TestCouncil): Readonly<Record<string, Send>> {
  const added = async (name: string) => {
    const { userId } = council().users.PARTNER;
    const hash = await hashPassword(password);
    await db.owner.query('update user_account set password_hash = $1 where id = $2', [hash, userId]);
    const browser = signedInBrowser(db);
    await browser.run(signInByPassword, { email: `${userId}@test.example`, password });
    return { browser, ...(await addPasskey(browser, { password, name })) };
  };
  return {
    addPasskey: async (put) => (await added(put('name', 'My phone'))).answer,
    renamePasskey: async (put) => {
      const { browser, answer } = await added('My phone');
      return browser.run(rename, { id: answer.data.addPasskey.at(-1).id, name: put('name', 'Old phone') });
    },
  };
}
