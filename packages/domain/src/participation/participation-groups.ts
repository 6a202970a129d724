import { byText } from '../words/by-text.js';
import { ageBandLabel, ageBands, unknownAgeBand } from './age-bands.js';
import { ethnicityLabels } from './ssda903/return-children.js';

/** What figures of participation can be split by. */
export const ParticipationGroup = {
  QUARTER: 'QUARTER',
  YEAR: 'YEAR',
  SERVICE: 'SERVICE',
  TEAM: 'TEAM',
  AGE_BAND: 'AGE_BAND',
  SEX: 'SEX',
  ETHNICITY: 'ETHNICITY',
} as const;
export type ParticipationGroup = keyof typeof ParticipationGroup;

/** The key of the one row that is not split. */
export const wholeKey = 'all';
export const wholeLabel = 'All reviews';
/** Reviews whose service or team the records don't say. */
export const noUnitKey = 'none';
export const noServiceLabel = 'No service';
export const noTeamLabel = 'No team';
export const unknownKey = 'unknown';

export const sexLabels: Readonly<Record<string, string>> = { F: 'Female', M: 'Male', U: 'Not known' };

/** The keys that a split has by itself, in the order in which people read them. Others are sorted by their label. */
const orders: Readonly<Partial<Record<ParticipationGroup, readonly string[]>>> = {
  AGE_BAND: [...ageBands, unknownAgeBand].map((band) => band.key),
  SEX: Object.keys(sexLabels),
  ETHNICITY: [...Object.keys(ethnicityLabels), unknownKey],
};

const itself = (key: string): string => key;

const labels: Readonly<Record<ParticipationGroup, (key: string) => string | null>> = {
  QUARTER: itself,
  YEAR: itself,
  SERVICE: (key) => (key === noUnitKey ? noServiceLabel : null),
  TEAM: (key) => (key === noUnitKey ? noTeamLabel : null),
  AGE_BAND: ageBandLabel,
  SEX: (key) => sexLabels[key] ?? 'Not known',
  ETHNICITY: (key) => ethnicityLabels[key] ?? 'Not known',
};

/** What a key of a split is called; null where the records name it (services, teams). */
export function groupLabel(group: ParticipationGroup, key: string): string | null {
  return labels[group](key);
}

interface Named {
  readonly key: string;
  readonly label: string;
}

/** Rows in the order in which people read them: time, age, the return's own list, else by name. */
export function inGroupOrder<Row extends Named>(group: ParticipationGroup | null, rows: readonly Row[]): Row[] {
  const order = group === null ? undefined : orders[group];
  if (order !== undefined) return rows.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  if (group === 'QUARTER' || group === 'YEAR') return rows.toSorted((a, b) => byText(a.key, b.key));
  const last = (row: Row): number => Number(row.key.startsWith(noUnitKey));
  return rows.toSorted((a, b) => last(a) - last(b) || byText(a.label, b.label) || byText(a.key, b.key));
}
