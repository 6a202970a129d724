import { z } from 'zod';
import { count, day, id, moment, row, text } from '../../platform/row-shapes.js';

const seenChild = row({ reference: text, name: text.nullable(), depth: z.enum(['LISTED', 'OPENED', 'EXPORTED']) });

export const accessLine = row({
  id,
  /** Null: no line, but how far was looked, where there are older ones. */
  at: moment.nullable(),
  actorName: text.nullable(),
  operation: text.nullable(),
  outcome: z.enum(['OK', 'REFUSED']).nullable(),
  purpose: text.nullable(),
  searched: text.nullable(),
  detail: text.nullable(),
  children: z.array(seenChild).readonly(),
  childCount: count,
}).readonly();
export type AccessLine = z.output<typeof accessLine>;

export const opening = row({
  day,
  actorId: id.nullable(),
  actorName: text.nullable(),
  times: count,
  lastAt: moment,
  purposes: z.array(text).readonly(),
}).readonly();
export type Opening = z.output<typeof opening>;
