import { newId } from '../../src/platform/ids.js';
import { answerComplaint, extendComplaint, recordComplaint } from '../complaints.js';
import { buildCouncil, type TestCouncil } from '../council.js';
import type { TestUser } from '../run-as.js';
import { testToday, type TestDatabase } from '../use-database.js';
import { readComplaint, versioned, versionOf } from './changing-complaints.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

const read = `query ($id: ID!) { complaint(id: $id) {
  receivedOn summary fromWhom channel complainantName wantedOutcome groundsOn sufficientInterestOn procedure procedureReason
  advocacy advocacyOfferedOn advocacyProvider acknowledgedOn child { reference } team { id } aboutUser { id } } }`;
const readStage = `query ($id: ID!) { complaint(id: $id) {
  extension { reason note agreedDueOn extendedOn } answer { respondedOn finding summary } learning { learnt change } } }`;

/** The sender's number is read back by sending it again: it gives the same record. */
async function recorded(db: TestDatabase, user: TestUser, input: { clientId: string }): Promise<RoundTrip> {
  const first = await recordComplaint(db, user, input);
  const again = await recordComplaint(db, user, input);
  const { id } = first.data.recordComplaint;
  const { child, team, aboutUser, ...same } = await readComplaint(db, user, id, read);
  return {
    sent: { input },
    readBack: {
      input: {
        ...same,
        clientId: again.data.recordComplaint.id === id ? input.clientId : null,
        childReference: child?.reference ?? null,
        orgUnitId: team?.id ?? null,
        aboutUserId: aboutUser?.id ?? null,
      },
    },
  };
}

const byChild = ({ teams, users }: TestCouncil) => ({
  clientId: newId(),
  receivedOn: '2026-11-10',
  summary: 'Nobody came to my review',
  fromWhom: 'CHILD',
  channel: 'THROUGH_ADVOCATE',
  complainantName: 'Amber Lightfoot',
  wantedOutcome: 'Somebody who comes',
  groundsOn: '2026-11-02',
  sufficientInterestOn: '2026-11-12',
  procedure: 'CORPORATE',
  procedureReason: 'About a building',
  advocacy: 'OFFERED_ACCEPTED',
  advocacyOfferedOn: '2026-11-09',
  advocacyProvider: 'Open Door Advocacy',
  acknowledgedOn: '2026-11-12',
  childReference: 'VC-1001',
  orgUnitId: teams[1],
  aboutUserId: users.TEAM_MANAGER.userId,
});

const byParent = () => ({
  clientId: newId(),
  receivedOn: '2026-11-11',
  summary: 'Family time was cancelled twice',
  fromWhom: 'PARENT',
  channel: 'PHONE',
  complainantName: null,
  wantedOutcome: null,
  groundsOn: null,
  sufficientInterestOn: null,
  procedure: 'CHILDREN_ACT_1989',
  procedureReason: null,
  advocacy: 'NOT_APPLICABLE',
  advocacyOfferedOn: null,
  advocacyProvider: null,
  acknowledgedOn: null,
  childReference: null,
  orgUnitId: null,
  aboutUserId: null,
});

async function answered(
  db: TestDatabase,
  user: TestUser,
  input: {
    id: string;
    version: number;
    respondedOn: string;
    finding: string;
    responseSummary: string;
    learnt: string | null;
    learningChange: string | null;
    extension: Record<string, unknown> | null;
  },
): Promise<RoundTrip> {
  const version = await versionOf(db, user, answerComplaint, input);
  await answerComplaint(db, user, input);
  const { answer: given, learning, extension } = await readComplaint(db, user, input.id, readStage);
  const { summary, ...answer } = given;
  return {
    sent: { input },
    readBack: {
      input: {
        ...answer,
        responseSummary: summary,
        learnt: learning?.learnt ?? null,
        learningChange: learning?.change ?? null,
        extension,
        id: input.id,
        version,
      },
    },
  };
}

async function extended(
  db: TestDatabase,
  user: TestUser,
  input: {
    id: string;
    version: number;
    reason: string;
    note: string | null;
    agreedDueOn: string;
    extendedOn: string;
  },
): Promise<RoundTrip> {
  const version = await versionOf(db, user, extendComplaint, input);
  await extendComplaint(db, user, input);
  const { extension } = await readComplaint(db, user, input.id, readStage);
  return { sent: { input }, readBack: { input: { ...extension, id: input.id, version } } };
}

export const complaintRoundTrips: RoundTrips = {
  recordComplaint: async (db) => {
    const council = await buildCouncil(db);
    const { COMPLAINTS_MANAGER } = council.users;
    return [
      await recorded(db, COMPLAINTS_MANAGER, byChild(council)),
      await recorded(db, COMPLAINTS_MANAGER, byParent()),
    ];
  },
  answerComplaint: async (db) => {
    const { COMPLAINTS_MANAGER } = (await buildCouncil(db)).users;
    const one = {
      respondedOn: '2026-11-20',
      finding: 'PARTLY_UPHELD',
      responseSummary: 'We are sorry',
      learnt: 'Nobody rang',
      learningChange: 'One person rings',
      extension: null,
    };
    const other = {
      respondedOn: testToday,
      finding: 'NOT_UPHELD',
      responseSummary: 'We rang each time',
      learnt: null,
      learningChange: null,
      extension: { reason: 'COMPLEX', note: 'Two teams', agreedDueOn: '2026-11-26', extendedOn: '2026-11-16' },
    };
    return [
      await answered(db, COMPLAINTS_MANAGER, {
        ...(await versioned(db, COMPLAINTS_MANAGER, 1)),
        ...one,
      }),
      await answered(db, COMPLAINTS_MANAGER, {
        ...(await versioned(db, COMPLAINTS_MANAGER, 4, '2026-11-03')),
        ...other,
      }),
    ];
  },
  extendComplaint: async (db) => {
    const { COMPLAINTS_MANAGER } = (await buildCouncil(db)).users;
    const one = { reason: 'ADVOCATE_NEEDED', note: 'She asked for one', agreedDueOn: '2026-12-02' };
    const other = {
      reason: 'COMPLEX',
      note: null,
      agreedDueOn: '2026-12-08',
      extendedOn: testToday,
    };
    return [
      await extended(db, COMPLAINTS_MANAGER, {
        ...(await versioned(db, COMPLAINTS_MANAGER, 1)),
        ...one,
        extendedOn: '2026-11-23',
      }),
      await extended(db, COMPLAINTS_MANAGER, {
        ...(await versioned(db, COMPLAINTS_MANAGER, 4)),
        ...other,
      }),
    ];
  },
};
