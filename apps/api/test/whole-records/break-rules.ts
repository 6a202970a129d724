import { defaultRules } from '@heard/domain/work/break-rules';
import { kindRules } from '@heard/domain/work/kind-rules';
import { buildCouncil } from '../council.js';
import { runAs } from '../run-as.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const change = 'mutation ($input: ChangeBreakRulesInput!) { changeBreakRules(input: $input) { version } }';
const read = '{ breakRules { kind version goesTo streams { stream days nextAfter lastAfter } changes { reason } } }';

export const breakRulesRoundTrips: RoundTrips = {
  changeBreakRules: async (db) => {
    const { users } = await buildCouncil(db);
    const { ADMINISTRATOR: me } = users;
    /** The sender's number is read back by sending it again; the version that was seen is one less by then. */
    const trip = async (input: Readonly<Record<string, unknown>>): Promise<RoundTrip> => {
      await runAs(db, me, change, { input });
      const again = await runAs(db, me, change, { input });
      const { breakRules } = (await runAs(db, me, read)).data;
      const found = breakRules.find(({ kind }: { kind: string }) => kind === input['kind']);
      const { kind, version, goesTo, streams, changes } = found;
      const clientId = again.errors.length === 0 ? input['clientId'] : null;
      return {
        sent: { input },
        readBack: { input: { clientId, kind, version: version - 1, goesTo, streams, reason: changes[0].reason } },
      };
    };
    const [any, conference, review, ...others] = kindRules(defaultRules, 'NOT_TOLD').streams;
    return [
      await trip({
        clientId: '01900000-0000-7000-8000-00000000003a',
        kind: 'NOT_TOLD',
        version: 0,
        goesTo: 'TEAM_MANAGER',
        streams: [
          { ...any, days: 5, nextAfter: 2, lastAfter: 9 },
          { ...conference, days: 3, nextAfter: 1, lastAfter: 4 },
          review,
          ...others,
        ],
        reason: 'The care council asked',
      }),
      await trip({
        clientId: '01900000-0000-7000-8000-00000000003b',
        kind: 'NOT_TOLD',
        version: 1,
        goesTo: 'LEADERSHIP',
        streams: [
          { ...any, days: 6, nextAfter: 4, lastAfter: null },
          conference,
          { ...review, days: 8, nextAfter: 0, lastAfter: null },
          ...others,
        ],
        reason: 'Managers are told elsewhere',
      }),
      await trip({
        clientId: '01900000-0000-7000-8000-00000000003c',
        kind: 'UNDECIDED',
        version: 0,
        goesTo: 'TEAM_MANAGER',
        streams: kindRules(defaultRules, 'NOT_DONE').streams.map((one) => ({
          ...one,
          days: one.days === null ? null : 9,
        })),
        reason: 'As for the others',
      }),
    ];
  },
};
