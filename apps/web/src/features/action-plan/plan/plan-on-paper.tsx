import './plan-on-paper.css';

import { amountOf } from '@heard/domain/words/amount-of';
import { type Column, DataTable } from '../../../ui/data-table';
import { usePrinting } from '../../../ui/use-printing';
import { type BoardColumn, type Card, columnLabel } from '../board-data';

interface PlanOnPaperProps {
  /** The cards that are shown, of every column. */
  readonly shown: readonly BoardColumn[];
}

/** A board does not fit on a sheet: on paper its actions stand in a table for each objective, in the order of the plan. */
export function PlanOnPaper({ shown }: PlanOnPaperProps) {
  if (!usePrinting()) return null;
  const cards = shown.flatMap((column) => column.actions).toSorted(byNumber);
  const objectives = [...new Map(cards.map(({ objective }) => [objective.id, objective])).values()];
  return (
    <div className="plan-on-paper">
      {objectives.map(({ id, title, theme }) => (
        <DataTable
          key={id}
          caption={title === theme ? theme : `${theme}: ${title}`}
          columns={columnsOf(shown)}
          rows={cards.filter(({ objective }) => objective.id === id)}
          rowKey={(card) => card.id}
        />
      ))}
    </div>
  );
}

function byNumber(one: Card, other: Card): number {
  return one.no.localeCompare(other.no, 'en-GB', { numeric: true });
}

function columnsOf(columns: readonly BoardColumn[]): Column<Card>[] {
  return [
    { key: 'no', header: 'No.', cell: (card) => card.no },
    { key: 'action', header: 'Action', cell: (card) => card.title },
    { key: 'lead', header: 'Led by', cell: (card) => card.leads.map(({ label }) => label).join('; ') || 'Nobody yet' },
    { key: 'when', header: 'By when', cell: whenOf },
    { key: 'column', header: 'Where it stands', cell: standingOf(columns) },
    { key: 'shown', header: 'What shows for it', cell: evidenceOf },
  ];
}

function whenOf({ timescale, columnKey, dueStatus, dueInWords }: Card): string {
  const when = timescale ?? 'No date set';
  return columnKey === 'ACHIEVED' || dueStatus === 'LATER' || dueInWords === '' ? when : `${when}. ${dueInWords}`;
}

function standingOf(columns: readonly BoardColumn[]) {
  return ({ columnKey, waitingFor }: Card): string => {
    const label = columnLabel(columns, columnKey);
    return columnKey === 'BLOCKED' && waitingFor !== null ? `${label}. ${waitingFor}` : label;
  };
}

function evidenceOf({ evidenceCount, whatChanged }: Card): string {
  if (whatChanged !== null) return whatChanged;
  if (evidenceCount === null) return '';
  if (evidenceCount === 0) return 'No evidence yet';
  return `${amountOf(evidenceCount, 'piece', 'pieces')} of evidence`;
}
