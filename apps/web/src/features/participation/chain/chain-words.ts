import { percentText } from '@heard/domain/calendar/percentages';
import { shortQuarter } from '@heard/domain/calendar/reporting-year';
import { chainLinkLabels, chainLinks, type ChainLink } from '@heard/domain/participation/chain-counts';
import { chainDefinitionText } from '@heard/domain/participation/chain-questions';
import { amountOf } from '@heard/domain/words/amount-of';
import { numberText } from '@heard/domain/words/number-text';

import type { FigureFacts } from '../../../foundations/exports/use-figure-export';
import type { ChainCountsFragment, ChainPictureQuery } from '../../../gql/participation/graphql';
import type { TableShape } from '../../../ui/chart-data';
import { countedText } from '../figures/figure-facts';
import { hiddenMark } from '../figures/figure-table';
import { hiddenNumbersText } from '../hidden-numbers';

export type ChainPeriod = ChainPictureQuery['chainPicture'][number];
export type ChainDays = ChainPeriod['waits'][number];

export const shortDefinition =
  'Each thing a child or young person said counts, by the day it was said, also where nobody has answered it yet.';

/** "July to September 2026, so far". */
export function periodName({ label, ended }: Pick<ChainPeriod, 'label' | 'ended'>): string {
  return ended ? label : `${label}, so far`;
}

function known(value: number | null | undefined): value is number {
  return typeof value === 'number';
}

const reached: Readonly<Record<ChainLink, keyof ChainCountsFragment>> = {
  SAID: 'said',
  DECIDED: 'decided',
  UNDER_WAY: 'underWay',
  SHOWN: 'shown',
  TOLD: 'told',
};

/** How many got as far as a link; null where it is hidden. */
export function reachedLink(counts: ChainCountsFragment, link: ChainLink): number | null {
  const value = counts[reached[link]];
  return typeof value === 'number' ? value : null;
}

function underWayText({ underWay, toDo }: ChainCountsFragment): string {
  if (!known(underWay) || !known(toDo) || toDo === 0) return '';
  return `, ${numberText(underWay)} of the ${numberText(toDo)} with something to be done ${underWay === 1 ? 'is' : 'are'} under way`;
}

function toldText(told: number | null | undefined): string {
  if (!known(told)) return '. How many were told back is hidden, to protect children.';
  return `, and ${numberText(told)} ${told === 1 ? 'was' : 'were'} told back.`;
}

/** What a period comes to, in words. */
export function chainSentence(period: ChainPeriod): string {
  const { counts } = period;
  if (!counts) return `The figures of ${period.label} have not been published yet.`;
  const { said, decided, told } = counts;
  if (!known(said) || !known(decided)) {
    return `The figures of ${period.label} are hidden, to protect children.`;
  }
  if (said === 0) return `Nothing that a child said is written down from ${periodName(period)}.`;
  const things = amountOf(said, 'thing', 'things');
  return `Of ${things} children said from ${periodName(period)}, ${numberText(decided)} ${decided === 1 ? 'was' : 'were'} decided${underWayText(counts)}${toldText(told)}`;
}

function shareText(part: number | null, whole: number | null | undefined): string {
  const percent = known(part) && known(whole) ? percentText(part, whole) : null;
  return percent === null ? '' : `${percent}% of what was said`;
}

/** What stands beside the bar of a link. */
export function linkNote(counts: ChainCountsFragment, link: ChainLink): string {
  const value = reachedLink(counts, link);
  if (value === null) return 'hidden to protect children';
  if (link === 'SAID') return 'by children and young people';
  if (link === 'DECIDED' || link === 'TOLD') return shareText(value, counts.said);
  const { toDo } = counts;
  if (!known(toDo)) return '';
  return toDo === 0 ? 'nothing is to be done' : `of ${numberText(toDo)} with something to be done`;
}

/** Each link with its count and of how many it is asked, for the table beside the bars and its file. */
export function linksTable(counts: ChainCountsFragment): TableShape {
  const asked: Readonly<Record<ChainLink, number | null | undefined>> = {
    SAID: counts.said,
    DECIDED: counts.said,
    UNDER_WAY: counts.toDo,
    SHOWN: counts.toDo,
    TOLD: counts.said,
  };
  return {
    headers: ['Link', 'Got there', 'Of'],
    rows: chainLinks.map((link) => [
      chainLinkLabels[link],
      reachedLink(counts, link) ?? hiddenMark,
      asked[link] ?? hiddenMark,
    ]),
  };
}

/** "within 12 days". */
export function daysText(days: number): string {
  return days === 0 ? 'on the same day' : `within ${amountOf(days, 'day', 'days')}`;
}

/** No days are said in words. */
const halfUnits: Readonly<Record<number, string>> = { 0: '', 1: 'day ' };

/** What stands beside the days of half of them. */
export function daysNote({ median, slowest, isSlowestShown, statements, reached: there }: ChainDays): string {
  if (statements === 0) return 'nothing has come this far';
  if (!known(median)) {
    const soFar =
      known(there) && known(statements) ? `: ${numberText(there)} of ${numberText(statements)} got there` : '';
    return `not half yet${soFar}`;
  }
  const half = `${halfUnits[median] ?? 'days '}for half`;
  if (!isSlowestShown) return half;
  return known(slowest) ? `${half}; nine in ten ${daysText(slowest)}` : `${half}; not nine in ten yet`;
}

/** What stands in place of no days at all. */
export function daysSaid({ median }: ChainDays): string | null {
  return median === 0 ? daysText(0) : null;
}

/** Of what has not come this far there is no number, and of what rests on too few none is shown. */
function daysCell({ statements }: ChainDays, days: number | null | undefined, isShown = true): string | number {
  if (statements === 0) return '–';
  return days ?? (isShown ? 'not yet' : hiddenMark);
}

/** The same as a table: those that wait still beside it. */
export function daysTable(waits: readonly ChainDays[]): TableShape {
  const isExact = waits.some(({ statements }) => known(statements));
  return {
    headers: [
      'From link to link',
      'Half within (days)',
      'Nine in ten within (days)',
      ...(isExact ? ['Got there', 'Of'] : []),
    ],
    rows: waits.map((wait) => [
      wait.label,
      daysCell(wait, wait.median),
      daysCell(wait, wait.slowest, wait.isSlowestShown),
      ...(isExact ? [wait.reached ?? 0, wait.statements ?? 0] : []),
    ]),
  };
}

/** What a file of one period says of itself. */
export function chainFacts(period: ChainPeriod, title: string, isExact: boolean, narrowed: string | null): FigureFacts {
  const { from, to, publishedOn } = period;
  return {
    title: `What came of what children said: ${title}${narrowed === null ? '' : `; only ${narrowed}`}`,
    from,
    to,
    counted: countedText(isExact, publishedOn),
    definition: isExact ? chainDefinitionText : `${chainDefinitionText} ${hiddenNumbersText([period])}`,
    target: null,
    isExact,
  };
}

/** A quarter where there is little room, and that it is not over. */
export function quarterName({ key, ended }: Pick<ChainPeriod, 'key' | 'ended'>): string {
  return ended ? shortQuarter(key) : `${shortQuarter(key)}, so far`;
}
