import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { Period } from '@heard/domain/calendar/reporting-year';
import type { ChainCounts } from '@heard/domain/participation/chain-counts';
import type { ChainWait, Wait } from '@heard/domain/participation/chain-waits';

/** The words that somebody asks about; null: of all. */
export interface ChainFilter {
  readonly orgUnitId: string | null;
  readonly stream: string | null;
  readonly ageBand: string | null;
  /** Those alone that an answer was promised to. */
  readonly promised: boolean;
}

type Counted = Omit<ChainCounts, 'standing' | 'answeredBefore'>;

/** As counted, or as published: null where it is hidden or not published. */
export type ShownChainCounts = { readonly [Count in keyof Counted]: number | null } & {
  readonly standing: ChainCounts['standing'] | null;
  readonly answeredBefore: number | null;
  /** Even how much was said is hidden. */
  readonly suppressed: boolean;
};

export interface ShownWait extends Omit<Wait, 'statements' | 'reached'> {
  readonly wait: ChainWait;
  /** Null in published figures. */
  readonly statements: number | null;
  readonly reached: number | null;
  /** The tenth is large enough to point at nobody. */
  readonly isSlowestShown: boolean;
}

/** How far what children said in a quarter or a year has come. */
export interface ChainPeriod extends Period {
  readonly key: string;
  readonly ended: boolean;
  /** Null where the figures are counted now, and where they are not published yet. */
  readonly publishedOn: PlainDate | null;
  /** Counts from 1 to this number are hidden; null where nothing is. */
  readonly smallUpTo: number | null;
  /** Null: not published yet. */
  readonly counts: ShownChainCounts | null;
  /** Those that may be shown. */
  readonly waits: readonly ShownWait[];
  /** Of those that an answer was promised to; none in published figures. */
  readonly promisedWaits: readonly ShownWait[];
}

/** A part of a period: one team, say. */
export interface ChainPart {
  readonly key: string;
  readonly label: string;
  readonly counts: ShownChainCounts;
}
