import { buildCouncil, type TestCouncil } from '../council.js';
import { addPlan } from '../plan.js';
import { runAs, type TestUser } from '../run-as.js';
import type { TestDatabase } from '../use-database.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id actions { taskId } } }';
const promise = 'mutation ($input: PromiseActionInput!) { promiseAction(input: $input) { id } }';
const finish = 'mutation ($input: FinishTaskInput!) { finishTask(input: $input) { version } }';
const reopen = 'mutation ($input: ReopenTaskInput!) { reopenTask(input: $input) { version } }';
const card = 'query ($id: ID!) { action(id: $id) { action { title no objective { id } leads { name } dueTo } } }';
const chain = `query ($id: ID!) { chain(feedbackId: $id) { id statements { decision { id
  actions { actionId taskId title ownerId dueOn version history { kind on words } } } } } }`;

interface ShownAction {
  readonly actionId: string | null;
  readonly title: string;
  readonly ownerId: string | null;
  readonly dueOn: string | null;
}

/** What was promised, as the chain and the board tell it: a card that was made bears a number of its own kind. */
export async function promisedBack(db: TestDatabase, council: TestCouncil, action: ShownAction | undefined) {
  const nothing = { actionId: null, newAction: null, task: null };
  if (action === undefined) return nothing;
  const { actionId, title, ownerId, dueOn } = action;
  if (actionId === null) return { ...nothing, task: { title, ownerId, dueOn } };
  const shown = (await runAs(db, council.users.PRACTITIONER, card, { id: actionId })).data.action.action;
  if (!shown.no.includes('V')) return { ...nothing, actionId };
  const lead = Object.values(council.users).find(({ name }) => name === shown.leads[0].name);
  const newAction = {
    title: shown.title,
    objectiveId: shown.objective.id,
    leadId: lead?.userId,
    dueOn: shown.dueTo,
  };
  return { ...nothing, newAction };
}

export const nothingPromised = { actionId: null, newAction: null, task: null };

/** Two of each of what can be promised. */
export async function promises(db: TestDatabase, { users }: TestCouncil) {
  const { PRACTITIONER: me, TEAM_MANAGER: manager } = users;
  const plans = [await addPlan(db, { lead: me, cards: 1 }), await addPlan(db, { lead: me, cards: 1 })] as const;
  const objectives = await db.owner.query<{ id: string }>('select id from objective order by created_at, id');
  const [first, second] = objectives.rows.map(({ id }) => id);
  const made = (title: string, objectiveId: string | undefined, { userId }: TestUser, dueOn: string) => ({
    ...nothingPromised,
    newAction: { title, objectiveId, leadId: userId, dueOn },
  });
  const given = (title: string, { userId }: TestUser, dueOn: string) => ({
    ...nothingPromised,
    task: { title, ownerId: userId, dueOn },
  });
  return [
    { ...nothingPromised, actionId: plans[0].actions[0] },
    { ...nothingPromised, actionId: plans[1].actions[0] },
    made('Pets in every home', first, me, '2026-12-10'),
    made('Vets who visit', second, manager, '2027-01-15'),
    given('Ring the dogs’ home', me, '2026-12-01'),
    given('Buy a bowl', manager, '2026-12-02'),
  ];
}

async function saidAndDecided(db: TestDatabase, { users, children }: TestCouncil, no: number, changes: object = {}) {
  const me = users.PRACTITIONER;
  const said = { clientId: `said ${no}`, childId: children.mine, givenOn: '2026-11-20', words: 'A dog' };
  const feedbackId: string = (await runAs(db, me, record, { input: said })).data.recordFeedback.id;
  const decision = { clientId: `decided ${no}`, feedbackIds: [feedbackId], outcome: 'CHANGED', reason: 'Yes' };
  const { data } = await runAs(db, me, decide, { input: { ...decision, ...changes } });
  return { feedbackId, decisionId: data.recordDecision.id, taskId: data.recordDecision.actions[0]?.taskId };
}

async function shownOf(db: TestDatabase, { users }: TestCouncil, feedbackId: string) {
  const { data } = await runAs(db, users.PRACTITIONER, chain, { id: feedbackId });
  const [{ decision }] = data.chain.statements;
  return { id: data.chain.id, decision };
}

