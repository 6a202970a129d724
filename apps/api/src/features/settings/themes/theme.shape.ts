import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { ThemeArea } from '@heard/domain/feedback/themes';
import type { ProposalOutcome, ThemeChangeKind } from '@heard/domain/settings/theme-changes';
import type { KnownTheme } from '@heard/domain/settings/theme-list';

/** How a theme was after somebody changed it. */
export interface ChangeOfTheme {
  readonly kind: ThemeChangeKind;
  readonly at: string;
  readonly byName: string | null;
  readonly reason: string | null;
  readonly area: ThemeArea;
  readonly label: string;
  readonly description: string | null;
  readonly retiredOn: PlainDate | null;
  readonly mergedIntoLabel: string | null;
}

/** A theme with how it came to be so. */
export interface KeptTheme extends KnownTheme {
  readonly key: string;
  readonly description: string | null;
  readonly position: number;
  readonly countsAsId: string | null;
  readonly version: number;
  /** The latest first. */
  readonly changes: readonly ChangeOfTheme[];
}

/** What somebody would like to have in the list, and what was said to it. */
export interface ProposedTheme {
  readonly id: string;
  readonly area: ThemeArea;
  readonly label: string;
  readonly description: string | null;
  readonly why: string;
  readonly proposedOn: PlainDate;
  readonly byName: string | null;
  readonly outcome: ProposalOutcome | null;
  readonly word: string | null;
  readonly answeredByName: string | null;
}
