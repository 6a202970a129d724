import './plan-controls.css';

import { amountOf } from '@heard/domain/words/amount-of';
import { byName } from '@heard/domain/words/by-name';
import { useEffect } from 'react';

import { announce } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { Select } from '../../../ui/select';
import type { BoardColumn, Card } from '../board-data';
import { isFiltered, noFilter, type PlanFilter } from './plan-filter';

interface PlanControlsProps {
  readonly cards: readonly Card[];
  readonly filter: PlanFilter;
  readonly onFilter: (change: Partial<PlanFilter>) => void;
}

/** Whose cards are shown. */
export function PlanControls({ cards, filter, onFilter }: PlanControlsProps) {
  const leads = [...new Set(cards.flatMap((card) => card.leads.map(({ label }) => label)))].toSorted(byName);
  return (
    <div className="plan-controls" role="group" aria-label="Whose actions are shown">
      <Select
        name="lead"
        label="Led by"
        emptyLabel="Anybody"
        options={leads.map((lead) => ({ value: lead, label: lead }))}
        value={filter.lead}
        onChange={(event) => onFilter({ lead: event.target.value })}
      />
      {cards.some((card) => card.mine) || filter.mine ? (
        <Button
          look={filter.mine ? 'primary' : 'secondary'}
          size="small"
          aria-pressed={filter.mine}
          onClick={() => onFilter({ mine: !filter.mine })}
        >
          Mine
        </Button>
      ) : null}
    </div>
  );
}

interface ShownCountProps extends PlanControlsProps {
  readonly shown: readonly BoardColumn[];
}

/** How many cards are shown, why not all, and the way back. */
export function ShownCount({ cards, shown, filter, onFilter }: ShownCountProps) {
  const count = shown.reduce((sum, column) => sum + column.actions.length, 0);
  const filtered = isFiltered(filter);
  useAnnouncedCount(count, filtered);
  if (!filtered) return null;
  return (
    <p className="shown-count">
      {count} of {cards.length} actions{chosenWords(filter, cards)}
      <Button look="link" onClick={() => onFilter(noFilter)}>
        Show all
      </Button>
    </p>
  );
}

function chosenWords(filter: PlanFilter, cards: readonly Card[]): string {
  const objective = cards.find((card) => card.objective.id === filter.objective)?.objective.theme;
  const words = [
    objective,
    filter.lead || undefined,
    filter.mine ? 'mine' : undefined,
    filter.overdue ? 'overdue' : undefined,
    filter.withoutEvidence ? 'without evidence' : undefined,
  ].filter((word) => word !== undefined);
  return words.length > 0 ? `: ${words.join(', ')}` : '';
}

function useAnnouncedCount(count: number, filtered: boolean): void {
  useEffect(() => {
    if (filtered) announce(`${amountOf(count, 'action', 'actions')} shown`);
  }, [count, filtered]);
}
