import { buildCouncil, type TestCouncil } from '../council.js';
import { runAs } from '../run-as.js';
import { addTellings } from '../tellings.js';
import type { TestDatabase } from '../use-database.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const record = 'mutation ($input: RecordLifeDecisionInput!) { recordLifeDecision(input: $input) { id } }';
const ask = 'mutation ($input: RecordAskedBeforeInput!) { recordAskedBefore(input: $input) { id } }';
const tell = 'mutation ($input: RecordDecisionToldInput!) { recordDecisionTold(input: $input) { id } }';
const read = `query ($id: ID!) { lifeDecisions(childId: $id) { id childId kind title what decidedBy tookEffectOn changes { because reason }
  askings { answer weight why words heard { statementId } } tellings { result toldOn means words reason tryAgainOn othersTold translation translationLanguage reaction stillNotRight } } }`;

interface Sent {
  readonly clientId: string;
  readonly [field: string]: unknown;
}

interface Shown {
  readonly id: string;
  readonly askings: readonly {
    readonly heard: readonly { readonly statementId: string }[];
    readonly [field: string]: unknown;
  }[];
  readonly tellings: readonly Readonly<Record<string, unknown>>[];
  readonly changes: readonly { readonly because: string | null; readonly reason: string | null }[];
  readonly [field: string]: unknown;
}

export async function shown(db: TestDatabase, { users }: TestCouncil, id: string, childId: string): Promise<Shown> {
  const { data } = await runAs(db, users.TEAM_MANAGER, read, { id: childId });
  return data.lifeDecisions.find((one: Shown) => one.id === id);
}

/** Sends it twice: the sender's number is read back by that, since it stores nothing more. */
export async function sendTwice(
  db: TestDatabase,
  { users }: TestCouncil,
  mutation: string,
  input: Sent,
): Promise<string | null> {
  await runAs(db, users.TEAM_MANAGER, mutation, { input });
  return (await runAs(db, users.TEAM_MANAGER, mutation, { input })).errors.length === 0 ? input.clientId : null;
}

/** The number of a form that was sent earlier about the same decision. */
export function before(no: string): string {
  return `01900000-0000-7000-8000-0000000004${no}`;
}

const earlier = { answer: 'NO', why: 'COURT' };

export async function made(db: TestDatabase, council: TestCouncil, no: string): Promise<string> {
  const input = {
    clientId: `01900000-0000-7000-8000-0000000001${no}`,
    childId: council.children.mine,
    kind: 'SCHOOL',
    what: 'One',
  };
  const day = { tookEffectOn: '2026-11-20' };
  return (await runAs(db, council.users.TEAM_MANAGER, record, { input: { ...input, ...day } })).data.recordLifeDecision
    .id;
}

