import { shortQuarter } from '@heard/domain/calendar/reporting-year';
import { answerTimingLabels } from '@heard/domain/complaints/answered-in-time';
import { stageLimits } from '@heard/domain/complaints/complaint-stages';
import { endedLabels } from '@heard/domain/complaints/stage-counts';

import type { ComplaintsByQuarterQuery, StageFiguresFragment } from '../../../gql/complaints/graphql';
import type { ChartData, TableShape } from '../../../ui/chart-data';
import { releasedWords } from './released-words';

export type Quarter = ComplaintsByQuarterQuery['complaintsByQuarter'][number];

/** Each quarter by itself, or the year that ends with it. */
export type Span = 'quarter' | 'year';

export interface TimingsRow {
  /** "Apr–Jun 2025", "Year to Jun 2025", for the axis and the table. */
  readonly key: string;
  /** "April to June 2025", in sentences. */
  readonly label: string;
  /** Null where it is not released to this reader yet. */
  readonly figures: StageFiguresFragment | null;
  readonly released: string;
}

/** What stands in the place of every figure of a period that is not released to the reader. */
const notReleased = 'not published';

/** 'Jun 2025' */
function lastMonth(quarter: string): string {
  return shortQuarter(quarter).split('–')[1] ?? '';
}

/** The same quarters, each alone or as the year that ends with it. */
export function timingsRows(quarters: readonly Quarter[], span: Span): readonly TimingsRow[] {
  return quarters.map((quarter) => ({
    key: span === 'quarter' ? shortQuarter(quarter.key) : `Year to ${lastMonth(quarter.key)}`,
    label: span === 'quarter' ? quarter.label : quarter.yearLabel,
    figures: (span === 'quarter' ? quarter.counts : quarter.year) ?? null,
    released: releasedWords(quarter),
  }));
}

/** "In 10 working days" for stage 1. */
function standardLabel(stage: Quarter['stage']): string {
  return `In ${String(stageLimits('CHILDREN_ACT_1989', stage)?.standard ?? 0)} working days`;
}

type Part = readonly [key: string, label: string, of: (figures: StageFiguresFragment) => number];

/** What a stage can have come to while the clock counted. */
function timely(stage: Quarter['stage']): readonly Part[] {
  return [
    ['IN_STANDARD', standardLabel(stage), ({ inStandard }) => inStandard],
    ['IN_AGREED', answerTimingLabels.IN_AGREED, ({ inAgreed }) => inAgreed],
    ['LATE', answerTimingLabels.LATE, ({ late }) => late],
    ['OVERDUE', answerTimingLabels.OVERDUE, ({ overdue }) => overdue],
    ['OPEN', answerTimingLabels.OPEN, ({ open }) => open],
  ];
}

const beside: readonly Part[] = [
  ['WITHDRAWN', endedLabels.WITHDRAWN, ({ withdrawn }) => withdrawn],
  ['REMEDIED', endedLabels.REMEDIED, ({ remedied }) => remedied],
  ['NOT_FOR_PROCEDURE', endedLabels.NOT_FOR_PROCEDURE, ({ notForProcedure }) => notForProcedure],
  ['TOTAL', 'All', ({ total }) => total],
];

export function timingsData(rows: readonly TimingsRow[], stage: Quarter['stage']): ChartData {
  return {
    kind: 'stacked-bar',
    categories: rows.map(({ key }) => key),
    series: timely(stage).map(([key, label, of]) => ({
      key,
      label,
      values: rows.map(({ figures }) => figures && of(figures)),
    })),
  };
}

/** The counts with their rates: more than is drawn, and the same in the file. */
export function timingsTable(rows: readonly TimingsRow[], stage: Quarter['stage'], span: Span): TableShape {
  const parts = [...timely(stage), ...beside];
  return {
    headers: [
      span === 'quarter' ? 'Quarter' : 'Year',
      ...parts.map(([, label]) => label),
      `${standardLabel(stage)}, %`,
      'In time, % of answered or overdue',
      'Published',
    ],
    rows: rows.map(({ key, figures, released }) => [
      key,
      ...parts.map(([, , of]) => (figures ? of(figures) : notReleased)),
      rate(figures, figures?.inStandardRate),
      rate(figures, figures?.inTimeRate),
      released,
    ]),
  };
}

function rate(figures: StageFiguresFragment | null, value: number | null | undefined): string {
  if (!figures) return notReleased;
  return typeof value === 'number' ? `${value.toFixed(1)}%` : 'no data';
}
