import { formatPlainDate } from '@heard/domain/calendar/plain-date';
import { targetOf } from '@heard/domain/participation/year-targets';

import type { FigureFacts } from '../../../foundations/exports/use-figure-export';
import { todayInLondon } from '../../../platform/council-time';
import { dateText } from '../../../platform/dates';
import { hiddenNumbersText } from '../hidden-numbers';
import type { Options } from '../periods';

interface Shown {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** Null: counted now, or of several periods that were each published on a day of their own. */
  readonly publishedOn: string | null;
}

/** "29 November 2026", "Published 29 October 2026". */
export function countedText(isExact: boolean, publishedOn: string | null | undefined): string {
  if (isExact) return formatPlainDate(todayInLondon());
  return publishedOn ? `Published ${dateText(publishedOn)}` : 'Each period as it was published';
}

function definitionText({ definition, exact, periods }: Options): string {
  const { participation, attendance, everyReview, version } = definition;
  const rates = [participation, attendance, everyReview].map(({ name, formula }) => `${name}: ${formula}.`);
  const hidden = exact ? '' : ` ${hiddenNumbersText(periods)}`;
  return `${rates.join(' ')} Definition ${version}; figures of other definitions are not comparable.${hidden}`;
}

/** What a file of participation says of itself. */
export function participationFacts(options: Options, shown: Shown): FigureFacts {
  const { exact } = options;
  const { title, from, to, publishedOn } = shown;
  return {
    title: `Participation in reviews: ${title}`,
    from,
    to,
    counted: countedText(exact, publishedOn),
    definition: definitionText(options),
    target: `${targetOf(options, to).rate}% of reviews in which children had their say`,
    isExact: exact,
  };
}
