import './plan-summary.css';

import { boardColumnKeys } from '@heard/domain/action-plan/board-columns';
import {
  columnsFurthestFirst,
  type ObjectiveProgress,
  type PlanProgress,
} from '@heard/domain/action-plan/plan-progress';
import type { ReactNode } from 'react';

import { useNarrow } from '../use-narrow';
import type { PlanFilter } from './plan-filter';
import { StandMark } from '../stand-mark';

interface PlanSummaryProps {
  readonly progress: PlanProgress;
  readonly filter: PlanFilter;
  readonly onFilter: (change: Partial<PlanFilter>) => void;
  /** Stands under the figures. */
  readonly controls?: ReactNode;
}

/** How far the plan is, in five seconds: done, late, and without anything to show for it; then by objective. */
export function PlanSummary({ progress, filter, onFilter, controls }: PlanSummaryProps) {
  const narrow = useNarrow();
  const table = <ObjectivesTable progress={progress} filter={filter} onFilter={onFilter} />;
  return (
    <section className="plan-summary" aria-label="How the plan stands">
      <div className="plan-summary__figures">
        <p className="plan-figure plan-figure--done">
          <strong className="numbers">
            {progress.achieved} <span className="plan-figure__of">of {progress.actions}</span>
          </strong>
          <span>achieved</span>
        </p>
        <FigureSwitch
          count={progress.overdue}
          words="overdue"
          tone="late"
          pressed={filter.overdue}
          onPress={() => onFilter({ overdue: !filter.overdue })}
        />
        {progress.withoutEvidence === null ? null : (
          <FigureSwitch
            count={progress.withoutEvidence}
            words="without evidence"
            tone="bare"
            pressed={filter.withoutEvidence}
            onPress={() => onFilter({ withoutEvidence: !filter.withoutEvidence })}
          />
        )}
      </div>
      {narrow ? (
        <details className="plan-summary__more" open={filter.objective !== '' || filter.lead !== '' || filter.mine}>
          <summary>By objective and by lead</summary>
          {controls}
          {table}
        </details>
      ) : (
        <>
          {controls}
          {table}
        </>
      )}
    </section>
  );
}

interface FigureSwitchProps {
  readonly count: number;
  readonly words: string;
  readonly tone: 'late' | 'bare';
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** A figure that shows its cards when it is pressed. */
function FigureSwitch({ count, words, tone, pressed, onPress }: FigureSwitchProps) {
  return (
    <button
      type="button"
      className={`plan-figure plan-figure--${tone}`}
      data-count={count === 0 ? 'none' : 'some'}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <strong className="numbers">{count}</strong>
      <span>{words}</span>
    </button>
  );
}

function ObjectivesTable({ progress, filter, onFilter }: PlanSummaryProps) {
  const shown = progress.withoutEvidence !== null;
  return (
    <table className="objectives">
      <caption className="visually-hidden">Objectives. Choose one to see only its actions.</caption>
      <thead>
        <tr>
          <th scope="col">Objective</th>
          <th scope="col">Achieved</th>
          <th scope="col">Overdue</th>
          {shown ? <th scope="col">No evidence</th> : null}
        </tr>
      </thead>
      <tbody>
        {progress.objectives.map((objective) => (
          <ObjectiveRow
            key={objective.objective.id}
            progress={objective}
            chosen={filter.objective === objective.objective.id}
            onChoose={(chosen) => onFilter({ objective: chosen ? objective.objective.id : '' })}
          />
        ))}
      </tbody>
    </table>
  );
}

interface ObjectiveRowProps {
  readonly progress: ObjectiveProgress;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

function ObjectiveRow({ progress, chosen, onChoose }: ObjectiveRowProps) {
  const { objective, achieved, actions, overdue, withoutEvidence } = progress;
  return (
    <tr data-chosen={chosen || undefined}>
      <th scope="row">
        <button type="button" className="objectives__name" aria-pressed={chosen} onClick={() => onChoose(!chosen)}>
          <span className="numbers">{objective.no}</span> {objective.theme}
        </button>
        <Marks progress={progress} />
      </th>
      <td className="numbers">
        {achieved} of {actions}
      </td>
      <td className="numbers" data-tone={overdue > 0 ? 'late' : undefined}>
        {overdue}
      </td>
      {withoutEvidence === null ? null : (
        <td className="numbers" data-tone={withoutEvidence > 0 ? 'bare' : undefined}>
          {withoutEvidence}
        </td>
      )}
    </tr>
  );
}

const mostMarks = 24;

/** One mark for each action, furthest first; a bar where there are too many to tell apart. */
function Marks({ progress }: { readonly progress: ObjectiveProgress }) {
  if (progress.actions > mostMarks) {
    return (
      <span className="objectives__bar" aria-hidden="true">
        {boardColumnKeys.toReversed().map((column) => (
          <span key={column} data-column={column} style={{ flexGrow: progress.byColumn[column] }} />
        ))}
      </span>
    );
  }
  return (
    <span className="objectives__marks" aria-hidden="true">
      {columnsFurthestFirst(progress).map((column, at) => (
        <StandMark key={`${column} ${String(at)}`} column={column} />
      ))}
    </span>
  );
}
