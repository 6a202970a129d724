import { afterEach, expect, test } from 'vitest';
import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router';

import { forgetDrafts } from '../../../platform/draft-store';
import { choose, pick, unfold } from '../../../test/fill-form';
import { expectAllTooLong, expectAllWhole, overfill } from '../../../test/overfill';
import { renderApp } from '../../../test/render-app';
import { asSent, complaint } from '../complaint.fixture';
import { offered } from '../offered.fixture';
import { ComplaintPage } from '../read/complaint-page';
import { NewComplaintPage } from '../record/new-complaint-page';
import { NewComplimentPage } from '../compliments/new-compliment-page';

afterEach(async () => forgetDrafts());

interface Form {
  readonly what: string;
  readonly mutation: string;
  readonly page: ReactElement;
  readonly open: (user: UserEvent) => Promise<void>;
  readonly choices: (user: UserEvent) => Promise<void>;
  readonly save: string;
  readonly boxes: readonly string[];
  /** Of several side by side, which one is gone on with is chosen. */
  readonly goOn?: (user: UserEvent) => Promise<void>;
}

const goOn = async (user: UserEvent) => user.click(await screen.findByRole('button', { name: /^Go on/ }));

const drawn = async () => void (await screen.findByRole('option', { name: 'Hawthorn team' }));
const pressed = (button: string) => async (user: UserEvent) => {
  await user.click(await screen.findByText(button, { selector: 'button' }));
  await screen.findByRole('region', { name: button });
};
const ofOne = (
  <Routes>
    <Route path="/complaints/:id" element={<ComplaintPage />} />
  </Routes>
);

const forms: readonly Form[] = [
  {
    what: 'a complaint',
    mutation: 'RecordComplaint',
    page: <NewComplaintPage />,
    open: async (user) => {
      await unfold(user);
      await drawn();
    },
    choices: async (user) => {
      await choose(user, 'Who is complaining?', 'A child or young person');
      await choose(user, 'Which procedure is it handled under?', 'Council’s corporate complaints procedure');
    },
    save: 'Record the complaint',
    boxes: ['complainantName', 'summary', 'wantedOutcome', 'procedureReason'],
    goOn: async (user) => {
      await goOn(user);
      await unfold(user);
    },
  },
  {
    what: 'a compliment',
    mutation: 'RecordCompliment',
    page: <NewComplimentPage />,
    open: drawn,
    choices: async (user) => {
      await pick(user, 'Who said it?', 'A partner, such as a school or health service');
      await choose(user, 'When?', 'Today');
    },
    save: 'Record the compliment',
    boxes: ['complainantName', 'summary'],
    goOn,
  },
  {
    what: 'an answer',
    mutation: 'AnswerComplaint',
    page: ofOne,
    open: pressed('Record the answer'),
    choices: async (user) => choose(user, 'What did you find?', 'Partly upheld'),
    save: 'Save the answer',
    boxes: ['learningChange', 'learnt', 'responseSummary'],
  },
  {
    what: 'an extension',
    mutation: 'ExtendComplaint',
    page: ofOne,
    open: pressed('Extend'),
    choices: async (user) => choose(user, 'Why is more time needed?', 'The person needs an advocate'),
    save: 'Save the extension',
    boxes: ['note'],
  },
];

async function openForm({ page, open }: Form) {
  const view = renderApp(page, {
    role: 'COMPLAINTS_MANAGER',
    at: '/complaints/complaint-1',
    answers: {
      ComplaintOptions: () => offered,
      FindChildren: () => ({ data: { children: { __typename: 'ChildConnection', edges: [] } } }),
      ComplaintPage: () => ({ data: { complaint: asSent(complaint) } }),
    },
  });
  await open(view.user);
  return view;
}

test.each(forms)('sends nothing too long of $what, and loses none of it', async (form) => {
  const { user, asked, unmount } = await openForm(form);
  await form.choices(user);
  expect(overfill().toSorted()).toEqual(form.boxes.toSorted());
  await user.click(screen.getByText(form.save, { selector: 'button' }));
  await screen.findByRole('alert', { name: 'There is a problem' });
  expectAllTooLong();
  expect(asked.filter(({ name }) => name === form.mutation)).toEqual([]);
  unmount();

  const again = await openForm(form);
  await form.goOn?.(again.user);
  await screen.findByText('Your words from before are here');
  expectAllWhole();
});
