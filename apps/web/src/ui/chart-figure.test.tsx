import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { ChartFigure } from './chart-figure';

const data = {
  kind: 'line',
  categories: ['2025-26 Q1', '2025-26 Q2'],
  unit: '%',
  series: [{ key: 'rate', label: 'Took part', values: [68.5, null], low: [57.1, null], high: [78, null] }],
} as const;

test('has its figures as a table, with the interval and with "no data" where there is none', async () => {
  const user = userEvent.setup();
  render(<ChartFigure title="Took part" sentence="It rose." data={data} categoryHeader="Quarter" csvName="rate" />);

  expect(screen.getByRole('figure', { name: 'Took part' })).toHaveTextContent('It rose.');
  await user.click(screen.getByRole('tab', { name: 'Table' }));

  const row = screen.getByRole('row', { name: /2025-26 Q1/ });
  expect(row).toHaveTextContent('2025-26 Q168.5%57.1%78%');
  expect(screen.getByRole('row', { name: /2025-26 Q2/ })).toHaveTextContent('no data');
});

test('arrow keys change between chart and table', async () => {
  const user = userEvent.setup();
  render(<ChartFigure title="Took part" sentence="It rose." data={data} categoryHeader="Quarter" csvName="rate" />);

  await user.click(screen.getByRole('tab', { name: 'Table' }));
  await user.keyboard('{ArrowLeft}');

  expect(screen.getByRole('tab', { name: 'Chart' })).toHaveFocus();
  expect(screen.getByRole('tab', { name: 'Chart' })).toHaveAttribute('aria-selected', 'true');
});
