import { isOverdue, lacksEvidence } from '@heard/domain/action-plan/plan-progress';
import { useCallback, useMemo } from 'react';

import { useAddress } from '../../../platform/use-address';
import type { BoardColumn, Card } from '../board-data';

/** Which cards are shown. It stands in the address, so that it can be kept and sent. */
export interface PlanFilter {
  /** An objective's id; empty for all. */
  readonly objective: string;
  /** A post, as the plan names it; empty for all. */
  readonly lead: string;
  readonly mine: boolean;
  readonly overdue: boolean;
  readonly withoutEvidence: boolean;
}

export const noFilter: PlanFilter = { objective: '', lead: '', mine: false, overdue: false, withoutEvidence: false };

export function isFiltered(filter: PlanFilter): boolean {
  return Object.values(filter).some((value) => value !== '' && value !== false);
}

const tests: readonly ((card: Card, filter: PlanFilter) => boolean)[] = [
  (card, { objective }) => objective === '' || card.objective.id === objective,
  (card, { lead }) => lead === '' || card.leads.some(({ label }) => label === lead),
  (card, { mine }) => !mine || card.mine,
  (card, { overdue }) => !overdue || isOverdue(card),
  (card, { withoutEvidence }) => !withoutEvidence || lacksEvidence(card),
];

/** The columns with the cards that fit. */
export function fittingColumns(columns: readonly BoardColumn[], filter: PlanFilter): readonly BoardColumn[] {
  if (!isFiltered(filter)) return columns;
  return columns.map((column) => ({
    ...column,
    actions: column.actions.filter((card) => tests.every((fits) => fits(card, filter))),
  }));
}

export function usePlanFilter(): readonly [PlanFilter, (change: Partial<PlanFilter>) => void] {
  const [address, changeAddress] = useAddress();
  const filter = useMemo<PlanFilter>(
    () => ({
      objective: address.get('objective') ?? '',
      lead: address.get('lead') ?? '',
      mine: address.has('mine'),
      overdue: address.has('overdue'),
      withoutEvidence: address.has('no-evidence'),
    }),
    [address],
  );
  const change = useCallback(
    (part: Partial<PlanFilter>) => changeAddress((next) => write(next, { ...filter, ...part })),
    [filter, changeAddress],
  );
  return [filter, change];
}

function write(address: URLSearchParams, filter: PlanFilter): void {
  const values: Readonly<Record<string, string>> = {
    objective: filter.objective,
    lead: filter.lead,
    mine: filter.mine ? 'yes' : '',
    overdue: filter.overdue ? 'yes' : '',
    'no-evidence': filter.withoutEvidence ? 'yes' : '',
  };
  for (const [name, value] of Object.entries(values)) {
    if (value === '') address.delete(name);
    else address.set(name, value);
  }
}
