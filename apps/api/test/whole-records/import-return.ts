import { progressTopic } from '../../src/features/participation/ssda903/import-progress.live.js';
import { newId } from '../../src/platform/ids.js';
import { buildCouncil } from '../council.js';
import { makeReturn } from '../return-files.js';
import { runAs, type TestUser } from '../run-as.js';
import type { TestDatabase } from '../use-database.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const load = `mutation ($input: ImportReturnInput!) { importReturn(input: $input) { run { id } } }`;
const check = `mutation ($input: ReturnFilesInput!) { checkReturn(input: $input) { changesAnything } }`;
const read = `query ($id: ID!) { importRun(id: $id) { fileNames year } }`;

interface ReturnInput {
  readonly clientId: string;
  readonly year: string | null;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/**
 * What the files say is read back by checking them again: everything in them stands here already. Which of their columns
 * stand where is seen by the test of the columns. The screen's number, by what it hears under it.
 */
async function loaded(db: TestDatabase, user: TestUser, input: ReturnInput): Promise<RoundTrip> {
  const heard = await db.place.live.events(progressTopic(input.clientId));
  const { data } = await runAs(db, user, load, { input });
  const { done } = await heard.next();
  await heard.return();
  const { fileNames, year } = (await runAs(db, user, read, { id: data.importReturn.run.id })).data.importRun;
  const { clientId, ...files } = input;
  const again = await runAs(db, user, check, { input: files });
  const isThere = again.data.checkReturn.changesAnything === false;
  return {
    sent: { input },
    readBack: {
      input: {
        clientId: done === true ? null : clientId,
        year,
        files: fileNames.map((name: string, at: number) => ({
          name,
          text: isThere ? input.files[at]?.text : null,
        })),
      },
    },
  };
}

/** In the order in which the record of an import names them. */
function filesOf(code: string): ReturnInput['files'] {
  const made = makeReturn({
    header: ['K1,F,10/05/2008,WBRI,,,'],
    reviews: [`K1,10/05/2008,05/06/2017,${code}`],
    episodes: ['K1,01/02/2016,S,C2,N1,U1,PR1,01/02/2018,,,,,'],
  });
  return ['header', 'reviews', 'episodes'].flatMap((name) => made.filter((file) => file.name === `${name}.csv`));
}

export const importRoundTrips: RoundTrips = {
  importReturn: async (db) => {
    const { QUALITY_ASSURANCE } = (await buildCouncil(db)).users;
    return [
      await loaded(db, QUALITY_ASSURANCE, {
        clientId: newId(),
        year: '2017-18',
        files: filesOf('PN1'),
      }),
      await loaded(db, QUALITY_ASSURANCE, { clientId: newId(), year: null, files: filesOf('PN7') }),
    ];
  },
};
