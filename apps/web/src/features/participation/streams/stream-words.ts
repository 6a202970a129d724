import { numberText } from '@heard/domain/words/number-text';
import type { FeedbackByStreamQuery, StreamVoicesFragment } from '../../../gql/participation/graphql';
import type { FigureFacts } from '../../../foundations/exports/use-figure-export';
import type { TableShape } from '../../../ui/chart-data';
import { countedText } from '../figures/figure-facts';
import { hiddenMark } from '../figures/figure-table';
import { hiddenNumbersText } from '../hidden-numbers';

export type StreamPeriod = FeedbackByStreamQuery['feedbackByStream'][number];
export type StreamFigures = StreamPeriod['streams'][number];

export const definition =
  'A telling belongs to the quarter in which it was given. A child or young person is heard in their own words, by what they told somebody else, or by what was seen; what anybody else says is theirs, whichever stream brings it. A telling in which nothing could be found out is counted, and nobody is heard by it.';

export const shortDefinition =
  'Only a child or young person counts as heard. What parents, carers, partners and advocates say in their own right is theirs.';

/** "July to September 2026, so far". */
export function periodName({ label, ended }: Pick<StreamPeriod, 'label' | 'ended'>): string {
  return ended ? label : `${label}, so far`;
}

function howHeard({ ownWords, secondHand, observation }: StreamVoicesFragment): string {
  if (typeof ownWords !== 'number') return '';
  return `: ${numberText(ownWords)} in their own words, ${numberText(secondHand ?? 0)} by what they told somebody else, ${numberText(observation ?? 0)} by what was seen`;
}

function rest({ notFoundOut }: StreamVoicesFragment, others: number): string {
  if (others === 0) return '';
  if (typeof notFoundOut !== 'number') {
    return ` The other ${numberText(others)} were others in their own right, or nothing could be found out.`;
  }
  const spoke =
    others === notFoundOut ? '' : ` Others spoke in their own right in ${numberText(others - notFoundOut)}.`;
  return notFoundOut === 0 ? spoke : `${spoke} In ${numberText(notFoundOut)} nothing could be found out.`;
}

/** What a period comes to, in words. */
export function periodSentence(period: StreamPeriod): string {
  const { counts } = period;
  if (!counts) return `The figures of ${period.label} have not been published yet.`;
  const { tellings, heard } = counts;
  if (typeof tellings !== 'number' || typeof heard !== 'number') {
    return `The figures of ${period.label} are hidden, to protect children.`;
  }
  if (tellings === 0) return `Nothing came in from ${periodName(period)}.`;
  return `Of ${numberText(tellings)} tellings from ${periodName(period)}, a child or young person was heard in ${numberText(heard)}${howHeard(counts)}.${rest(counts, tellings - heard)}`;
}

/** What stands beside a stream's bar. */
export function streamNote({ counts }: Pick<StreamFigures, 'counts'>): string {
  const { tellings, heard, suppressed } = counts;
  if (suppressed) return 'hidden to protect children';
  return tellings === 0 ? 'nothing came in' : `child heard in ${numberText(heard ?? 0)}`;
}

const exactColumns = [
  ['ownWords', 'Own words'],
  ['secondHand', 'Told somebody else'],
  ['observation', 'Seen'],
  ['children', 'Children heard'],
  ['parents', 'Parents'],
  ['carers', 'Carers'],
  ['otherFamily', 'Other family'],
  ['partners', 'Partners'],
  ['advocates', 'Advocates'],
  ['independentVisitors', 'Independent visitors'],
  ['notSaid', 'Not said who'],
  ['notFoundOut', 'Nothing found out'],
] as const;

function cells(counts: StreamVoicesFragment, isExact: boolean): TableShape['rows'][number] {
  const exact = isExact ? exactColumns.map(([key]) => counts[key] ?? '–') : [];
  return [counts.tellings ?? hiddenMark, counts.heard ?? hiddenMark, ...exact];
}

function isExact({ counts }: StreamPeriod): boolean {
  return typeof counts?.ownWords === 'number';
}

/** Every stream with its kinds under it, and all of them together, for the table beside the bars and its file. */
export function streamsTable(period: StreamPeriod): TableShape {
  const { counts, streams } = period;
  const exact = isExact(period);
  const rows = streams.flatMap((stream) => [
    [stream.label, ...cells(stream.counts, exact)],
    ...stream.kinds.map((kind) => [`${stream.label}: ${kind.label.toLowerCase()}`, ...cells(kind.counts, exact)]),
  ]);
  return {
    headers: ['Stream', 'All', 'Child heard', ...(exact ? exactColumns.map(([, header]) => header) : [])],
    rows: counts ? [...rows, ['All streams', ...cells(counts, exact)]] : rows,
  };
}

/** What the file of one period says of itself. */
export function streamsFacts(period: StreamPeriod): FigureFacts {
  const { from, to, publishedOn } = period;
  const counted = countedText(isExact(period), publishedOn);
  const exact = isExact(period);
  const said = exact ? definition : `${definition} ${hiddenNumbersText([period])}`;
  return { title: 'Feedback by stream', from, to, counted, definition: said, target: null, isExact: exact };
}

/** The same of the quarters from one to another. */
export function quartersFacts(first: StreamPeriod, last: StreamPeriod): FigureFacts {
  const title = 'Feedback by stream, quarter by quarter';
  const counted = countedText(isExact(last), null);
  return { ...streamsFacts(last), title, from: first.from, counted };
}
