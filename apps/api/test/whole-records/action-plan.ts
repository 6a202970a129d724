import { newId } from '../../src/platform/ids.js';
import { buildCouncil } from '../council.js';
import { addPlan } from '../plan.js';
import { runAs, type TestUser } from '../run-as.js';
import type { TestDatabase } from '../use-database.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const move = `mutation ($input: MoveActionInput!) { moveAction(input: $input) { id } }`;
const board = '{ board { columns { key actions { id } } } }';
const addEvidence = `mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { action { id } } }`;
const evidenceOf = `query ($id: ID!) { action(id: $id) { evidence { id kind body whatChanged } } }`;
const explain = `mutation ($input: ExplainBlockInput!) { explainBlock(input: $input) { id } }`;
const say = `mutation ($input: SayWhatChangedInput!) { sayWhatChanged(input: $input) { action { id } } }`;
const saidOf = `query ($id: ID!) { action(id: $id) { action { id whatChanged } history { whatChanged } } }`;
const waitingOf = `query ($id: ID!) { action(id: $id) { action { id waitingFor } } }`;

interface Column {
  readonly key: string;
  readonly actions: readonly { readonly id: string }[];
}

interface Move {
  readonly id: string;
  readonly toColumn: string;
  readonly afterId: string | null;
  readonly version: number;
}

/** Where a card stands: its column, and the card above it. */
function placeOf(columns: readonly Column[], card: string): Omit<Move, 'version'> | null {
  for (const { key, actions } of columns) {
    const at = actions.findIndex(({ id }) => id === card);
    if (at !== -1) return { id: card, toColumn: key, afterId: actions[at - 1]?.id ?? null };
  }
  return null;
}

/** The version is read back from what an older one is told: the one that it should have been. */
async function moved(db: TestDatabase, user: TestUser, input: Move): Promise<RoundTrip> {
  const refused = await runAs(db, user, move, { input: { ...input, version: input.version - 1 } });
  await runAs(db, user, move, { input });
  const { columns } = (await runAs(db, user, board)).data.board;
  const { version } = Object(refused.errors[0]?.extensions['current']);
  return { sent: { input }, readBack: { input: { ...placeOf(columns, input.id), version } } };
}

interface NewEvidence {
  readonly clientId: string;
  readonly actionId: string;
  readonly kind: string;
  readonly body: string;
  readonly whatChanged: string | null;
}

async function shown(db: TestDatabase, user: TestUser, input: NewEvidence): Promise<RoundTrip> {
  await runAs(db, user, addEvidence, { input });
  const { data } = await runAs(db, user, evidenceOf, { id: input.actionId });
  const [{ id, ...same }] = data.action.evidence;
  return {
    sent: { input },
    readBack: { input: { ...same, clientId: id, actionId: input.actionId } },
  };
}

async function explained(db: TestDatabase, user: TestUser, actionId: string, waitingFor: string): Promise<RoundTrip> {
  await db.owner.query(`update action set column_key = 'BLOCKED' where id = $1`, [actionId]);
  const input = { actionId, waitingFor };
  await runAs(db, user, explain, { input });
  const { action } = (await runAs(db, user, waitingOf, { id: actionId })).data.action;
  return {
    sent: { input },
    readBack: { input: { actionId: action.id, waitingFor: action.waitingFor } },
  };
}

async function changeSaid(db: TestDatabase, user: TestUser, actionId: string, whatChanged: string): Promise<RoundTrip> {
  const shows = { clientId: newId(), actionId, kind: 'TEXT', body: 'Forty were asked', whatChanged: 'Said before' };
  await runAs(db, user, addEvidence, { input: shows });
  const input = { actionId, whatChanged };
  await runAs(db, user, say, { input });
  const { action, history } = (await runAs(db, user, saidOf, { id: actionId })).data.action;
  return {
    sent: { input, inHistory: whatChanged },
    readBack: {
      input: { actionId: action.id, whatChanged: action.whatChanged },
      inHistory: history[0].whatChanged,
    },
  };
}

async function planOf(db: TestDatabase): Promise<{ lead: TestUser; actions: readonly [string, string, string] }> {
  const lead = (await buildCouncil(db)).users.PRACTITIONER;
  const [first = '', second = '', third = ''] = (await addPlan(db, { lead, cards: 3 })).actions;
  return { lead, actions: [first, second, third] };
}

const bring = `mutation ($input: PlanFileInput!) { importPlan(input: $input) { name planId } }`;
const look = `mutation ($input: PlanFileInput!) { checkPlan(input: $input) { actions added unchanged } }`;

/** The same file again finds all of it there. */
async function brought(
  db: TestDatabase,
  user: TestUser,
  input: { readonly name: string; readonly content: string; readonly planId: string | null },
) {
  const { name, planId } = (await runAs(db, user, bring, { input })).data.importPlan;
  const { actions, added, unchanged } = (await runAs(db, user, look, { input })).data.checkPlan;
  const isThere = actions > 0 && added === 0 && unchanged === actions;
  const readBack = { name, content: isThere ? input.content : null, planId: input.planId === null ? null : planId };
  return { sent: { input }, readBack: { input: readBack } };
}

export const actionPlanRoundTrips: RoundTrips = {
  importPlan: async (db) => {
    const { QUALITY_ASSURANCE } = (await buildCouncil(db)).users;
    const content = Buffer.from('objective_no,action\n1,Write to children\n').toString('base64');
    const first = await brought(db, QUALITY_ASSURANCE, { name: 'Our plan.csv', content, planId: null });
    const { board } = (await runAs(db, QUALITY_ASSURANCE, '{ board { id } }')).data;
    const more = Buffer.from('objective_no,action\n1,Write to parents\n').toString('base64');
    return [first, await brought(db, QUALITY_ASSURANCE, { name: 'Our plan (2).csv', content: more, planId: board.id })];
  },
  moveAction: async (db) => {
    const { lead, actions } = await planOf(db);
    const [first, second, third] = actions;
    return [
      await moved(db, lead, { id: first, toColumn: 'IN_PROGRESS', afterId: null, version: 1 }),
      await moved(db, lead, { id: second, toColumn: 'IN_PROGRESS', afterId: first, version: 1 }),
      await moved(db, lead, { id: first, toColumn: 'NOT_STARTED', afterId: third, version: 2 }),
    ];
  },
  addEvidence: async (db) => {
    const { lead, actions } = await planOf(db);
    const [first, second] = actions;
    const words = { kind: 'TEXT', body: 'Forty were asked', whatChanged: 'Letters are shorter' };
    const link = { kind: 'LINK', body: 'https://example.gov.uk/report', whatChanged: null };
    return [
      await shown(db, lead, { clientId: newId(), actionId: first, ...words }),
      await shown(db, lead, { clientId: newId(), actionId: second, ...link }),
    ];
  },
  sayWhatChanged: async (db) => {
    const { lead, actions } = await planOf(db);
    const [first, second] = actions;
    return [
      await changeSaid(db, lead, first, 'Letters are shorter'),
      await changeSaid(db, lead, second, 'They choose'),
    ];
  },
  explainBlock: async (db) => {
    const { lead, actions } = await planOf(db);
    const [first, second] = actions;
    return [await explained(db, lead, first, 'A room'), await explained(db, lead, second, 'The school’s answer')];
  },
};
