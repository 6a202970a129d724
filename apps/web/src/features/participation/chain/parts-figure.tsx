import '../../../ui/control.css';
import '../../../ui/inline-choice.css';

import { useQuery } from '@apollo/client/react';
import { proportionToPercent } from '@heard/domain/calendar/percentages';
import { type ChainSplit, chainSplitLabels } from '@heard/domain/participation/chain-questions';
import { numberText } from '@heard/domain/words/number-text';
import { useState } from 'react';

import { useFigureExport } from '../../../foundations/exports/use-figure-export';
import { type ChainCountsFragment, ChainPartsDocument, type ChainPartsQuery } from '../../../gql/participation/graphql';
import type { TableShape } from '../../../ui/chart-data';
import { ChartFigure } from '../../../ui/chart-figure';
import { FailedState } from '../../../ui/states';
import { hiddenMark } from '../figures/figure-table';
import type { Asked } from './asked';
import { chainFacts, type ChainPeriod } from './chain-words';

type Part = ChainPartsQuery['chainParts'][number];

const splits: readonly ChainSplit[] = ['STREAM', 'TEAM', 'SERVICE', 'AGE_BAND'];
const many: Readonly<Record<ChainSplit, string>> = {
  STREAM: 'streams',
  TEAM: 'teams',
  SERVICE: 'services',
  AGE_BAND: 'ages',
};

interface PartsFigureProps {
  readonly period: ChainPeriod;
  readonly asked: Asked;
}

/** The same by stream, team, service or age: how much of what was said was told back. */
export function PartsFigure({ period, asked }: PartsFigureProps) {
  const [by, setBy] = useState<ChainSplit>('STREAM');
  const { from, to } = period;
  const { data, error, refetch } = useQuery(ChainPartsDocument, {
    variables: { from, to, by, filter: asked.filter },
    fetchPolicy: 'cache-and-network',
  });
  const give = useFigureExport('PARTICIPATION_FIGURES');
  const parts = data?.chainParts ?? [];
  const title = `by ${chainSplitLabels[by].toLowerCase()}`;
  return (
    <ChartFigure
      title="Whose words are told back"
      sentence={data ? sentenceOf(parts, by) : waitingText(by, error !== undefined)}
      categoryHeader={chainSplitLabels[by]}
      csvName={`what-came-of-words-${title.replaceAll(' ', '-')}`}
      onDownload={(file) => give(file, chainFacts(period, title, asked.isExact, asked.narrowed))}
      controls={
        <div className="inline-choice">
          <label className="inline-choice__label" htmlFor="chain-split">
            Compare
          </label>
          <select
            id="chain-split"
            className="control"
            value={by}
            onChange={({ target }) => setBy(splits.find((split) => split === target.value) ?? by)}
          >
            {splits.map((split) => (
              <option key={split} value={split}>
                {chainSplitLabels[split]}
              </option>
            ))}
          </select>
        </div>
      }
      table={partsTable(parts, chainSplitLabels[by], asked.isExact)}
      data={{
        kind: 'rows',
        categories: parts.map(({ label }) => label),
        unit: '%',
        decimals: 1,
        max: 100,
        notes: parts.map(({ counts }) => partNote(counts)),
        series: [{ key: 'told', label: 'Told back', values: parts.map(({ counts }) => toldShare(counts)) }],
      }}
      note={error && !data ? <FailedState onRetry={() => void refetch()} /> : undefined}
    />
  );
}

function waitingText(by: ChainSplit, failed: boolean): string {
  return failed ? `The ${many[by]} could not be counted.` : `Counting ${many[by]}…`;
}

function toldShare({ said, told }: ChainCountsFragment): number | null {
  return typeof said === 'number' && typeof told === 'number' && said > 0 ? proportionToPercent(told / said) : null;
}

function partNote({ said, decided, told }: ChainCountsFragment): string {
  if (typeof said !== 'number') return 'hidden to protect children';
  if (said === 0) return 'nothing was said';
  const toldBack = typeof told === 'number' ? `${numberText(told)} of ${numberText(said)} told` : 'told is hidden';
  return `${toldBack}, ${numberText(decided ?? 0)} of ${numberText(said)} decided`;
}

function sentenceOf(parts: readonly Part[], by: ChainSplit): string {
  const shown = parts.filter(({ counts }) => typeof counts.told === 'number' && (counts.said ?? 0) > 0);
  if (parts.length === 0) return 'Nothing was said that could be compared.';
  if (shown.length === 0) return hiddenText(parts, by);
  const undone = shown.toSorted((a, b) => untold(b) - untold(a))[0];
  if (!undone || untold(undone) === 0) return 'Everybody was told what came of their words.';
  return `Most is not told back yet here: ${undone.label}, ${numberText(untold(undone))} of ${numberText(undone.counts.said ?? 0)}.`;
}

function hiddenText(parts: readonly Part[], by: ChainSplit): string {
  const isAll = parts.every(({ counts }) => typeof counts.said !== 'number');
  return isAll
    ? `All ${many[by]} are hidden, to protect children.`
    : 'How many were told back is hidden, to protect children.';
}

function untold({ counts }: Part): number {
  return (counts.said ?? 0) - (counts.told ?? 0);
}

const exactColumns = [
  ['toDo', 'To be done'],
  ['underWay', 'Under way'],
  ['shown', 'Done, and shown'],
  ['due', 'Promised days gone by'],
  ['inTime', 'Told by the day'],
] as const;

/** What is to be done and what was promised is not published by part. */
function partsTable(parts: readonly Part[], header: string, isExact: boolean): TableShape {
  return {
    headers: [header, 'Said', 'Decided', 'Told', ...(isExact ? exactColumns.map(([, name]) => name) : [])],
    rows: parts.map(({ label, counts }) => [
      label,
      counts.said ?? hiddenMark,
      counts.decided ?? hiddenMark,
      counts.told ?? hiddenMark,
      ...(isExact ? exactColumns.map(([key]) => counts[key] ?? 0) : []),
    ]),
  };
}
