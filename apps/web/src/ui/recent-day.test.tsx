import { expect, test } from 'vitest';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useForm, useWatch } from 'react-hook-form';

import { todayInLondon } from '../platform/council-time';
import { RecentDay } from './recent-day';

interface Values {
  givenOn: string;
}

function Form({ problem }: { readonly problem?: string }) {
  const form = useForm<Values>({ defaultValues: { givenOn: '' } });
  return (
    <form>
      <RecentDay control={form.control} name="givenOn" label="When?" error={problem} />
      <output>{useWatch({ control: form.control, name: 'givenOn' })}</output>
    </form>
  );
}

const chosen = () => screen.queryByRole('radio', { checked: true });

test('takes no day for granted', () => {
  render(<Form />);
  expect(chosen()).toBeNull();
});

test('today is one tap, also where a day was missing before', async () => {
  render(<Form problem="Enter the day, like 27 3 2026" />);
  const today = screen.getByRole('radio', { name: 'Today' });
  await userEvent.click(today);
  expect(today).toBeChecked();
  expect(screen.getByRole('status')).toHaveTextContent(todayInLondon());
  expect(screen.queryByRole('group', { name: 'Which day?' })).toBeNull();
});

test('what is wrong is said once, where the day was given', async () => {
  render(<Form problem="The date must be today or in the past" />);
  for (const day of ['Yesterday', 'Another day', 'Today']) {
    await userEvent.click(screen.getByRole('radio', { name: day }));
    expect(screen.getAllByText('The date must be today or in the past')).toHaveLength(1);
  }
});
