import type { Complaint, ComplaintClock, ListedComplaint } from './complaint-data';

export const teamId = '018bcfe5-68a8-791c-b54c-20247e71e16f';
export const staffId = '018bcfe5-68a8-7d1f-9e8e-6b1f5b4a2c11';

/** From Monday 2 March 2026, due on the 16th: a fortnight without a bank holiday. */
export const clock: ComplaintClock = {
  stageLabel: 'Stage 1: local resolution',
  startedOn: '2026-03-02',
  standardDueOn: '2026-03-16',
  agreedDueOn: null,
  dueOn: '2026-03-16',
  longestDueOn: '2026-03-30',
  respondedOn: null,
  status: 'RUNNING',
  workingDaysLeft: 4,
  workingDaysOver: null,
  inWords: '4 working days left',
  source: 'Representations Regulations 2006, regulation 14',
  standard: {
    startOn: '2026-03-02',
    workingDays: 10,
    dueOn: '2026-03-16',
    sentence:
      '10 working days from Monday 2 March 2026 is Monday 16 March 2026, because 4 weekend days are not counted.',
    days: [
      { on: '2026-03-02', kind: 'START', workingDay: 0, name: null },
      { on: '2026-03-03', kind: 'WORKING_DAY', workingDay: 1, name: null },
      { on: '2026-03-07', kind: 'SATURDAY', workingDay: null, name: 'Saturday' },
      { on: '2026-03-16', kind: 'WORKING_DAY', workingDay: 10, name: null },
    ],
  },
  agreed: null,
  longest: null,
  over: [],
};

export const complaint: Complaint = {
  id: 'complaint-1',
  reference: 'R-2026-0007',
  version: 1,
  procedure: 'CHILDREN_ACT_1989',
  procedureReason: null,
  receivedOn: '2026-03-02',
  groundsOn: null,
  sufficientInterestOn: null,
  oneYearWarning: null,
  fromWhom: 'CHILD',
  complainantName: 'Amber Lightfoot',
  channel: 'IN_PERSON',
  summary: 'Nobody told me that I would move.',
  wantedOutcome: 'To be told before it happens.',
  advocacy: 'NOT_OFFERED',
  advocacyOfferedOn: null,
  advocacyProvider: null,
  acknowledgedOn: null,
  acknowledgement: null,
  child: { id: 'child-1', reference: 'VC-1001', name: 'Amber Lightfoot' },
  team: { id: teamId, name: 'Hawthorn team' },
  aboutUser: null,
  clock,
  extension: null,
  answer: null,
  ending: null,
  learning: null,
  history: [
    {
      kind: 'RECORDED',
      actor: 'Robin Manager',
      at: '2026-03-02T10:00:00.000Z',
      on: '2026-03-02',
      reason: null,
      changes: [],
    },
  ],
  canAnswer: true,
  canExtend: true,
  canCorrect: true,
  canEnd: true,
  canRecordLearning: false,
  extensionRefusal: null,
};

export const listed: ListedComplaint = {
  id: 'complaint-1',
  reference: 'R-2026-0007',
  fromWhom: 'CHILD',
  complainantName: 'Amber Lightfoot',
  summary: 'Nobody told me that I would move.',
  child: { id: 'child-1', reference: 'VC-1001', name: 'Amber Lightfoot' },
  team: 'Hawthorn team',
  finding: null,
  endKind: null,
  endedOn: null,
  clock: {
    stage: 'STAGE_1',
    standardDueOn: '2026-03-16',
    agreedDueOn: null,
    dueOn: '2026-03-16',
    respondedOn: null,
    status: 'RUNNING',
    workingDaysLeft: 4,
    inWords: '4 working days left',
  },
};

/** The same as the API sends it: each object with its type. */
export function asSent(whole: Complaint): Record<string, unknown> {
  return {
    ...whole,
    __typename: 'Complaint',
    child: whole.child && { ...whole.child, __typename: 'RepresentationChild' },
    team: whole.team && { ...whole.team, __typename: 'Named' },
    clock: whole.clock && {
      ...whole.clock,
      __typename: 'ComplaintClock',
      standard: explanationAsSent(whole.clock.standard),
      agreed: explanationAsSent(whole.clock.agreed),
      longest: explanationAsSent(whole.clock.longest),
    },
    extension: whole.extension && { ...whole.extension, __typename: 'ComplaintExtension' },
    answer: whole.answer && { ...whole.answer, __typename: 'ComplaintAnswer' },
    ...endAsSent(whole),
    history: whole.history.map((event) => ({
      ...event,
      __typename: 'ComplaintEvent',
      changes: event.changes.map((change) => ({ ...change, __typename: 'ComplaintFieldChange' })),
    })),
  };
}

function endAsSent(whole: Complaint): Record<string, unknown> {
  return {
    acknowledgement: whole.acknowledgement && { ...whole.acknowledgement, __typename: 'ComplaintAcknowledgement' },
    ending: whole.ending && { ...whole.ending, __typename: 'ComplaintEnding' },
    learning: whole.learning && { ...whole.learning, __typename: 'ComplaintLearning' },
  };
}

function explanationAsSent(sum: ComplaintClock['standard']) {
  return (
    sum && {
      ...sum,
      __typename: 'ClockExplanation',
      days: sum.days.map((day) => ({ ...day, __typename: 'ClockDay' })),
    }
  );
}

export function pageOf(complaints: readonly ListedComplaint[], counts: Record<string, number>) {
  return {
    complaints: {
      __typename: 'ComplaintConnection',
      edges: complaints.map((node) => ({
        __typename: 'ComplaintEdge',
        node: { ...node, __typename: 'ListedComplaint' },
      })),
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      counts: { __typename: 'ComplaintCounts', open: 0, overdue: 0, answered: 0, all: 0, ...counts },
    },
  };
}

/** A compliment as the API sends it. */
export const compliment = {
  __typename: 'Compliment',
  id: 'compliment-1',
  reference: 'R-2026-0008',
  receivedOn: '2026-03-02',
  fromWhom: 'PARTNER',
  fromName: null,
  summary: 'You rang back.',
  thanksFor: 'COMMUNICATION',
  channel: null,
  child: null,
  onChildFile: null,
  praisedUser: null,
  team: { __typename: 'Named', id: teamId, name: 'Hawthorn team' },
  recordedBy: null,
};
