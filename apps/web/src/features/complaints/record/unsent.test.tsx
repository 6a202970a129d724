import { afterEach, expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';

import { paths } from '../../../platform/paths';
import { forgetDrafts, listDrafts, writeDraft } from '../../../platform/draft-store';
import type { Answer } from '../../../test/answering-link';
import { choose } from '../../../test/fill-form';
import { renderApp, writerOf } from '../../../test/render-app';
import { asSent, complaint, compliment } from '../complaint.fixture';
import { calendar } from '../offered.fixture';
import { NewComplaintPage } from './new-complaint-page';
import { NewComplimentPage } from '../compliments/new-compliment-page';

const me = writerOf('COMPLAINTS_MANAGER');

afterEach(async () => forgetDrafts());

const options = (): Answer => ({
  data: { complaintOptions: { __typename: 'ComplaintOptions', calendar, teams: [], staff: [] } },
});

interface Kind {
  readonly form: 'complaint' | 'compliment';
  readonly at: string;
  readonly box: string;
  readonly save: string;
  readonly operation: string;
}

const complaints: Kind = {
  form: 'complaint',
  at: paths.newComplaint,
  box: 'What is it about?',
  save: 'Record the complaint',
  operation: 'RecordComplaint',
};
const compliments: Kind = {
  form: 'compliment',
  at: paths.newCompliment,
  box: 'What did they say?',
  save: 'Record the compliment',
  operation: 'RecordCompliment',
};

function open({ at }: Kind) {
  return renderApp(
    <Routes>
      <Route path={paths.newComplaint} element={<NewComplaintPage />} />
      <Route path={paths.newCompliment} element={<NewComplimentPage />} />
    </Routes>,
    {
      role: 'COMPLAINTS_MANAGER',
      at,
      answers: {
        ComplaintOptions: options,
        RecordComplaint: () => ({ data: { recordComplaint: asSent(complaint) } }),
        RecordCompliment: () => ({ data: { recordCompliment: compliment } }),
      },
    },
  );
}

const box = async ({ box: name }: Kind) => screen.findByRole('textbox', { name });

/** Somebody calls: a form is begun, kept, and left. */
async function begin(kind: Kind, words: string): Promise<void> {
  const { user, unmount } = open(kind);
  await user.type(await box(kind), words);
  expect(await screen.findByText(/Draft kept on this device/)).toBeVisible();
  unmount();
}

async function chooseWhoSaid(user: ReturnType<typeof open>['user'], { form }: Kind): Promise<void> {
  const parent = 'A parent, or someone with parental responsibility';
  if (form === 'compliment') {
    await user.selectOptions(screen.getByLabelText('Who said it?'), parent);
    return choose(user, 'When?', 'Today');
  }
  await user.click(screen.getByRole('radio', { name: parent }));
  await user.click(screen.getByRole('radio', { name: 'By phone' }));
  return choose(user, 'When was it received?', 'Today');
}

test.each([complaints, compliments])('the next caller’s $form leaves the first one’s words alone', async (kind) => {
  await begin(kind, 'The first caller');
  await begin(kind, 'The second caller');
  await writeDraft(me, 'complaint:other:answer', { responseSummary: 'Half an answer to another one' });
  const { user, asked } = open(kind);
  expect(await box(kind)).toHaveValue('');
  const unsent = await screen.findByRole('region', { name: 'Not sent yet' });
  expect(within(unsent).getAllByRole('listitem')).toHaveLength(2);
  const first = within(unsent)
    .getAllByRole('listitem')
    .find((item) => item.textContent?.includes('The first caller'));
  if (!first) throw new Error('The first caller’s form is not there');
  await user.click(within(first).getByRole('button', { name: /^Go on/ }));

  await waitFor(async () => expect(await box(kind)).toHaveValue('The first caller'));
  await chooseWhoSaid(user, kind);
  await user.click(screen.getByRole('button', { name: kind.save }));
  await screen.findByRole('heading', { level: 1, name: /^Recorded/ });
  const sent = asked.filter(({ name }) => name === kind.operation).map(({ variables }) => Object(variables['input']));
  expect(sent).toMatchObject([{ summary: 'The first caller' }]);
  const left = await listDrafts(me, `new-${kind.form}:`);
  expect(left.map(({ values }) => values)).toMatchObject([{ summary: 'The second caller' }]);
});
