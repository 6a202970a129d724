import { expect, test } from 'vitest';
import { act, screen, within } from '@testing-library/react';

import { boardOf, cardOf, drawPlan, hiring } from '../board.fixture';

test('on paper every action of every column stands in a table, in the order of the plan', async () => {
  drawPlan({
    answers: {
      PlanBoard: () =>
        boardOf([
          cardOf('1.10', 'NOT_STARTED', { objective: hiring, timescale: null, dueStatus: 'LATER', evidenceCount: 0 }),
          cardOf('1.2', 'BLOCKED', { objective: hiring, waitingFor: 'A free number' }),
          cardOf('3.1', 'ACHIEVED', { whatChanged: 'Nobody waits for a call now.' }),
        ]),
    },
  });
  await screen.findByRole('region', { name: 'How the plan stands' });
  expect(screen.queryByRole('columnheader', { name: 'What shows for it' })).toBeNull();
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  const tables = screen.getAllByRole('table').filter((table) => within(table).queryByText('What shows for it'));
  const rows = tables.map((table) =>
    within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell').concat(within(row).getAllByRole('rowheader'))),
  );
  const numbers = rows.map((lines) => lines.map((cells) => cells.at(-1)?.textContent));
  expect(numbers).toEqual([['1.2', '1.10'], ['3.1']]);
  expect(tables[0]).toHaveTextContent('Blocked. A free number');
  expect(tables[0]).toHaveTextContent('No date set');
  expect(tables[1]).toHaveTextContent('Nobody waits for a call now.');
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.queryByRole('columnheader', { name: 'What shows for it' })).toBeNull();
});
