import { recordComplaint } from '../complaints.js';
import { addUser, buildCouncil } from '../council.js';
import { runAs, type TestUser } from '../run-as.js';
import type { TestDatabase } from '../use-database.js';
import type { RoundTrip, RoundTrips } from './round-trip.js';

interface Share {
  readonly id: string;
  readonly userId: string;
  readonly althoughAboutThem: boolean;
  readonly takenBackOn: string | null;
}

interface Scene {
  readonly manager: TestUser;
  readonly practitioner: TestUser;
  readonly colleague: TestUser;
}

const shares = '{ shares { id userId althoughAboutThem takenBackOn } }';

async function scene(db: TestDatabase): Promise<Scene> {
  const { users, teams } = await buildCouncil(db);
  const colleague = await addUser(db, 'PRACTITIONER', 'A colleague in the team', teams[0]);
  return { manager: users.COMPLAINTS_MANAGER, practitioner: users.PRACTITIONER, colleague };
}

async function complaintAbout(db: TestDatabase, manager: TestUser, aboutUserId: string | null): Promise<string> {
  const { data } = await recordComplaint(db, manager, { childReference: 'VC-1001', aboutUserId });
  return data.recordComplaint.id;
}

async function shareOf(db: TestDatabase, manager: TestUser, id: string): Promise<Share> {
  const { data } = await runAs(db, manager, `query ($id: ID!) { complaintSharing(id: $id) ${shares} }`, { id });
  return data.complaintSharing.shares[0];
}

type SharedWith = Readonly<Record<'id' | 'userId', string>> & { readonly althoughAboutThem: boolean };

async function shared(db: TestDatabase, manager: TestUser, input: SharedWith): Promise<RoundTrip> {
  await runAs(db, manager, `mutation ($input: ShareComplaintInput!) { shareComplaint(input: $input) ${shares} }`, {
    input,
  });
  const { userId, althoughAboutThem } = await shareOf(db, manager, input.id);
  return { sent: { input }, readBack: { input: { id: input.id, userId, althoughAboutThem } } };
}

async function takenBack(db: TestDatabase, manager: TestUser, { id, userId }: SharedWith): Promise<RoundTrip> {
  await shared(db, manager, { id, userId, althoughAboutThem: false });
  const input = { id, shareId: (await shareOf(db, manager, id)).id };
  await runAs(db, manager, `mutation ($input: TakeBackShareInput!) { takeBackShare(input: $input) ${shares} }`, {
    input,
  });
  const share = await shareOf(db, manager, id);
  return { sent: { input }, readBack: { input: { id, shareId: share.takenBackOn === null ? null : share.id } } };
}

export const complaintSharingRoundTrips: RoundTrips = {
  shareComplaint: async (db) => {
    const { manager, practitioner, colleague } = await scene(db);
    const [one, other] = [
      await complaintAbout(db, manager, practitioner.userId),
      await complaintAbout(db, manager, null),
    ];
    return [
      await shared(db, manager, { id: one, userId: practitioner.userId, althoughAboutThem: true }),
      await shared(db, manager, { id: other, userId: colleague.userId, althoughAboutThem: false }),
    ];
  },
  takeBackShare: async (db) => {
    const { manager, practitioner, colleague } = await scene(db);
    const [one, other] = [await complaintAbout(db, manager, null), await complaintAbout(db, manager, null)];
    return [
      await takenBack(db, manager, { id: one, userId: practitioner.userId, althoughAboutThem: false }),
      await takenBack(db, manager, { id: other, userId: colleague.userId, althoughAboutThem: false }),
    ];
  },
};
