import { buildCouncil } from '../council.js';
import { runAs } from '../run-as.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const change = 'mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { version } }';
const read = '{ settings { key version parts { name texts } changes { reason } } }';

export const settingRoundTrips: RoundTrips = {
  changeSetting: async (db) => {
    const { ADMINISTRATOR: me } = (await buildCouncil(db)).users;
    /** The sender's number is read back by sending it again; the version that was seen is one less by then. */
    const trip = async (input: Readonly<Record<string, unknown>>): Promise<RoundTrip> => {
      await runAs(db, me, change, { input });
      const again = await runAs(db, me, change, { input });
      const { settings } = (await runAs(db, me, read)).data;
      const { key, version, parts, changes } = settings.find((one: { key: string }) => one.key === input['key']);
      const clientId = again.errors.length === 0 ? input['clientId'] : null;
      return {
        sent: { input },
        readBack: { input: { clientId, key, version: version - 1, parts, reason: changes[0].reason } },
      };
    };
    return [
      await trip({
        clientId: '01900000-0000-7000-8000-00000000004a',
        key: 'safeguarding',
        version: 0,
        parts: [
          { name: 'duty', texts: ['01632 960 141'] },
          { name: 'outOfHours', texts: ['01632 960 142'] },
        ],
        reason: 'The team has moved',
      }),
      await trip({
        clientId: '01900000-0000-7000-8000-00000000004b',
        key: 'safeguarding',
        version: 1,
        parts: [
          { name: 'duty', texts: ['01632 960 143'] },
          { name: 'outOfHours', texts: ['01632 960 144'] },
        ],
        reason: 'It has moved again',
      }),
      await trip({
        clientId: '01900000-0000-7000-8000-00000000004c',
        key: 'session',
        version: 0,
        parts: [{ name: 'idleMinutes', texts: ['20'] }],
        reason: 'Devices are shared here',
      }),
    ];
  },
};