async function promiseTrip(db: TestDatabase, council: TestCouncil, no: number, promised: object): Promise<RoundTrip> {
  const { feedbackId, decisionId } = await saidAndDecided(db, council, no);
  const clientId = `01900000-0000-7000-8000-0000000000${no}`;
  const input = { clientId, decisionId, feedbackId, ...promised };
  const send = async () => runAs(db, council.users.PRACTITIONER, promise, { input });
  await send();
  await send();
  const { id, decision } = await shownOf(db, council, feedbackId);
  const isStoredOnce = decision.actions.length === 1;
  const back = await promisedBack(db, council, decision.actions[0]);
  return {
    sent: { input },
    readBack: {
      input: { clientId: isStoredOnce ? clientId : null, decisionId: decision.id, feedbackId: id, ...back },
    },
  };
}

async function finishTrip(db: TestDatabase, council: TestCouncil, no: number, done: object): Promise<RoundTrip> {
  const task = { title: 'Ring', ownerId: council.users.PRACTITIONER.userId, dueOn: '2026-12-01' };
  const { feedbackId, taskId } = await saidAndDecided(db, council, no, { task });
  const input = { clientId: `01900000-0000-7000-8000-0000000000${no}`, feedbackId, taskId, ...done };
  const send = async () => runAs(db, council.users.PRACTITIONER, finish, { input });
  if (no % 2 === 1) {
    const before = { feedbackId, taskId, clientId: `before ${no}`, version: 1 };
    const undo = { ...before, clientId: `undo ${no}`, version: 2, why: 'No' };
    await runAs(db, council.users.PRACTITIONER, finish, { input: { ...before, whatWasDone: 'Rang' } });
    await runAs(db, council.users.PRACTITIONER, reopen, { input: undo });
  }
  await send();
  const again = await send();
  const { id, decision } = await shownOf(db, council, feedbackId);
  const [action] = decision.actions;
  const deed = action.history.at(-1);
  const isStoredOnce = again.data.finishTask.version === action.version;
  return {
    sent: { input },
    readBack: {
      input: {
        clientId: isStoredOnce ? input.clientId : null,
        feedbackId: id,
        taskId: action.taskId,
        version: action.version - 1,
        doneOn: deed.on,
        whatWasDone: deed.words,
      },
    },
  };
}

async function reopenTrip(db: TestDatabase, council: TestCouncil, no: number, why: string): Promise<RoundTrip> {
  const me = council.users.PRACTITIONER;
  const task = { title: 'Ring', ownerId: me.userId, dueOn: '2026-12-01' };
  const { feedbackId, taskId } = await saidAndDecided(db, council, no, { task });
  const version = no % 2 === 1 ? 2 : 4;
  const turn = { feedbackId, taskId };
  for (let seq = 1; seq < version; seq += 2) {
    const done = { ...turn, clientId: `done ${no} ${seq}`, version: seq, whatWasDone: 'Rang' };
    await runAs(db, me, finish, { input: done });
    const undo = { ...turn, clientId: `undo ${no} ${seq}`, version: seq + 1, why: 'No' };
    if (seq + 1 < version) await runAs(db, me, reopen, { input: undo });
  }
  const input = { ...turn, clientId: `01900000-0000-7000-8000-0000000000${no}`, version, why };
  const send = async () => runAs(db, me, reopen, { input });
  await send();
  const again = await send();
  const { id, decision } = await shownOf(db, council, feedbackId);
  const [action] = decision.actions;
  const isStoredOnce = again.data.reopenTask.version === action.version;
  return {
    sent: { input },
    readBack: {
      input: {
        clientId: isStoredOnce ? input.clientId : null,
        feedbackId: id,
        taskId: action.taskId,
        version: action.version - 1,
        why: action.history.at(-1).words,
      },
    },
  };
}

export const doingRoundTrips: RoundTrips = {
  promiseAction: async (db) => {
    const council = await buildCouncil(db);
    const trips: RoundTrip[] = [];
    for (const [at, promised] of (await promises(db, council)).entries()) {
      trips.push(await promiseTrip(db, council, 40 + at, promised));
    }
    return trips;
  },
  finishTask: async (db) => {
    const council = await buildCouncil(db);
    return [
      await finishTrip(db, council, 50, { version: 1, doneOn: '2026-11-20', whatWasDone: 'Rang' }),
      await finishTrip(db, council, 51, { version: 3, doneOn: '2026-11-23', whatWasDone: 'Rang again' }),
    ];
  },
  reopenTask: async (db) => {
    const council = await buildCouncil(db);
    return [
      await reopenTrip(db, council, 61, 'They never rang back'),
      await reopenTrip(db, council, 62, 'Wrong number'),
    ];
  },
};
