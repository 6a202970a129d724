import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { RelationshipKind } from '@heard/domain/children/relationship-kinds';
import type { ComplaintStage } from '@heard/domain/complaints/complaint-stages';
import type {
  Advocacy,
  Channel,
  ExtensionReason,
  Finding,
  FromWhom,
  Procedure,
  RepresentationKind,
} from '@heard/domain/complaints/representation-codes';

/** What decides who may read it, as the row says and as the reader stands to it. */
export interface ReachFacts {
  readonly id: string;
  readonly kind: RepresentationKind;
  readonly childId: string | null;
  readonly aboutUserId: string | null;
  readonly praisedUserId: string | null;
  readonly recordedBy: string | null;
  readonly orgUnitIds: readonly string[];
  readonly relationships: readonly RelationshipKind[];
}

/** The stage that is under way, or that was the last. `stage` null: no clock of ours runs. */
export interface StageFacts {
  readonly stageId: string | null;
  readonly stage: ComplaintStage | null;
  readonly startedOn: PlainDate | null;
  readonly standardDueOn: PlainDate | null;
  readonly agreedDueOn: PlainDate | null;
  readonly respondedOn: PlainDate | null;
}

export interface ListedComplaint extends ReachFacts, StageFacts {
  readonly reference: string;
  readonly procedure: Procedure;
  readonly receivedOn: PlainDate;
  readonly fromWhom: FromWhom;
  readonly complainantName: string | null;
  readonly summary: string;
  readonly finding: Finding | null;
  readonly childName: string | null;
  readonly childReference: string | null;
  readonly teamName: string | null;
  /** Where it stands in the list: open ones first, then by `sortKey`, then by id. */
  readonly rank: number;
  readonly sortKey: number;
}

export interface ComplaintRecord extends Omit<ListedComplaint, 'rank' | 'sortKey'> {
  readonly procedureReason: string | null;
  readonly groundsOn: PlainDate | null;
  readonly sufficientInterestOn: PlainDate | null;
  readonly channel: Channel;
  readonly wantedOutcome: string | null;
  readonly advocacy: Advocacy;
  readonly teamId: string | null;
  readonly aboutUserName: string | null;
  readonly recordedByName: string | null;
  readonly recordedAt: Date;
  readonly extensionReason: ExtensionReason | null;
  readonly extensionNote: string | null;
  readonly extendedOn: PlainDate | null;
  readonly extendedByName: string | null;
  readonly extendedAt: Date | null;
  readonly responseSummary: string | null;
  readonly respondedByName: string | null;
  readonly respondedAt: Date | null;
  readonly version: number;
}
