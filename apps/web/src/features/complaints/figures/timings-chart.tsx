import '../../../ui/control.css';
import '../../../ui/inline-choice.css';

import { useQuery } from '@apollo/client/react';
import { useId, useState } from 'react';

import { useFigureExport } from '../../../foundations/exports/use-figure-export';
import { ComplaintsByQuarterDocument } from '../../../gql/complaints/graphql';
import { useCan } from '../../../platform/session';
import { ChartFigure } from '../../../ui/chart-figure';
import { FailedState, Loading } from '../../../ui/states';
import { timingsBasis, timingsDefinition, timingsFacts } from './timings-definition';
import { type Quarter, type Span, timingsData, timingsRows, timingsTable } from './timings-figures';
import { timingsSentence } from './timings-sentence';

const stages = ['STAGE_1', 'STAGE_2', 'STAGE_3'] as const;

/** How each stage was answered, by the quarter in which it started: drawn, said, and as a table. */
export function TimingsChart() {
  const { data, error, refetch } = useQuery(ComplaintsByQuarterDocument, { fetchPolicy: 'cache-and-network' });
  const quarters = data?.complaintsByQuarter;
  if (error && !quarters) {
    return <FailedState title="The figures could not be loaded" onRetry={() => void refetch()} />;
  }
  if (!quarters) return <Loading label="Loading the figures" lines={5} />;
  return stages.map((stage) => {
    const ofStage = quarters.filter((quarter) => quarter.stage === stage);
    return ofStage.length > 0 ? <StageFigure key={stage} stage={stage} quarters={ofStage} /> : null;
  });
}

interface StageFigureProps {
  readonly stage: Quarter['stage'];
  readonly quarters: readonly Quarter[];
}

const spanWords: Readonly<Record<Span, string>> = { quarter: 'by quarter', year: 'in the year to each quarter' };

function StageFigure({ stage, quarters }: StageFigureProps) {
  const isExact = useCan('complaint:figures:exact');
  const give = useFigureExport('COMPLAINT_FIGURES');
  const [span, setSpan] = useState<Span>('quarter');
  const rows = timingsRows(quarters, span);
  const title = `${quarters[0]?.stageLabel ?? ''}, answered in time ${spanWords[span]}`;
  return (
    <ChartFigure
      title={title}
      sentence={timingsSentence(rows)}
      data={timingsData(rows, stage)}
      table={timingsTable(rows, stage, span)}
      categoryHeader="Quarter"
      csvName={`complaints-${stage.toLowerCase().replace('_', '-')}-by-${span}`}
      onDownload={(file) => give(file, timingsFacts(title, quarters, span, isExact))}
      controls={<SpanChoice span={span} onSpan={setSpan} />}
      note={[...timingsDefinition(stage), timingsBasis(quarters, isExact)].map((words) => (
        <p key={words}>{words}</p>
      ))}
    />
  );
}

/** Quarters swing where there are few complaints; a rolling year shows where it goes. */
function SpanChoice({ span, onSpan }: { readonly span: Span; readonly onSpan: (span: Span) => void }) {
  const id = useId();
  return (
    <div className="inline-choice">
      <label className="inline-choice__label" htmlFor={id}>
        Show
      </label>
      <select
        id={id}
        className="control"
        value={span}
        onChange={({ target }) => onSpan(target.value === 'year' ? 'year' : 'quarter')}
      >
        <option value="quarter">Each quarter</option>
        <option value="year">The year to each quarter</option>
      </select>
    </div>
  );
}
