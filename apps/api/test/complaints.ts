import { newId } from '../src/platform/ids.js';
import { runAs, type TestAnswer, type TestUser } from './run-as.js';
import { testToday, type TestDatabase } from './use-database.js';

/** All that a complaint's screen shows. */
const complaintFields = `
  id reference receivedOn summary fromWhom complainantName oneYearWarning version canAnswer canExtend extensionRefusal canCorrect canEnd
  canRecordLearning procedure procedureReason sufficientInterestOn advocacy advocacyOfferedOn advocacyProvider acknowledgedOn
  acknowledgement { dueOn acknowledgedOn } ending { kind endedOn reason saidBy endedBy } learning { learnt change }
  child { id name reference } team { id name } aboutUser { id name }
  clock { stage startedOn standardDueOn agreedDueOn dueOn longestDueOn status timing workingDaysLeft workingDaysOver
    workingDaysTaken inWords source standard { workingDays dueOn sentence days { on kind workingDay name } }
    agreed { workingDays dueOn sentence } longest { workingDays dueOn } over { on } }
  extension { reason note agreedDueOn extendedOn toldLate extendedBy }
  answer { respondedOn finding summary respondedBy }
  history { kind actor on }`;

const record = `mutation ($input: RecordComplaintInput!) { recordComplaint(input: $input) { ${complaintFields} } }`;

/** A complaint that may be recorded as it stands; `changes` replace parts of it. */
export function complaintInput(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    clientId: newId(),
    receivedOn: testToday,
    fromWhom: 'PARENT',
    complainantName: 'Petra Vane',
    channel: 'PHONE',
    summary: 'Family time was cancelled twice and nobody rang',
    wantedOutcome: 'To be told before',
    ...changes,
  };
}

export async function recordComplaint(
  db: TestDatabase,
  user: TestUser,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<TestAnswer> {
  return runAs(db, user, record, { input: complaintInput(changes) });
}

export async function openComplaint(db: TestDatabase, user: TestUser, id: string): Promise<TestAnswer> {
  return runAs(db, user, `query ($id: ID!) { complaint(id: $id) { ${complaintFields} } }`, { id });
}

export async function answerComplaint(
  db: TestDatabase,
  user: TestUser,
  input: Readonly<Record<string, unknown>>,
): Promise<TestAnswer> {
  const answer = { respondedOn: testToday, finding: 'UPHELD', responseSummary: 'We are sorry. We will ring.' };
  return runAs(
    db,
    user,
    `mutation ($input: AnswerComplaintInput!) { answerComplaint(input: $input) { ${complaintFields} } }`,
    { input: { ...answer, ...input } },
  );
}

export async function extendComplaint(
  db: TestDatabase,
  user: TestUser,
  input: Readonly<Record<string, unknown>>,
): Promise<TestAnswer> {
  return runAs(
    db,
    user,
    `mutation ($input: ExtendComplaintInput!) { extendComplaint(input: $input) { ${complaintFields} } }`,
    { input: { reason: 'COMPLEX', ...input } },
  );
}

/** Sends one of the changes of a complaint by its name. */
export async function changeComplaint(
  db: TestDatabase,
  user: TestUser,
  mutation: 'correctComplaint' | 'endComplaint' | 'recordLearning',
  input: Readonly<Record<string, unknown>>,
): Promise<TestAnswer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${complaintFields}
    events: history { kind actor on reason changes { label from to } } } }`;
  return runAs(db, user, text, { input });
}
