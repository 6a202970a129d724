import { formatPlainDate } from '@heard/domain/calendar/plain-date';
import { reportingPeriod, shiftQuarter } from '@heard/domain/calendar/reporting-year';
import { stageLimits } from '@heard/domain/complaints/complaint-stages';

import type { FigureFacts } from '../../../foundations/exports/use-figure-export';
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
    return 'Each quarter is published once every clock in it has run its longest, and stays as it was then. What was written down later is not in it.';
  }
  const day = counted ? `on ${formatPlainDate(counted)}` : 'now';
  return `Counted ${day} from what is recorded. These figures can still change; elected members see a quarter as it was on the day under “Released”.`;
}

/** What a file of these figures says of itself. There is no target but the law's. */
export function timingsFacts(title: string, quarters: readonly Quarter[], span: Span, isExact: boolean): FigureFacts {
  const [first, last] = [quarters[0], quarters.at(-1)];
  const [from, to] = [first?.key ?? '', last?.key ?? ''];
  return {
    title,
    from: reportingPeriod(span === 'quarter' ? from : shiftQuarter(from, -3)).from,
    to: reportingPeriod(to).to,
    counted: timingsBasis(quarters, isExact),
    definition: first ? timingsDefinition(first.stage).join(' ') : '',
    target: null,
    isExact,
  };
}
