import { useQuery } from '@apollo/client/react';
import { expect, test } from 'vitest';
import { screen, within } from '@testing-library/react';

import { WorkTotalsDocument } from '../../../gql/work/graphql';
import { renderApp } from '../../../test/render-app';
import { TotalsCard } from './totals-card';

function total(unit: string, service: string | null, kind: string, open: number, late: number, oldestOn: string) {
  const unitId = unit === 'No team' ? null : unit;
  return { __typename: 'WorkTotal', unitId, unitName: unit, service, kind, open, late, oldestOn };
}

const everywhere = [
  total('Oak Team', 'Care', 'NOT_TOLD', 3, 1, '2026-11-02'),
  total('Oak Team', 'Care', 'UNDECIDED', 4, 0, '2026-11-30'),
  total('Ash Team', 'Care', 'NOT_TOLD', 2, 2, '2026-10-01'),
  total('No team', null, 'UNDECIDED', 1, 1, '2026-09-01'),
];

function draw(workTotals: readonly object[]) {
  const card = (
    <>
      <TotalsCard />
      <Counted />
    </>
  );
  return renderApp(card, { role: 'LEADERSHIP', answers: { WorkTotals: () => ({ data: { workTotals } }) } });
}

/** Says that the answer is there, also where the card says nothing of it. */
function Counted() {
  return useQuery(WorkTotalsDocument).data ? <p>It was counted</p> : null;
}

function rowsOf(table: HTMLElement): readonly string[] {
  const [, ...rows] = within(table).getAllByRole('row');
  return rows.map((row) => [...row.children].map((cell) => cell.textContent?.replaceAll('\u00A0', ' ')).join(' | '));
}

test('is counted by kind in the order of the chain, and by service and team', async () => {
  draw(everywhere);
  expect(rowsOf(await screen.findByRole('table', { name: 'By what is missing' }))).toEqual([
    'Not decided | 5 | 1 | 1 Sep 2026',
    'Not told | 5 | 3 | 1 Oct 2026',
  ]);
  expect(rowsOf(screen.getByRole('table', { name: 'By service and team' }))).toEqual([
    'Care, all teams | 9 | 3 | 1 Oct 2026',
    'Oak Team | 7 | 1 | 2 Nov 2026',
    'Ash Team | 2 | 2 | 1 Oct 2026',
    'No team | 1 | 1 | 1 Sep 2026',
  ]);
});

test('by kind of one team, or of a service with all its teams', async () => {
  const { user } = draw(everywhere);
  await user.selectOptions(await screen.findByLabelText('Where'), 'Oak Team');
  expect(rowsOf(screen.getByRole('table', { name: 'By what is missing: Oak Team' }))).toEqual([
    'Not decided | 4 | 0 | 30 Nov 2026',
    'Not told | 3 | 1 | 2 Nov 2026',
  ]);
  await user.selectOptions(screen.getByLabelText('Where'), 'Care, all teams');
  expect(rowsOf(screen.getByRole('table', { name: 'By what is missing: Care' }))).toEqual([
    'Not decided | 4 | 0 | 30 Nov 2026',
    'Not told | 5 | 3 | 1 Oct 2026',
  ]);
});

test('of one team needs no choice, and of nothing says nothing', async () => {
  const one = draw(everywhere.slice(0, 1).map((row) => ({ ...row, service: null })));
  expect(await screen.findByRole('table', { name: 'By what is missing' })).toBeVisible();
  expect(screen.queryByLabelText('Where')).toBeNull();
  one.unmount();
  draw([]);
  expect(await screen.findByText('It was counted')).toBeVisible();
  expect(screen.queryByRole('region')).toBeNull();
});
