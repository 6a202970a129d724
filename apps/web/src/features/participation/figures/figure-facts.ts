import { formatPlainDate } from '@heard/domain/calendar/plain-date';

import type { FigureFacts } from '../../../foundations/exports/use-figure-export';
import { todayInLondon } from '../../../platform/council-time';
import { dateText } from '../../../platform/dates';
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

function definitionText({ participation, attendance, everyReview, version }: Options['definition']): string {
  const rates = [participation, attendance, everyReview].map(({ name, formula }) => `${name}: ${formula}.`);
  return `${rates.join(' ')} Definition ${version}; figures of other definitions are not comparable.`;
}

/** What a file of participation says of itself. */
export function participationFacts({ exact, definition, targetRate }: Options, shown: Shown): FigureFacts {
  const { title, from, to, publishedOn } = shown;
  return {
    title: `Participation in reviews: ${title}`,
    from,
    to,
    counted: countedText(exact, publishedOn),
    definition: definitionText(definition),
    target: `${targetRate}% of reviews in which children had their say`,
    isExact: exact,
  };
}
