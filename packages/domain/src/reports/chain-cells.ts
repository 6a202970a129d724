import type { ChainCounts } from '../participation/chain-counts.js';
import type { HidingDimension } from './figure-cells.js';

/** By what the published picture of the chain is split. */
export type ChainDimension = Extract<HidingDimension, 'ALL' | 'SERVICE' | 'TEAM' | 'STREAM' | 'AGE_BAND'>;

/** How far the statements of one period and one value have come, as a release would say it. */
export interface ChainCell {
  /** '2025-26 Q1', or '2025-26' for the year. */
  readonly period: string;
  readonly dimension: ChainDimension;
  readonly value: string;
  /** For a team: its service. */
  readonly service: string | null;
  readonly counts: Pick<ChainCounts, 'said' | 'decided' | 'told' | 'toDo' | 'underWay' | 'shown' | 'due' | 'inTime'>;
  /** Another published figure hides how much came by this stream: said here, it could be worked out there. */
  readonly isHiddenElsewhere: boolean;
  /** What it hides in the release it stands in; null in one that is being made. */
  readonly released: ChainMarks | null;
}

/** What is hidden of one cell. */
export interface ChainMarks {
  /** Said and decided, and with them all else. */
  readonly counts: boolean;
  /** Of a whole period, or where said and decided are hidden. */
  readonly told: boolean;
  /** To be done, under way and shown. */
  readonly doing: boolean;
  /** Promised for a day, and told by it. */
  readonly promise: boolean;
}
