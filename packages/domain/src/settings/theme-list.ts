import type { PlainDate } from '../calendar/plain-date.js';
import type { ThemeArea } from '../feedback/themes.js';

/** A theme as the council keeps it today. */
export interface KnownTheme {
  readonly id: string;
  readonly area: ThemeArea;
  readonly label: string;
  /** The first day on which forms offer it no more. */
  readonly retiredOn: PlainDate | null;
  /** The theme that it was merged into. */
  readonly mergedIntoId: string | null;
}

/** Whether forms offer it on this day. */
export function isThemeOffered({ retiredOn, mergedIntoId }: KnownTheme, on: PlainDate): boolean {
  return mergedIntoId === null && (retiredOn === null || retiredOn > on);
}

/** The theme as which this one counts: the last of those that it was merged into, one after the other; itself without any. */
export function countedAs<Theme extends KnownTheme>(themes: readonly Theme[], theme: Theme): Theme {
  let found = theme;
  for (const _ of themes) {
    const next = themes.find(({ id }) => id === found.mergedIntoId);
    if (next === undefined) return found;
    found = next;
  }
  throw new Error(`Themes merged in a circle, at ${theme.label}`);
}
