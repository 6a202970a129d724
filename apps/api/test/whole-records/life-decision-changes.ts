import { buildCouncil } from '../council.js';
import { before, made, sendTwice, shown } from './life-decisions.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const correct = 'mutation ($input: CorrectLifeDecisionInput!) { correctLifeDecision(input: $input) { id } }';
const withdraw = 'mutation ($input: WithdrawLifeDecisionInput!) { withdrawLifeDecision(input: $input) { id } }';
const another = { what: 'Another', reason: 'Earlier' };

/** What somebody wrote down of a decision, put right and withdrawn. */
export const decisionChangeRoundTrips: RoundTrips = {
  correctLifeDecision: async (db) => {
    const council = await buildCouncil(db);
    const trip = async (no: string, right: Readonly<Record<string, unknown>>): Promise<RoundTrip> => {
      const lifeDecisionId = await made(db, council, no);
      const input = { clientId: `01900000-0000-7000-8000-0000000005${no}`, lifeDecisionId, seen: 0, ...right };
      if (input.seen === 1)
        await sendTwice(db, council, correct, { ...input, ...another, clientId: before(no), seen: 0 });
      const clientId = await sendTwice(db, council, correct, input);
      const shownNow = await shown(db, council, lifeDecisionId, council.children.mine);
      const { id, childId: _, askings: __, tellings: ___, changes, ...says } = shownNow;
      const [reason, seen] = [changes.at(-1)?.reason, changes.length - 1];
      return { sent: { input }, readBack: { input: { clientId, lifeDecisionId: id, seen, ...says, reason } } };
    };
    const [none, misheard] = [{ title: null, decidedBy: null }, { reason: 'Misheard' }];
    const other = { kind: 'OTHER', title: 'A trip', what: 'She goes', tookEffectOn: '2026-11-21' };
    return [
      await trip('d1', { ...misheard, ...other, decidedBy: 'The placement panel' }),
      await trip('d2', {
        ...other,
        title: 'A dog',
        what: 'A dog comes',
        decidedBy: 'Her mother',
        reason: 'It was told',
      }),
      await trip('d3', { ...none, ...misheard, kind: 'FAMILY_TIME', what: 'Every week', tookEffectOn: '2026-12-21' }),
      await trip('d4', { ...none, ...misheard, kind: 'SCHOOL', what: 'Two', tookEffectOn: '2026-11-20', seen: 1 }),
    ];
  },
  withdrawLifeDecision: async (db) => {
    const council = await buildCouncil(db);
    const trip = async (no: string, why: Readonly<Record<string, unknown>>): Promise<RoundTrip> => {
      const lifeDecisionId = await made(db, council, no);
      const input = { clientId: `01900000-0000-7000-8000-0000000006${no}`, lifeDecisionId, seen: 0, ...why };
      if (input.seen === 1) {
        const right = { lifeDecisionId, seen: 0, kind: 'SCHOOL', tookEffectOn: '2026-11-20', ...another };
        await sendTwice(db, council, correct, { ...right, clientId: before(no) });
      }
      const clientId = await sendTwice(db, council, withdraw, input);
      const { id, changes } = await shown(db, council, lifeDecisionId, council.children.mine);
      const readBack = { clientId, lifeDecisionId: id, seen: changes.length - 1, ...changes.at(-1) };
      return { sent: { input }, readBack: { input: readBack } };
    };
    return [
      await trip('e1', { because: 'WRONG_CHILD', reason: 'Her sister’s' }),
      await trip('e2', { because: 'TWICE', reason: null }),
      await trip('e3', { because: 'OTHER', reason: 'A rumour', seen: 1 }),
    ];
  },
};
