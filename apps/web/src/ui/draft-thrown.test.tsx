import { afterEach, expect, test } from 'vitest';
import { screen, waitFor } from '@testing-library/react';
import { useForm } from 'react-hook-form';

import { forgetDrafts } from '../platform/draft-store';
import { useSession } from '../platform/session';
import { useFormDraft } from '../platform/use-form-draft';
import { renderApp } from '../test/render-app';
import { DraftFound } from './draft-found';
import { DraftThrown } from './draft-thrown';

afterEach(async () => forgetDrafts());

const empty = () => ({ words: '' });

function Form() {
  const form = useForm({ defaultValues: empty() });
  const draft = useFormDraft(form, { name: 'thing:1', empty, hasContent: ({ words }) => words !== '' });
  return (
    <main>
      <form>
        <DraftFound draft={draft} form={form} empty={empty} />
        <DraftThrown draft={draft} />
        <textarea aria-label="Words" {...form.register('words')} />
        <output>{draft.state}</output>
      </form>
    </main>
  );
}

function WhenSignedIn() {
  const { me } = useSession();
  return me ? <Form /> : null;
}

const open = () => renderApp(<WhenSignedIn />, { role: 'PRACTITIONER', answers: {} });

test('what was thrown away can be taken back into the form when it is opened again', async () => {
  const first = open();
  await first.user.type(await screen.findByRole('textbox', { name: 'Words' }), 'Nobody rang');
  await screen.findByText('saved');
  first.unmount();

  const second = open();
  await second.user.click(await screen.findByRole('button', { name: 'Throw away and start again' }));
  await screen.findByText('none');
  second.unmount();

  const third = open();
  expect(await screen.findByRole('textbox', { name: 'Words' })).toHaveValue('');
  await third.user.click(await screen.findByRole('button', { name: 'Take it back' }));
  expect(screen.getByRole('textbox', { name: 'Words' })).toHaveValue('Nobody rang');
  expect(screen.getByRole('textbox', { name: 'Words' })).toHaveFocus();
  await screen.findByText('saved');
  third.unmount();

  open();
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Words' })).toHaveValue('Nobody rang'));
  expect(screen.queryByRole('button', { name: 'Take it back' })).not.toBeInTheDocument();
});
