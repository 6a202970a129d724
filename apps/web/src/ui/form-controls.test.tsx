import { expect, vi, test } from 'vitest';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import { showServerErrors } from '../platform/show-server-errors';
import { toResolver } from '../platform/to-resolver';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { CheckboxCards, RadioCards } from './choice-cards';
import { DateInput } from './date-input';
import { ErrorSummary } from './error-summary';
import { TextInput } from './text-input';

const schema = z.object({
  reference: z.string().check(z.minLength(1, 'Enter a reference')),
  givenOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'Enter a real date')),
  how: z.nullish(z.string()).check(z.refine((value) => Boolean(value), 'Choose how')),
});

interface Values {
  reference: string;
  givenOn: string;
  how: string | null;
  who: string[];
}

function Form({ onSend, refusal }: { readonly onSend: (values: Values) => void; readonly refusal?: unknown }) {
  const form = useForm<Values>({
    defaultValues: { reference: '', givenOn: '', how: null, who: [] },
    resolver: toResolver(schema),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const { errors, submitCount } = form.formState;
  const send = form.handleSubmit((values) => {
    onSend(values);
    if (refusal) showServerErrors(form, refusal);
  });
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={errors} submitCount={submitCount} />
      <RadioCards
        {...form.register('how')}
        label="How?"
        error={errors.how?.message}
        options={[
          { value: 'TALK', label: 'Talking', hint: 'Face to face' },
          { value: 'DRAW', label: 'Drawing' },
        ]}
      />
      <DateInput control={form.control} name="givenOn" label="When?" error={errors.givenOn?.message} />
      <TextInput
        {...form.register('reference')}
        longest={120}
        label="Reference"
        hint="VC-1042"
        error={errors.reference?.message}
      />
      <CheckboxCards
        {...form.register('who')}
        label="Who was there?"
        optional
        options={[
          { value: 'PARENT', label: 'A parent' },
          { value: 'CARER', label: 'A carer' },
        ]}
      />
      <button type="submit">Save</button>
    </form>
  );
}

test('lists what is wrong in the order of the page and leads to the first control of each', async () => {
  const user = userEvent.setup();
  render(<Form onSend={() => undefined} />);

  await user.click(screen.getByRole('button', { name: 'Save' }));

  const summary = await screen.findByRole('alert', { name: 'There is a problem' });
  await waitFor(() => expect(summary).toHaveFocus());
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Choose how',
    'Enter a real date',
    'Enter a reference',
  ]);
  await user.click(screen.getByRole('link', { name: 'Enter a real date' }));
  expect(screen.getByLabelText('Day')).toHaveFocus();
  await user.click(screen.getByRole('link', { name: 'Choose how' }));
  expect(screen.getByRole('radio', { name: 'Talking' })).toHaveFocus();
  expect(screen.getByLabelText('Reference')).toHaveAccessibleDescription('VC-1042 Error: Enter a reference');
  expect(screen.getByRole('group', { name: 'When?' })).toHaveAccessibleDescription('Error: Enter a real date');
});

test('gives the form plain values: a date as text, the one choice, the list of choices', async () => {
  const user = userEvent.setup();
  const onSend = vi.fn<(values: Values) => void>();
  render(<Form onSend={onSend} />);

  await user.click(screen.getByRole('radio', { name: 'Drawing' }));
  await user.type(screen.getByLabelText('Day'), '9');
  await user.type(screen.getByLabelText('Month'), 'March');
  await user.type(screen.getByLabelText('Year'), '2026');
  await user.type(screen.getByLabelText('Reference'), 'VC-1042');
  await user.click(screen.getByRole('checkbox', { name: 'A carer' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(onSend).toHaveBeenCalledWith({ how: 'DRAW', givenOn: '2026-03-09', reference: 'VC-1042', who: ['CARER'] });
  expect(screen.getByLabelText('Month')).toHaveValue('March');
});

test('puts what the API refused beside its field, and the rest on top', async () => {
  const user = userEvent.setup();
  const refusal = new CombinedGraphQLErrors({
    data: null,
    errors: [
      {
        message: 'Refused',
        extensions: { code: 'INVALID_INPUT', fields: { reference: 'No such child', elsewhere: 'Ask your manager' } },
      },
    ],
  });
  render(<Form onSend={() => undefined} refusal={refusal} />);

  await user.click(screen.getByRole('radio', { name: 'Drawing' }));
  await user.type(screen.getByLabelText('Day'), '9');
  await user.type(screen.getByLabelText('Month'), '3');
  await user.type(screen.getByLabelText('Year'), '2026');
  await user.type(screen.getByLabelText('Reference'), 'VC-1');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  const summary = await screen.findByRole('alert', { name: 'There is a problem' });
  expect(summary).toHaveTextContent('There is a problemAsk your managerNo such child');
  expect(screen.getByLabelText('Reference')).toHaveAccessibleDescription('VC-1042 Error: No such child');
});
