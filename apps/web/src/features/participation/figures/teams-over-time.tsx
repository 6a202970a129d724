import { useQuery } from '@apollo/client/react';
import { quartersBetween, shortQuarter } from '@heard/domain/calendar/reporting-year';
import { rateText } from '@heard/domain/participation/participation-sentences';

import {
  ParticipationTeamsOverTimeDocument,
  type ParticipationTeamsOverTimeQuery,
} from '../../../gql/participation/graphql';
import { type FigureFacts, useFigureExport } from '../../../foundations/exports/use-figure-export';
import type { CsvFile } from '../../../platform/csv';
import { Button } from '../../../ui/button';
import { type Column, DataTable } from '../../../ui/data-table';
import { Icon } from '../../../ui/icon';
import { Sparkline } from '../../../ui/sparkline';
import { FailedState, Loading } from '../../../ui/states';
import { participationFacts } from './figure-facts';
import type { Options, PeriodChoice } from '../periods';

type Line = ParticipationTeamsOverTimeQuery['participationGrid'][number];
type Quarter = Line['quarters'][number];

interface TeamsOverTimeProps {
  readonly trend: PeriodChoice['trend'];
  readonly options: Options;
}

const title = 'Each team over time';

/** Each team quarter by quarter: where it goes, and of how few reviews each figure is. */
export function TeamsOverTime({ trend, options }: TeamsOverTimeProps) {
  const { data, error, refetch } = useQuery(ParticipationTeamsOverTimeDocument, {
    variables: trend,
    fetchPolicy: 'cache-and-network',
  });
  const quarters = quartersBetween(trend.from, trend.to);
  const lines = data?.participationGrid;
  const facts = participationFacts(options, { title, ...trend, publishedOn: null });
  return (
    <section className="chart-figure" aria-labelledby="teams-over-time">
      <div className="chart-figure__words">
        <h2 id="teams-over-time">{title}</h2>
        <p>A quarter of one team is few reviews: look for a direction over several, not at one.</p>
      </div>
      {lines ? <Lines lines={lines} quarters={quarters} facts={facts} /> : null}
      {!lines && error ? <FailedState onRetry={() => void refetch()} /> : null}
      {lines || error ? null : <Loading label="Counting teams by quarter" lines={6} />}
    </section>
  );
}

interface LinesProps {
  readonly lines: readonly Line[];
  readonly quarters: readonly string[];
  readonly facts: FigureFacts;
}

function Lines({ lines, quarters, facts }: LinesProps) {
  const give = useFigureExport('PARTICIPATION_FIGURES');
  return (
    <>
      <div className="teams-over-time__bar">
        <Button look="quiet" size="small" onClick={() => give(fileOf(lines), facts)}>
          <Icon name="download" size={18} />
          Download CSV<span className="visually-hidden">: {title}</span>
        </Button>
      </div>
      <DataTable caption={title} captionHidden columns={columnsOf(quarters)} rows={lines} rowKey={(line) => line.key} />
    </>
  );
}

function columnsOf(quarters: readonly string[]): Column<Line>[] {
  return [
    { key: 'team', header: 'Team', cell: (line) => line.label },
    { key: 'line', header: 'Direction', cell: (line) => <Sparkline values={ratesOf(line, quarters)} max={100} /> },
    ...quarters.map((quarter): Column<Line> => ({
      key: quarter,
      header: shortQuarter(quarter),
      align: 'end',
      cell: (line) => <QuarterCell figures={quarterOf(line, quarter)} />,
    })),
  ];
}

/** One row for each team and quarter, as spreadsheets like it. */
function fileOf(lines: readonly Line[]): CsvFile {
  return {
    name: 'participation-by-team-and-quarter',
    headers: ['Team', 'Quarter', 'Reviews coded PN1 to PN7', 'Had their say', 'Had their say (%)'],
    rows: lines.flatMap((line) =>
      line.quarters.map(({ key, counted, participated, rate }) => [
        line.label,
        shortQuarter(key),
        counted,
        participated,
        typeof rate === 'number' ? rate.toFixed(1) : null,
      ]),
    ),
  };
}

function quarterOf(line: Line, quarter: string): Quarter | undefined {
  return line.quarters.find(({ key }) => key === quarter);
}

function ratesOf(line: Line, quarters: readonly string[]): (number | null)[] {
  return quarters.map((quarter) => quarterOf(line, quarter)?.rate ?? null);
}

function QuarterCell({ figures }: { readonly figures: Quarter | undefined }) {
  if (typeof figures?.rate !== 'number') return <span className="soft">none</span>;
  return (
    <>
      {rateText(figures.rate)}
      <span className="team-quarter__count">
        {figures.participated} of {figures.counted}
      </span>
    </>
  );
}
