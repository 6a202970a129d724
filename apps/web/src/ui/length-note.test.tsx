import { expect, test } from 'vitest';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useForm } from 'react-hook-form';

import { TextArea } from './text-area';
import { TextInput } from './text-input';

function Form({ left }: { readonly left: string }) {
  const form = useForm({ defaultValues: { words: '', name: '' } });
  return (
    <form>
      <TextArea {...form.register('words')} longest={20} label="Words" hint="As they said it" />
      <TextInput {...form.register('name')} longest={10} label="Name" />
      <button type="button" onClick={() => form.reset({ words: left, name: '' })}>
        Bring back
      </button>
    </form>
  );
}

const words = () => screen.getByLabelText('Words');

test('says how much still fits once nine tenths are used, and not before', async () => {
  const user = userEvent.setup();
  render(<Form left="" />);

  await user.type(words(), 'a'.repeat(18));
  expect(words()).toHaveAccessibleDescription('As they said it');
  await user.type(words(), 'a');
  expect(words()).toHaveAccessibleDescription('As they said it 1 character left');
  await user.type(words(), 'a');
  expect(words()).toHaveAccessibleDescription('As they said it 0 characters left');
  expect(screen.getByText('This is nearly as long as it can be')).toHaveRole('status');
});

test('keeps what is too long whole, and says by how much', async () => {
  const user = userEvent.setup();
  render(<Form left="" />);
  const name = screen.getByLabelText('Name');

  await user.click(name);
  await user.paste('a'.repeat(1_012));
  expect(name).toHaveValue('a'.repeat(1_012));
  expect(name).toHaveAccessibleDescription('1,002 characters too many. Shorten it before you save');
  expect(screen.getByText('This is longer than it can be')).toHaveRole('status');
});

test('counts as the database does: an emoji is one character', async () => {
  const user = userEvent.setup();
  render(<Form left="" />);

  await user.click(words());
  await user.paste('🎉'.repeat(19));
  expect(words()).toHaveAccessibleDescription('As they said it 1 character left');
});

test('says it of a text that was brought back, too', async () => {
  const user = userEvent.setup();
  render(<Form left={'a'.repeat(25)} />);

  await user.click(screen.getByRole('button', { name: 'Bring back' }));
  expect(words()).toHaveValue('a'.repeat(25));
  expect(words()).toHaveAccessibleDescription('As they said it 5 characters too many. Shorten it before you save');
});