export const lifeDecisionRoundTrips: RoundTrips = {
  recordLifeDecision: async (db) => {
    const council = await buildCouncil(db);
    const trip = async (input: Sent & { readonly childId: string }): Promise<RoundTrip> => {
      const clientId = await sendTwice(db, council, record, input);
      const { data } = await runAs(db, council.users.TEAM_MANAGER, record, { input });
      const {
        id: _,
        askings: __,
        tellings: ___,
        changes: ____,
        ...rest
      } = await shown(db, council, data.recordLifeDecision.id, input.childId);
      return { sent: { input }, readBack: { input: { ...rest, clientId } } };
    };
    const childId = council.children.mine;
    return [
      await trip({
        clientId: '01900000-0000-7000-8000-0000000000a1',
        childId,
        kind: 'OTHER',
        title: 'A passport',
        what: 'She goes on the trip',
        decidedBy: 'The placement panel',
        tookEffectOn: '2026-11-20',
      }),
      await trip({
        clientId: '01900000-0000-7000-8000-0000000000a2',
        childId,
        kind: 'OTHER',
        title: 'A dog',
        what: 'A dog comes',
        decidedBy: 'Her mother',
        tookEffectOn: '2026-12-20',
      }),
      await trip({
        clientId: '01900000-0000-7000-8000-0000000000a3',
        childId: council.children.team,
        kind: 'SCHOOL',
        title: null,
        what: 'Another school',
        decidedBy: null,
        tookEffectOn: '2026-12-21',
      }),
    ];
  },
  recordAskedBefore: async (db) => {
    const council = await buildCouncil(db);
    const { mine } = council.children;
    await addTellings(db, [
      { child: mine, by: council.users.PRACTITIONER, givenOn: '2026-11-02' },
      { child: mine, by: council.users.PRACTITIONER, givenOn: '2026-11-03' },
    ]);
    const { rows } = await db.owner.query<{ id: string }>('select id from statement order by id');
    const [one, two] = rows.map(({ id }) => id);
    const trip = async (no: string, answer: Readonly<Record<string, unknown>>): Promise<RoundTrip> => {
      const lifeDecisionId = await made(db, council, no);
      const input = { clientId: `01900000-0000-7000-8000-0000000002${no}`, lifeDecisionId, seen: 0, ...answer };
      if (input.seen === 1) await sendTwice(db, council, ask, { ...input, ...earlier, clientId: before(no), seen: 0 });
      const clientId = await sendTwice(db, council, ask, input);
      const { id, askings } = await shown(db, council, lifeDecisionId, council.children.mine);
      const { heard, ...said } = askings.at(-1) ?? { heard: [] };
      const statementIds = heard.length === 0 ? null : heard.map(({ statementId }) => statementId);
      const readBack = { clientId, lifeDecisionId: id, seen: askings.length - 1, ...said, statementIds };
      return { sent: { input }, readBack: { input: readBack } };
    };
    const none = { statementIds: null, weight: null, why: null };
    return [
      await trip('b1', { ...none, answer: 'YES', statementIds: [one], weight: 'MUCH', words: 'As she asked' }),
      await trip('b2', { ...none, answer: 'YES', statementIds: [two], weight: 'LITTLE', words: 'Her mother said no' }),
      await trip('b3', { ...none, answer: 'NO', why: 'COURT', words: null }),
      await trip('b4', { ...none, answer: 'NO', why: 'MISSED', words: 'Nobody thought of it', seen: 1 }),
    ];
  },
  recordDecisionTold: async (db) => {
    const council = await buildCouncil(db);
    const trip = async (no: string, told: Readonly<Record<string, unknown>>): Promise<RoundTrip> => {
      const lifeDecisionId = await made(db, council, no);
      const input = { clientId: `01900000-0000-7000-8000-0000000003${no}`, lifeDecisionId, seen: 0, ...told };
      if (input.seen === 1) await sendTwice(db, council, tell, { ...input, clientId: before(no), seen: 0 });
      const clientId = await sendTwice(db, council, tell, input);
      const { id, tellings } = await shown(db, council, lifeDecisionId, council.children.mine);
      const readBack = { clientId, lifeDecisionId: id, seen: tellings.length - 1, ...tellings.at(-1) };
      return { sent: { input }, readBack: { input: readBack } };
    };
    const words = { translation: null, translationLanguage: null, reaction: null, stillNotRight: false };
    const none = { means: null, words: null, reason: null, tryAgainOn: null, othersTold: null, ...words };
    const polish = { translation: 'Zaczynasz w poniedziałek', translationLanguage: 'pl' };
    return [
      await trip('c1', {
        ...none,
        result: 'TOLD',
        toldOn: '2026-11-21',
        means: 'CONVERSATION',
        words: 'You start on Monday',
        reaction: 'I know nobody there',
        stillNotRight: true,
        ...polish,
      }),
      await trip('c2', {
        ...none,
        result: 'TOLD',
        toldOn: '2026-11-22',
        means: 'WRITTEN',
        words: 'Another school',
        reaction: 'Good',
        translation: 'ایک اور اسکول',
        translationLanguage: 'ur',
      }),
      await trip('c3', {
        ...none,
        result: 'COULD_NOT',
        toldOn: '2026-11-23',
        reason: 'Ill',
        tryAgainOn: '2026-11-27',
        othersTold: 'Her carer',
      }),
      await trip('c4', {
        ...none,
        result: 'COULD_NOT',
        toldOn: '2026-11-24',
        reason: 'Away',
        tryAgainOn: '2026-11-28',
        othersTold: 'Her aunt',
        seen: 1,
      }),
    ];
  },
};
