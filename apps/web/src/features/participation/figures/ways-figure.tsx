import { amountOf } from '@heard/domain/words/amount-of';
import { percentText } from '@heard/domain/calendar/percentages';
import { participationMeanings } from '@heard/domain/participation/participation-codes';

import { useFigureExport } from '../../../foundations/exports/use-figure-export';
import type { ParticipationDetailQuery } from '../../../gql/participation/graphql';
import { ChartFigure } from '../../../ui/chart-figure';
import { participationFacts } from './figure-facts';
import type { Options, PeriodChoice } from '../periods';

type CodeCounts = ParticipationDetailQuery['participationCodes'];

function reviewsOf(codes: CodeCounts, code: string): number {
  return codes.find((one) => one.code === code)?.reviews ?? 0;
}

function reviewsText(count: number): string {
  return amountOf(count, 'review', 'reviews');
}

function sentenceOf(codes: CodeCounts): string {
  const heard = codes.filter(({ code }) => participationMeanings[code].heard);
  const most = heard.toSorted((a, b) => b.reviews - a.reviews)[0];
  const first =
    most && most.reviews > 0
      ? `Most often: ${most.label.toLowerCase()}, in ${reviewsText(most.reviews)}.`
      : 'No child was heard.';
  const away = reviewsOf(codes, 'PN7');
  const there = reviewsOf(codes, 'PN4');
  if (away + there === 0) return `${first} Nobody was left unheard.`;
  return `${first} Not heard: in ${reviewsText(away)} the child was away and nothing was passed on, in ${reviewsText(there)} the child was there.`;
}

/** Place in the legend: heard, not heard, counted apart. */
function kindOf(code: CodeCounts[number]['code']): number {
  const { counted, heard } = participationMeanings[code];
  if (!counted) return 2;
  return heard ? 0 : 1;
}

interface WaysFigureProps {
  readonly codes: CodeCounts;
  readonly period: PeriodChoice;
  readonly options: Options;
}

/** In which way children were heard, or were not. What is coded as under 4 stands apart, with no share. */
export function WaysFigure({ codes, period, options }: WaysFigureProps) {
  const counted = codes.filter(({ code }) => participationMeanings[code].counted);
  const all = counted.reduce((sum, { reviews }) => sum + reviews, 0);
  const inOrder = [
    ...counted.filter(({ code }) => participationMeanings[code].heard),
    ...counted.filter(({ code }) => !participationMeanings[code].heard),
    ...codes.filter(({ code }) => !participationMeanings[code].counted),
  ];
  const give = useFigureExport('PARTICIPATION_FIGURES');
  const title = 'How children took part';
  const shareOf = ({ code, reviews }: CodeCounts[number]): string =>
    participationMeanings[code].counted ? (percentText(reviews, all) ?? '') : '';
  return (
    <ChartFigure
      title={title}
      sentence={sentenceOf(codes)}
      categoryHeader="How"
      csvName="ways-of-taking-part"
      onDownload={(file) => give(file, participationFacts(options, { ...period, title }))}
      table={{
        headers: ['How', 'Code in the return', 'What the return means by it', 'Reviews', 'Share (%)'],
        rows: inOrder.map((row) => [row.label, row.code, row.meaning, row.reviews, shareOf(row) || 'counted apart']),
      }}
      data={{
        kind: 'rows',
        categories: inOrder.map(({ label }) => label),
        kinds: ['Heard', 'Not heard', 'Coded as under 4, counted apart'],
        kindOfRow: inOrder.map(({ code }) => kindOf(code)),
        notes: inOrder.map((row) => shareOf(row) && `${shareOf(row)}%`),
        series: [{ key: 'reviews', label: 'Reviews', values: inOrder.map(({ reviews }) => reviews) }],
      }}
      note={
        <p>
          “Away, not heard” does not say why. Nobody may have asked, or the child said no: a return has one code for
          both. The child’s own page may tell.
        </p>
      }
    />
  );
}
