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
  /** Later than this day, `YYYY-MM-DD`; null: back to the first word. */
  readonly since: string | null;
}

export const everything: Wanted = { filter: 'ALL', words: '', theme: null, place: null, upTo: null, since: null };

/** True where nothing is looked for: whoever spoke may have been chosen all the same. */
export function looksForNothing({ words, theme, place, upTo, since }: Wanted): boolean {
  return words === '' && [theme, place, upTo, since].every((one) => one === null);
}

export function isEverything(wanted: Wanted): boolean {
  return wanted.filter === 'ALL' && looksForNothing(wanted);
}

/** What is looked for, in one line: “dog” · School · up to 4 March 2026. */
export function wantedText({ words, theme, place, upTo, since }: Wanted, themes: Voice['themes']): string {
  const parts = [
    words === '' ? null : `“${words}”`,
    themes.find(({ key }) => key === theme)?.label ?? null,
    place === null ? null : chainPlaceLabels[place],
    upTo === null ? null : `up to ${dateText(upTo)}`,
    since === null ? null : `since ${dateText(since)}`,
  ];
  return dotted(parts);
}
