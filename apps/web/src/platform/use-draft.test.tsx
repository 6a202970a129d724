import { expect, test } from 'vitest';
import { screen, waitFor } from '@testing-library/react';
import { useForm } from 'react-hook-form';

import { renderApp, writerOf } from '../test/render-app';
import { TextArea } from '../ui/text-area';
import { forgetDrafts, readDraft, writeDraft } from './draft-store';
import { useSession } from './session';
import { useDraft } from './use-draft';

interface Values {
  words: string;
}

function Form() {
  const { register, reset, getValues } = useForm<Values>({ defaultValues: { words: '' } });
  const draft = useDraft<Values>({
    name: 'feedback',
    values: getValues,
    restore: (values) => reset(values !== null && typeof values === 'object' ? values : {}),
  });
  return (
    <form onChange={draft.changed}>
      <TextArea {...register('words')} longest={20_000} label="Words" />
      <p>Draft: {draft.state}</p>
      <button type="button" onClick={() => void draft.clear()}>
        Sent
      </button>
    </form>
  );
}

function SignedInForm() {
  return useSession().me ? <Form /> : null;
}

const me = writerOf('PRACTITIONER');

test('keeps what is typed, and has it again when the form is opened again', async () => {
  await forgetDrafts();
  const { user, unmount } = renderApp(<SignedInForm />);
  await screen.findByText('Draft: none');
  await user.type(screen.getByLabelText('Words'), 'I want my sister to come');
  expect(await screen.findByText('Draft: saved')).toBeVisible();
  expect((await readDraft(me, 'feedback'))?.page).toBe(window.location.pathname); // where it is gone on with
  unmount();

  renderApp(<SignedInForm />);

  expect(await screen.findByText('Draft: restored')).toBeVisible();
  expect(screen.getByLabelText('Words')).toHaveValue('I want my sister to come');
});

test('saves at once when the form goes away before things are quiet', async () => {
  await forgetDrafts();
  const { user, unmount } = renderApp(<SignedInForm />);
  await screen.findByText('Draft: none');
  await user.type(screen.getByLabelText('Words'), 'x');
  unmount();

  await waitFor(async () => expect((await readDraft(me, 'feedback'))?.values).toEqual({ words: 'x' }));
});

test('is gone when the form was sent', async () => {
  const { user } = renderApp(<SignedInForm />);
  await screen.findByText(/Draft: (none|restored)/);
  await user.type(screen.getByLabelText('Words'), 'y');
  await user.click(screen.getByRole('button', { name: 'Sent' }));

  await screen.findByText('Draft: none');
  expect(await readDraft(me, 'feedback')).toBeNull();
});

test('after sign-out nothing is left, and nothing is written back by a form that closes', async () => {
  await readDraft(me, 'feedback');
  await writeDraft(me, 'feedback', { words: 'before' });
  await forgetDrafts();
  await writeDraft(me, 'feedback', { words: 'too late' });

  expect(await readDraft(me, 'feedback')).toBeNull();
});
