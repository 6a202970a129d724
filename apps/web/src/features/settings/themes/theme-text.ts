import { themeAreaLabels } from '@heard/domain/feedback/themes';
import type { ThemeChangeKind } from '@heard/domain/settings/theme-changes';
import { countedAs } from '@heard/domain/settings/theme-list';

import type { ThemeOfCouncilFragment } from '../../../gql/settings/graphql';
import { dateText } from '../../../platform/dates';
import type { SettingChange } from '../../../ui/setting-history';

type Theme = ThemeOfCouncilFragment;
type Change = Theme['changes'][number];

/** Since when forms do not offer it, or from which day on; empty where they do. */
export function standingText(themes: readonly Theme[], theme: Theme, today: string): string {
  if (theme.mergedIntoId) return `Counts as ${countedAs(themes, theme).label}`;
  if (!theme.retiredOn) return '';
  return `${theme.retiredOn > today ? 'Offered until the day before' : 'Not offered since'} ${dateText(theme.retiredOn)}`;
}

const whatHappened: Readonly<Record<ThemeChangeKind, (change: Change) => string>> = {
  MADE: ({ label, area }) => `Made as “${label}”, under “${themeAreaLabels[area]}”`,
  CHANGED: ({ label, area, description }) =>
    `Called “${label}”, under “${themeAreaLabels[area]}”${description ? `: ${description}` : ''}`,
  RETIRED: ({ retiredOn }) => `Not offered from ${retiredOn ? dateText(retiredOn) : 'then'} on`,
  OFFERED_AGAIN: () => 'Offered again',
  MERGED: ({ mergedIntoLabel }) => `Counts as “${mergedIntoLabel ?? 'another'}”`,
  SEPARATED: () => 'Stands for itself again',
};

/** What was changed of it, the newest first. */
export function changesOf({ id, changes }: Theme): readonly SettingChange[] {
  return changes.map((change) => ({
    id: `${id} ${change.at}`,
    at: change.at,
    by: change.byName ?? 'Somebody',
    why: change.reason ?? '',
    what: [whatHappened[change.kind](change)],
  }));
}
