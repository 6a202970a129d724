import { answerTimingLabels } from '@heard/domain/complaints/answered-in-time';

import type { ComplaintsByQuarterQuery } from '../../gql/complaints/graphql';
import type { ChartData, TableShape } from '../../ui/chart-data';

export type Quarter = ComplaintsByQuarterQuery['complaintsByQuarter'][number];

const parts = [
  { key: 'IN_STANDARD', of: ({ inStandard }: Quarter) => inStandard },
  { key: 'IN_AGREED', of: ({ inAgreed }: Quarter) => inAgreed },
  { key: 'LATE', of: ({ late }: Quarter) => late },
  { key: 'OPEN', of: ({ open }: Quarter) => open },
] as const;

export function timingsData(quarters: readonly Quarter[]): ChartData {
  return {
    kind: 'stacked-bar',
    categories: quarters.map((quarter) => quarter.key),
    series: parts.map(({ key, of }) => ({
      key,
      label: answerTimingLabels[key],
      values: quarters.map((quarter) => of(quarter) ?? null),
    })),
  };
}

/** The counts with their rates: more than is drawn, and the same in the file. */
export function timingsTable(quarters: readonly Quarter[]): TableShape {
  return {
    headers: [
      'Quarter',
      answerTimingLabels.IN_STANDARD,
      answerTimingLabels.IN_AGREED,
      'In time',
      answerTimingLabels.LATE,
      answerTimingLabels.OPEN,
      'All',
      'In 10 working days, % of answered',
      'In time, % of answered',
    ],
    rows: quarters.map((quarter) => [
      quarter.label,
      ...countsOf(quarter).map((count) => count ?? 'hidden'),
      rate(quarter, quarter.inStandardRate),
      rate(quarter, quarter.inTimeRate),
    ]),
  };
}

function countsOf({ inStandard, inAgreed, inTime, late, open, total }: Quarter) {
  return [inStandard, inAgreed, inTime, late, open, total];
}

function rate({ suppressed }: Quarter, value: number | null | undefined): string {
  if (typeof value === 'number') return `${value.toFixed(1)}%`;
  return suppressed ? 'hidden' : 'no data';
}

/** False where a reader would look at an empty drawing: all that would stand in it is hidden, or nought. */
export function isDrawable(quarters: readonly Quarter[]): boolean {
  return quarters.some((quarter) => parts.some(({ of }) => (of(quarter) ?? 0) > 0));
}
