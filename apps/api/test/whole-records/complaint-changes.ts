import { changeComplaint } from '../complaints.js';
import { buildCouncil } from '../council.js';
import type { TestUser } from '../run-as.js';
import { testToday, type TestDatabase } from '../use-database.js';
import { readComplaint, versioned, versionOf } from './changing-complaints.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

type Mutation = Parameters<typeof changeComplaint>[2];
type Input = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };

const read = `query ($id: ID!) { complaint(id: $id) {
  fromWhom sufficientInterestOn procedure procedureReason acknowledgedOn advocacy advocacyOfferedOn advocacyProvider
  aboutUser { id } child { reference } team { id } history { kind reason } ending { kind endedOn reason saidBy } learning { learnt change } } }`;

/** Sends the change, and reads the version back from what an older one is told. */
async function changed(db: TestDatabase, user: TestUser, mutation: Mutation, input: Input) {
  const send = async (...[, , sent]: [TestDatabase, TestUser, Readonly<Record<string, unknown>>]) =>
    changeComplaint(db, user, mutation, sent);
  const version = await versionOf(db, user, send, input);
  await send(db, user, input);
  return { version, id: input.id, complaint: await readComplaint(db, user, input.id, read) };
}

async function corrected(db: TestDatabase, user: TestUser, input: Input): Promise<RoundTrip> {
  const { version, id, complaint } = await changed(db, user, 'correctComplaint', input);
  const { aboutUser, child, team, history, ending, learning, ...same } = complaint;
  const { reason } = history.find(({ kind }: { kind: string }) => kind === 'CORRECTED');
  expectNothing(ending, learning);
  const concerned = {
    childReference: child?.reference ?? null,
    orgUnitId: team?.id ?? null,
    aboutUserId: aboutUser?.id ?? null,
  };
  return { sent: { input }, readBack: { input: { ...same, ...concerned, id, version, reason } } };
}

function expectNothing(...values: readonly unknown[]): void {
  if (values.some((value) => value !== null)) throw new Error('A correction changes neither the end nor the learning');
}

async function ended(db: TestDatabase, user: TestUser, input: Input): Promise<RoundTrip> {
  const { version, id, complaint } = await changed(db, user, 'endComplaint', input);
  const { ending, learning } = complaint;
  return {
    sent: { input },
    readBack: {
      input: {
        id,
        version,
        endKind: ending.kind,
        endedOn: ending.endedOn,
        endReason: ending.reason,
        endSaidBy: ending.saidBy,
        learnt: learning?.learnt ?? null,
        learningChange: learning?.change ?? null,
      },
    },
  };
}

async function learnt(db: TestDatabase, user: TestUser, input: Input): Promise<RoundTrip> {
  const { version, id, complaint } = await changed(db, user, 'recordLearning', input);
  const { learnt: what, change } = complaint.learning;
  return { sent: { input }, readBack: { input: { id, version, learnt: what, learningChange: change } } };
}

/** One that has ended, so that something can have been learnt from it. */
async function over(db: TestDatabase, user: TestUser, version: number): Promise<{ id: string; version: number }> {
  const made = await versioned(db, user, version - 1);
  const end = { endKind: 'NOT_FOR_PROCEDURE', endedOn: testToday, endReason: 'For the school' };
  await changeComplaint(db, user, 'endComplaint', { ...made, ...end });
  return { id: made.id, version };
}

export const complaintChangeRoundTrips: RoundTrips = {
  correctComplaint: async (db) => {
    const { users, teams } = await buildCouncil(db);
    const manager = users.COMPLAINTS_MANAGER;
    const byChild = {
      fromWhom: 'CHILD',
      sufficientInterestOn: '2026-11-11',
      procedure: 'CORPORATE',
      procedureReason: 'About a bill',
      acknowledgedOn: '2026-11-12',
      advocacy: 'OFFERED_ACCEPTED',
      advocacyOfferedOn: '2026-11-09',
      advocacyProvider: 'Open Door Advocacy',
      childReference: 'VC-1001',
      orgUnitId: teams[2],
      aboutUserId: users.PRACTITIONER.userId,
      reason: 'He rang himself',
    };
    const byCarer = {
      fromWhom: 'FOSTER_CARER',
      sufficientInterestOn: null,
      procedure: 'CHILDREN_ACT_1989',
      procedureReason: null,
      acknowledgedOn: null,
      advocacy: 'NOT_APPLICABLE',
      advocacyOfferedOn: null,
      advocacyProvider: null,
      childReference: null,
      orgUnitId: null,
      aboutUserId: null,
      reason: 'She is his carer',
    };
    return [
      await corrected(db, manager, { ...(await versioned(db, manager, 1)), ...byChild }),
      await corrected(db, manager, { ...(await versioned(db, manager, 4)), ...byCarer }),
    ];
  },
  endComplaint: async (db) => {
    const manager = (await buildCouncil(db)).users.COMPLAINTS_MANAGER;
    const remedied = {
      endKind: 'REMEDIED',
      endedOn: '2026-11-12',
      endReason: 'The taxi comes at eight again',
      endSaidBy: 'Her foster carer',
      learnt: 'Nobody owned the rota',
      learningChange: 'One person does',
    };
    const elsewhere = {
      endKind: 'NOT_FOR_PROCEDURE',
      endedOn: testToday,
      endReason: 'For the school',
      endSaidBy: null,
      learnt: null,
      learningChange: null,
    };
    return [
      await ended(db, manager, { ...(await versioned(db, manager, 1)), ...remedied }),
      await ended(db, manager, { ...(await versioned(db, manager, 4)), ...elsewhere }),
    ];
  },
  recordLearning: async (db) => {
    const manager = (await buildCouncil(db)).users.COMPLAINTS_MANAGER;
    return [
      await learnt(db, manager, { ...(await over(db, manager, 2)), learnt: 'Ring', learningChange: 'A rota' }),
      await learnt(db, manager, { ...(await over(db, manager, 5)), learnt: 'Write', learningChange: null }),
    ];
  },
};
