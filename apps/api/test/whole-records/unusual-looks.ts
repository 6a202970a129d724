import { buildCouncil } from '../council.js';
import { openedAt } from '../opened-at.js';
import { runAs } from '../run-as.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const mark = 'mutation ($input: MarkLookedAtInput!) { markLookedAt(input: $input) { rule } }';
const read = `query ($from: Date, $to: Date) {
  unusualAccess(from: $from, to: $to) { found { rule actorId day look { word } } } }`;

export const unusualLookRoundTrips: RoundTrips = {
  markLookedAt: async (db) => {
    const { users, children } = await buildCouncil(db);
    const { QUALITY_ASSURANCE: me, PRACTITIONER, TEAM_MANAGER } = users;
    const left = `insert into child_relationship (id, child_id, person_id, kind, starts_on, ends_on)
      values (gen_random_uuid(), $1, $2, 'ALLOCATED_WORKER', '2026-01-01', '2026-02-28')`;
    await db.owner.query(left, [children.other, TEAM_MANAGER.personId]);
    await openedAt(db, PRACTITIONER, { at: '2026-04-14 22:30+00', children: [children.mine] });
    await openedAt(db, TEAM_MANAGER, { at: '2026-04-15 10:00+00', children: [children.other] });
    /** The sender’s number is read back by sending it again. */
    const trip = async (input: Readonly<Record<string, unknown>>): Promise<RoundTrip> => {
      await runAs(db, me, mark, { input });
      const again = await runAs(db, me, mark, { input });
      const { found } = (await runAs(db, me, read, { from: input['day'], to: input['day'] })).data.unusualAccess;
      const { rule, actorId, day, look } = found.find((one: { rule: string }) => one.rule === input['rule']);
      const clientId = again.errors.length === 0 ? input['clientId'] : null;
      return { sent: { input }, readBack: { input: { clientId, rule, actorId, day, word: look?.word } } };
    };
    return [
      await trip({
        clientId: '01900000-0000-7000-8000-00000000006a',
        rule: 'OUT_OF_HOURS',
        actorId: PRACTITIONER.userId,
        day: '2026-04-14',
        word: 'Was on duty',
      }),
      await trip({
        clientId: '01900000-0000-7000-8000-00000000006b',
        rule: 'AFTER_LEAVING',
        actorId: TEAM_MANAGER.userId,
        day: '2026-04-15',
        word: 'Handed the case over',
      }),
    ];
  },
};
