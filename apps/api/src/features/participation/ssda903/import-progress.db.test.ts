import { beforeAll, describe, expect, test } from 'vitest';
import { addUser, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { listenAs, type TestListener } from '../../../../test/listen-as.js';
import { makeReturn } from '../../../../test/return-files.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';
import { sendLiveEvent } from '../../../platform/live.js';
import { progressTopic } from './import-progress.live.js';

const importProgress = 'subscription ($clientId: ID!) { importProgress(clientId: $clientId) { done total } }';
const load = 'mutation ($input: ImportReturnInput!) { importReturn(input: $input) { run { id } } }';

describe('how far an import is', () => {
  const db = useDatabase();
  const clientId = newId();
  let council: TestCouncil;

  beforeAll(async () => {
    council = await buildCouncil(db);
  });

  const listen = async (user: TestUser): Promise<TestListener> => listenAs(db, user, importProgress, { clientId });

  test('is told to who started it, and to nobody else who may import', async () => {
    const starter = council.users.QUALITY_ASSURANCE;
    const other = await addUser(db, 'QUALITY_ASSURANCE', 'Another officer', null);
    const [own, others] = [await listen(starter), await listen(other)];
    for (const [by, reviews] of [
      [other, ['R1,01/01/2008,05/06/2017,PN1']],
      [starter, ['R2,01/01/2008,05/06/2017,PN1', 'R3,01/01/2008,05/06/2017,PN1']],
    ] as const) {
      const input = { clientId, files: makeReturn({ header: [], reviews }) };
      expect((await runAs(db, by, load, { input })).errors).toEqual([]);
    }
    expect((await own.next()).data.importProgress.total).toBe(7); // a child, a review and a finding for each line, and one
    expect((await others.next()).data.importProgress.total).toBe(4);
    await own.leave();
    await others.leave();
  });

  test('is told no more to who may no longer import', async () => {
    const starter = council.users.QUALITY_ASSURANCE;
    const own = await listen(starter);
    await db.owner.query(`update role_grant set role = 'LEADERSHIP' where user_id = $1`, [starter.userId]);
    await sendLiveEvent(db.place.dataSource, {
      topic: progressTopic(clientId),
      id: '3/20',
      about: starter.userId,
    });
    expect(await own.next()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    await own.leave();
  });
});
