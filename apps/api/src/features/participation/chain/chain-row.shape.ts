import { ChainState } from '@heard/domain/feedback/chain-state';
import type { ChainSplit } from '@heard/domain/participation/chain-questions';
import { ChainWait } from '@heard/domain/participation/chain-waits';
import { z } from 'zod';
import { count, flag, row, text } from '../../../platform/row-shapes.js';

export const chainRow = row({
  /** Null: a service or team that the records don't say. */
  key: text.nullable(),
  /** Counts of statements that stand alike, or of those that waited as long. */
  what: z.enum({ COUNT: 'COUNT', ...ChainWait }),
  state: z.enum(ChainState).nullable(),
  isToDo: flag.nullable(),
  isUnderWay: flag.nullable(),
  isShown: flag.nullable(),
  isTold: flag.nullable(),
  isDue: flag.nullable(),
  isInTime: flag.nullable(),
  isDecided: flag.nullable(),
  days: count.nullable(),
  statements: count,
}).readonly();

export type ChainRow = z.output<typeof chainRow>;

/** What statements are counted by; a quarter by its first day and whether an answer was promised. */
export type ChainBy = ChainSplit | 'QUARTER';

/** Behind the first day of the quarter, of those that an answer was promised to. */
export const promisedMark = ' promised';
