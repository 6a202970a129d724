import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { Channel, FromWhom } from '@heard/domain/complaints/representation-codes';
import type { ReachFacts } from './complaint-record.js';

export interface ComplimentRecord extends ReachFacts {
  readonly reference: string;
  readonly receivedOn: PlainDate;
  readonly fromWhom: FromWhom;
  readonly complainantName: string | null;
  readonly channel: Channel | null;
  readonly summary: string;
  readonly childName: string | null;
  readonly childReference: string | null;
  readonly teamId: string | null;
  readonly teamName: string | null;
  readonly praisedUserName: string | null;
  readonly recordedByName: string | null;
  readonly recordedAt: Date;
  /** The reader wrote it down, and so knows who said it. */
  readonly isRecorder: boolean;
  readonly rank: number;
  readonly sortKey: number;
}
