import type { ChainFilterInput } from '../../../gql/participation/graphql';

/** What the page is about, beside the period. */
export interface Asked {
  readonly isExact: boolean;
  readonly filter: ChainFilterInput;
  /** What it is narrowed to, in words; null: to nothing. */
  readonly narrowed: string | null;
}
