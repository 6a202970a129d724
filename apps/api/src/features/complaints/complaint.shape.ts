import { RelationshipKind } from '@heard/domain/children/relationship-kinds';
import { ComplaintEnd } from '@heard/domain/complaints/complaint-end';
import { ComplaintStage } from '@heard/domain/complaints/complaint-stages';
import {
  Advocacy,
  Channel,
  ExtensionReason,
  Finding,
  FromWhom,
  Procedure,
  RepresentationKind,
} from '@heard/domain/complaints/representation-codes';
import { z } from 'zod';
import { count, day, flag, id, moment, row, text } from '../../platform/row-shapes.js';

/** What decides who may read it, as the row says and as the reader stands to it. */
export const reachFacts = row({
  id,
  kind: z.enum(RepresentationKind),
  childId: id.nullable(),
  aboutUserId: id.nullable(),
  praisedUserId: id.nullable(),
  recordedBy: id.nullable(),
  orgUnitIds: z.array(id).readonly(),
  relationships: z.array(z.enum(RelationshipKind)).readonly(),
  reachesChild: flag,
  onChildFile: flag,
});

export type ReachFacts = Readonly<z.output<typeof reachFacts>>;

/** What lists and opened records show of complaints and compliments alike. */
export const shownFacts = row({
  reference: text,
  receivedOn: day,
  fromWhom: z.enum(FromWhom),
  complainantName: text.nullable(),
  summary: text,
  childName: text.nullable(),
  childReference: text.nullable(),
  teamId: id.nullable(),
  teamName: text.nullable(),
});

/** The stage that is under way, or that was the last. `stage` null: no clock of ours runs. */
const stageFacts = row({
  stageId: id.nullable(),
  stage: z.enum(ComplaintStage).nullable(),
  startedOn: day.nullable(),
  standardDueOn: day.nullable(),
  calendarVersion: count.nullable(),
  agreedDueOn: day.nullable(),
  respondedOn: day.nullable(),
  finding: z.enum(Finding).nullable(),
});

const complaintFacts = row({
  ...reachFacts.shape,
  ...shownFacts.shape,
  ...stageFacts.shape,
  procedure: z.enum(Procedure),
  endKind: z.enum(ComplaintEnd).nullable(),
  endedOn: day.nullable(),
});

export type ComplaintFacts = Readonly<z.output<typeof complaintFacts>>;

/** Where a row stands in its list: by `rank` first, then by `sortKey`, then by id. */
export const listPlace = row({ rank: count, sortKey: count });

export const listedComplaint = row({
  ...complaintFacts.shape,
  ...listPlace.shape,
  state: z.enum(['ENDED', 'ELSEWHERE', 'ANSWERED', 'OVERDUE', 'RUNNING']),
}).readonly();

export type ListedComplaint = z.output<typeof listedComplaint>;

export const complaintRecord = row({
  ...complaintFacts.shape,
  procedureReason: text.nullable(),
  groundsOn: day.nullable(),
  sufficientInterestOn: day.nullable(),
  channel: z.enum(Channel),
  wantedOutcome: text.nullable(),
  advocacy: z.enum(Advocacy),
  aboutUserName: text.nullable(),
  recordedByName: text.nullable(),
  recordedAt: moment,
  extensionReason: z.enum(ExtensionReason).nullable(),
  extensionNote: text.nullable(),
  extendedOn: day.nullable(),
  extendedByName: text.nullable(),
  extendedAt: moment.nullable(),
  responseSummary: text.nullable(),
  respondedByName: text.nullable(),
  respondedAt: moment.nullable(),
  version: count,
  acknowledgedOn: day.nullable(),
  advocacyOfferedOn: day.nullable(),
  advocacyProvider: text.nullable(),
  endReason: text.nullable(),
  endSaidBy: text.nullable(),
  endedByName: text.nullable(),
  endedAt: moment.nullable(),
  learnt: text.nullable(),
  learningChange: text.nullable(),
}).readonly();

export type ComplaintRecord = z.output<typeof complaintRecord>;
