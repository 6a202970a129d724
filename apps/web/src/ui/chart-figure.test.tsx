import { expect, test } from 'vitest';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { isLone, pointText } from './chart-data';
import { ChartFigure } from './chart-figure';

const data = {
  kind: 'line',
  categories: ['2025-26 Q1', '2025-26 Q2'],
  unit: '%',
  series: [{ key: 'rate', label: 'Took part', values: [68.5, null], low: [57.1, null], high: [78, null] }],
} as const;

test('has its figures as a table, with the interval and with "no data" where there is none', async () => {
  const user = userEvent.setup();
  render(
    <ChartFigure
      title="Took part"
      sentence="It rose."
      data={data}
      categoryHeader="Quarter"
      csvName="rate"
      onDownload={() => undefined}
    />,
  );

  expect(screen.getByRole('figure', { name: 'Took part' })).toHaveTextContent('It rose.');
  await user.click(screen.getByRole('tab', { name: 'Table' }));

  const row = screen.getByRole('row', { name: /2025-26 Q1/ });
  expect(row).toHaveTextContent('2025-26 Q168.5%57.1%78%');
  expect(screen.getByRole('row', { name: /2025-26 Q2/ })).toHaveTextContent('no data');
});

test('arrow keys change between chart and table', async () => {
  const user = userEvent.setup();
  render(
    <ChartFigure
      title="Took part"
      sentence="It rose."
      data={data}
      categoryHeader="Quarter"
      csvName="rate"
      onDownload={() => undefined}
    />,
  );

  await user.click(screen.getByRole('tab', { name: 'Table' }));
  await user.keyboard('{ArrowLeft}');

  expect(screen.getByRole('tab', { name: 'Chart' })).toHaveFocus();
  expect(screen.getByRole('tab', { name: 'Chart' })).toHaveAttribute('aria-selected', 'true');
});

test('says that there is nothing to draw instead of drawing axes round nothing', () => {
  const nothing = { ...data, series: [{ key: 'rate', label: 'Took part', values: [null, null] }] };
  render(
    <ChartFigure
      title="Took part"
      sentence="Hidden."
      data={nothing}
      categoryHeader="Quarter"
      csvName="rate"
      onDownload={() => undefined}
    />,
  );

  expect(screen.getByText('There is nothing to draw here.')).toBeVisible();
});

test('rows stand with their value, their note and their range in words', () => {
  const rows = {
    kind: 'rows',
    categories: ['Oak', 'Ash'],
    unit: '%',
    decimals: 1,
    notes: ['48 of 60', 'hidden'],
    series: [{ key: 'rate', label: 'Took part', values: [80, null], low: [68.2, null], high: [88.2, null] }],
  } as const;
  render(
    <ChartFigure
      title="Took part"
      sentence="Oak only."
      data={rows}
      categoryHeader="Team"
      csvName="rate"
      onDownload={() => undefined}
    />,
  );

  const [oak, ash] = screen.getAllByRole('listitem');
  expect(oak).toHaveTextContent('Oak80.0% 48 of 60, range 68.2% to 88.2%');
  expect(ash).toHaveTextContent('Ash hidden');
});

test('on paper the figures stand under the drawing, and go from the screen again', () => {
  render(
    <ChartFigure
      title="Took part"
      sentence="It rose."
      data={data}
      categoryHeader="Quarter"
      csvName="rate"
      onDownload={() => undefined}
    />,
  );
  expect(screen.queryByRole('table')).toBeNull();
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getByRole('table', { name: 'Took part' })).toHaveTextContent('68.5%');
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.queryByRole('table')).toBeNull();
});

test('a point is said with its interval, or that there is none', () => {
  expect(pointText(data, 0)).toBe('2025-26 Q1: Took part 68.5% (57.1% to 78%)');
  expect(pointText(data, 1)).toBe('2025-26 Q2: Took part no data');
});

test.each([
  [[68.5, null], 0, true],
  [[null, 68.5, null], 1, true],
  [[60, 68.5, null], 1, false],
  [[null, 68.5, 70], 1, false],
  [[68.5, null], 1, false],
] as const)('in %j the point %d stands alone: %s', (values, index, alone) => {
  expect(isLone(values, index)).toBe(alone);
});
