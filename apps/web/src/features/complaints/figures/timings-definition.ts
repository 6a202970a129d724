import { formatPlainDate } from '@heard/domain/calendar/plain-date';
import { reportingPeriod, shiftQuarter } from '@heard/domain/calendar/reporting-year';
import { stageLimits } from '@heard/domain/complaints/complaint-stages';

import type { CsvAbout } from '../../../platform/csv';
import type { Quarter, Span } from './timings-figures';

/** What was counted, and of what the percentages are: beside the figures, and in the file. */
export function timingsDefinition(stage: Quarter['stage']): readonly string[] {
  const days = String(stageLimits('CHILDREN_ACT_1989', stage)?.standard ?? 0);
  return [
    `In time means answered within ${days} working days, or within an extension of which the person was told. The percentage is of complaints that were answered or are overdue: one that was never answered counts as not in time.`,
    'Withdrawn, put right at once and not for this procedure stand outside the percentage. A complaint belongs to the quarter in which its clock started.',
  ];
}

/** As known on which day, and what may still change. */
export function timingsBasis(quarters: readonly Quarter[], isExact: boolean): string {
  const counted = quarters.find(({ asAt }) => asAt)?.asAt;
  if (!isExact) {
    return 'Each quarter is released once every clock in it has run its longest, and stays as it was then. What was written down later is not in it.';
  }
  const day = counted ? `on ${formatPlainDate(counted)}` : 'now';
  return `Counted ${day} from what is recorded. These figures can still change; elected members see a quarter as it was on the day under “Released”.`;
}

/** What a file of these figures says before its table. */
export function timingsAbout(title: string, quarters: readonly Quarter[], span: Span, isExact: boolean): CsvAbout {
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (!first || !last) return [['Title', title]];
  const { from } = reportingPeriod(span === 'quarter' ? first.key : shiftQuarter(first.key, -3));
  return [
    ['Title', title],
    ['Period', `${formatPlainDate(from)} to ${formatPlainDate(reportingPeriod(last.key).to)}`],
    ['Definition', timingsDefinition(first.stage).join(' ')],
    ['Basis', timingsBasis(quarters, isExact)],
  ];
}
