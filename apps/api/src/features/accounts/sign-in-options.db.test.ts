import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../test/council.js';
import { runAs } from '../../../test/run-as.js';
import { useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';
import { carryOut, openUnit } from '../../platform/work.js';
import { hashPassword } from '../../platform/password.js';
import { signInOptions } from './sign-in-options.queries.js';

describe('what the sign-in page offers', () => {
  const db = useDatabase();
  let council: TestCouncil;

  beforeAll(async () => {
    council = await buildCouncil(db);
    await db.owner.query(`update user_account set email = $1, is_demo = true, password_hash = $2 where id = $3`, [
      'practitioner@demo.example',
      await hashPassword('three quiet otters'),
      council.users.PRACTITIONER.userId,
    ]);
  });

  const numbers = '{ signInOptions { safeguarding { duty outOfHours } } }';
  const told = async () => (await runAs(db, null, numbers)).data.signInOptions.safeguarding;
  const give = async (value: Readonly<Record<string, string>>): Promise<void> => {
    await db.owner.query(
      `insert into setting (key, value) values ('safeguarding', $1) on conflict (key) do update set value = $1`,
      [JSON.stringify(value)],
    );
  };
  const offered = async (demo: boolean) =>
    carryOut(
      await openUnit(db.place, null, newId()),
      async (unit) => (await signInOptions(unit, demo, false)).demoAccounts,
    );

  test('are the numbers to ring for a child in danger, where the council has given both', async () => {
    expect(await told()).toBeNull();
    await give({ duty: '01632 960001' });
    expect(await told()).toBeNull();
    await give({ duty: '01632 960001', outOfHours: '01632 960002' });
    expect(await told()).toEqual({ duty: '01632 960001', outOfHours: '01632 960002' });
  });

  test('are the accounts of the demo, in the demo alone', async () => {
    const { name } = council.users.PRACTITIONER;
    expect(await offered(true)).toEqual([{ email: 'practitioner@demo.example', role: 'PRACTITIONER', name }]);
    expect(await offered(false)).toEqual([]);
  });
});
