import '../../../ui/control.css';
import '../../../ui/inline-choice.css';

import { useQuery } from '@apollo/client/react';
import { type GroupWords, groupsSentence } from '@heard/domain/participation/participation-sentences';
import { targetOf } from '@heard/domain/participation/year-targets';
import { useState } from 'react';

import { useFigureExport } from '../../../foundations/exports/use-figure-export';
import {
  type ParticipationFiguresFragment,
  ParticipationByGroupDocument,
  type ParticipationGroup,
} from '../../../gql/participation/graphql';
import type { ChartData } from '../../../ui/chart-data';
import { ChartFigure } from '../../../ui/chart-figure';
import { FailedState } from '../../../ui/states';
import { participationFacts } from './figure-facts';
import { figuresTable } from './figure-table';
import { byAge, noteText, rangeLabel, saysSomething, shownFigures, toPoint } from './figures';
import type { Options, PeriodChoice } from '../periods';

interface Split extends GroupWords {
  readonly group: ParticipationGroup;
  /** As it is chosen: "Teams". */
  readonly label: string;
  /** What a row is: "Team". */
  readonly header: string;
}

/** The first is shown first. */
type Splits = readonly [Split, ...Split[]];

/** Where children are worked with. */
export const placeSplits: Splits = [
  { group: 'TEAM', label: 'Teams', header: 'Team', one: 'team', many: 'teams' },
  { group: 'SERVICE', label: 'Services', header: 'Service', one: 'service', many: 'services' },
];

/** Who the children are. */
export const childSplits: Splits = [
  { group: 'AGE_BAND', label: 'Age at the review', header: 'Age', one: 'age group', many: 'age groups' },
  { group: 'SEX', label: 'Sex', header: 'Sex', one: 'group', many: 'groups' },
  { group: 'ETHNICITY', label: 'Ethnicity', header: 'Ethnicity', one: 'ethnic group', many: 'ethnic groups' },
];

interface GroupFigureProps {
  readonly title: string;
  readonly name: string;
  readonly splits: Splits;
  readonly period: PeriodChoice;
  readonly options: Options;
  readonly whole: ParticipationFiguresFragment;
}

/** Bars side by side for one of several ways to put children together. The choice stays where it is while it counts. */
export function GroupFigure({ title, name, splits, period, options, whole }: GroupFigureProps) {
  const [chosen, setChosen] = useState<string>('');
  const split = splits.find((one) => one.group === chosen) ?? splits[0];
  const { data, error, refetch } = useQuery(ParticipationByGroupDocument, {
    variables: { from: period.from, to: period.to, groupBy: split.group },
    fetchPolicy: 'cache-and-network',
  });
  const give = useFigureExport('PARTICIPATION_FIGURES');
  const rows = (data?.participation ?? []).filter(saysSomething);
  const asShown = split.group === 'AGE_BAND' ? byAge : asItIs;
  const shown = rows.map(asShown);
  return (
    <ChartFigure
      title={title}
      sentence={data ? sentenceOf(shown, asShown(whole), split) : waitingText(split, error !== undefined)}
      categoryHeader={split.header}
      onDownload={(file) => give(file, participationFacts(options, { ...period, title: `${title}, by ${split.one}` }))}
      csvName={`participation-by-${split.one.replaceAll(' ', '-')}`}
      controls={
        <div className="inline-choice">
          <label className="inline-choice__label" htmlFor={name}>
            Compare
          </label>
          <select id={name} className="control" value={split.group} onChange={(event) => setChosen(event.target.value)}>
            {splits.map(({ group, label }) => (
              <option key={group} value={group}>
                {label}
              </option>
            ))}
          </select>
        </div>
      }
      table={figuresTable(split.header, rows)}
      data={toBars(shown, targetOf(options, period.to).rate)}
      note={error && !data ? <FailedState onRetry={() => void refetch()} /> : undefined}
    />
  );
}

function asItIs(row: ParticipationFiguresFragment): ParticipationFiguresFragment {
  return row;
}

function waitingText(words: GroupWords, failed: boolean): string {
  return failed ? `The ${words.many} could not be counted.` : `Counting ${words.many}…`;
}

function sentenceOf(
  rows: readonly ParticipationFiguresFragment[],
  whole: ParticipationFiguresFragment,
  words: GroupWords,
): string {
  return groupsSentence(
    rows.map((row) => toPoint(row, row.label)),
    shownFigures(whole),
    words,
  );
}

function toBars(rows: readonly ParticipationFiguresFragment[], target: number): ChartData {
  return {
    kind: 'rows',
    categories: rows.map((row) => row.label),
    unit: '%',
    decimals: 1,
    max: 100,
    target: { value: target, label: `Target: ${target}%` },
    bandLabel: rangeLabel,
    notes: rows.map(noteText),
    series: [
      {
        key: 'rate',
        label: 'Had their say',
        values: rows.map((row) => row.rate ?? null),
        low: rows.map((row) => row.intervalLow ?? null),
        high: rows.map((row) => row.intervalHigh ?? null),
      },
    ],
  };
}
