import { Channel, ThanksFor } from '@heard/domain/complaints/representation-codes';
import { z } from 'zod';
import { flag, moment, row, text } from '../../../platform/row-shapes.js';
import { listPlace, reachFacts, shownFacts } from '../complaint.shape.js';

export const complimentRecord = row({
  ...reachFacts.shape,
  ...shownFacts.shape,
  ...listPlace.shape,
  channel: z.enum(Channel).nullable(),
  thanksFor: z.enum(ThanksFor).nullable(),
  praisedUserName: text.nullable(),
  recordedByName: text.nullable(),
  recordedAt: moment,
  /** What was answered when it was asked whether it stands on the child's file. */
  fileAnswer: flag.nullable(),
  /** The reader wrote it down, and so knows who said it. */
  isRecorder: flag,
}).readonly();

export type ComplimentRecord = z.output<typeof complimentRecord>;
