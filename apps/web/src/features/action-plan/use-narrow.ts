import { useMedia } from '../../platform/use-media';

/** There is room for one column of the board only. */
export function useNarrow(): boolean {
  return useMedia('(max-width: 47.99rem)');
}
