import { type ChainPlace, chainPlaceLabels } from '@heard/domain/feedback/chain-place';
import type { TimelineFilter } from '@heard/domain/feedback/timeline-filters';

import { dateText } from '../../../platform/dates';
import { dotted } from '../../../platform/dotted';
import type { Voice } from './child-page-data';

/** What of a child’s timeline somebody wants to see: each that is given narrows it further. */
export interface Wanted {
  readonly filter: TimelineFilter;
  readonly words: string;
  /** The key of a theme. */
  readonly theme: string | null;
  readonly place: ChainPlace | null;
  /** The newest day, `YYYY-MM-DD`; null: from the newest there is. */
  readonly upTo: string | null;
}

export const everything: Wanted = { filter: 'ALL', words: '', theme: null, place: null, upTo: null };

/** True where nothing is looked for: whoever spoke may have been chosen all the same. */
export function looksForNothing({ words, theme, place, upTo }: Wanted): boolean {
  return words === '' && theme === null && place === null && upTo === null;
}

export function isEverything(wanted: Wanted): boolean {
  return wanted.filter === 'ALL' && looksForNothing(wanted);
}

/** What is looked for, in one line: “dog” · School · up to 4 March 2026. */
export function wantedText({ words, theme, place, upTo }: Wanted, themes: Voice['themes']): string {
  const parts = [
    words === '' ? null : `“${words}”`,
    themes.find(({ key }) => key === theme)?.label ?? null,
    place === null ? null : chainPlaceLabels[place],
    upTo === null ? null : `up to ${dateText(upTo)}`,
  ];
  return dotted(parts);
}
