import { afterEach, expect, test } from 'vitest';
import { addDays } from '@heard/domain/calendar/plain-date';
import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';

import { todayInLondon } from '../../../platform/council-time';
import { forgetDrafts } from '../../../platform/draft-store';
import type { Answer } from '../../../test/answering-link';
import { expectEveryField } from '../../../test/expect-every-field';
import { choose, enterDay, enterText, pick } from '../../../test/fill-form';
import { renderApp } from '../../../test/render-app';
import { asSent, complaint, staffId, teamId } from '../complaint.fixture';
import { offered } from '../offered.fixture';
import type { Complaint } from '../complaint-data';
import { ComplaintPage } from '../read/complaint-page';

afterEach(async () => forgetDrafts());

/** Nobody but those who work on it knows that it exists, and nobody may be told. */
const nobodyKnows: Answer = {
  data: { complaintSharing: { __typename: 'ComplaintSharing', shares: [], confidants: [] } },
};

const nobodyFound: Answer = { data: { children: { __typename: 'ChildConnection', edges: [] } } };
const otherChild: Answer = {
  data: { caseChild: { __typename: 'RepresentationChild', id: 'child-2', reference: 'VC-1002', name: 'Ben Tarn' } },
};

const yesterday = addDays(todayInLondon(), -1);

interface Change {
  readonly mutation: 'AnswerComplaint' | 'ExtendComplaint' | 'CorrectComplaint' | 'EndComplaint' | 'RecordLearning';
  /** As it is on the record; the usual one when left out. */
  readonly on?: Complaint;
  readonly open: string;
  readonly save: string;
  readonly stored: Answer;
}

async function changeTwice(
  { mutation, open, save, stored, on = complaint }: Change,
  fill: (user: UserEvent) => Promise<void>,
) {
  let down = true;
  const page = (
    <Routes>
      <Route path="/complaints/:id" element={<ComplaintPage />} />
    </Routes>
  );
  const openPage = async () => {
    const drawn = renderApp(page, {
      role: 'COMPLAINTS_MANAGER',
      at: '/complaints/complaint-1',
      answers: {
        ComplaintPage: () => ({ data: { complaint: asSent(on) } }),
        ComplaintSharing: () => nobodyKnows,
        ComplaintOptions: () => offered,
        FindChildren: () => nobodyFound,
        CaseChild: () => otherChild,
        [mutation]: () => (down ? { code: 'INTERNAL_SERVER_ERROR' } : stored),
      },
    });
    await drawn.user.click(await screen.findByText(open, { selector: 'button' }));
    await screen.findByText(save, { selector: 'button' });
    return drawn;
  };
  const first = await openPage();
  await fill(first.user);
  await first.user.click(screen.getByText(save, { selector: 'button' }));
  await screen.findByRole('alert');
  first.unmount();

  down = false;
  const again = await openPage();
  await screen.findByText('Your words from before are here');
  await again.user.click(screen.getByText(save, { selector: 'button' }));
  await waitFor(() => expect(screen.queryByText(save, { selector: 'button' })).not.toBeInTheDocument());
  again.unmount();
  return [first, again].map(({ asked }) => asked.find(({ name }) => name === mutation)?.variables);
}

const told = { learnt: 'Nobody rang', learningChange: 'A rota' };

test('an answer is sent with every field that was filled in, also from what was left on the device', async () => {
  const form = {
    mutation: 'AnswerComplaint',
    open: 'Record the answer',
    save: 'Save the answer',
    stored: { data: { answerComplaint: asSent({ ...complaint, version: 2 }) } },
  } as const;
  const answer = async (user: UserEvent) => {
    await choose(user, 'What did you find?', 'Partly upheld');
    await enterText(user, 'What were they told?', 'We are sorry');
    await choose(user, 'When was the answer sent?', 'Yesterday');
    await enterText(user, 'What was learnt?', told.learnt);
    await enterText(user, 'What changes because of it?', told.learningChange);
  };
  const alone = await changeTwice(form, async (user) => {
    await answer(user);
    await choose(user, 'Were they told before that they would have to wait longer?', 'No');
  });
  const input = {
    id: 'complaint-1',
    version: 1,
    finding: 'PARTLY_UPHELD',
    responseSummary: 'We are sorry',
    respondedOn: yesterday,
    extension: null,
    ...told,
  };
  expect(alone).toEqual([{ input }, { input }]);
  await forgetDrafts();

  const both = await changeTwice(form, async (user) => {
    await answer(user);
    await choose(
      user,
      'Were they told before that they would have to wait longer?',
      'Yes, and it is not on the record yet',
    );
    await choose(user, 'Why is more time needed?', 'The complaint is complex');
    await enterText(user, 'What makes it so?', 'Two teams');
    await choose(user, 'To which day?', 'An earlier day');
    await enterDay(user, 'Which earlier day?', '2026-03-20');
    await choose(user, 'When were they told?', 'Another day');
    await enterDay(user, 'Which day?', '2026-03-13');
  });
  const extension = { reason: 'COMPLEX', note: 'Two teams', agreedDueOn: '2026-03-20', extendedOn: '2026-03-13' };
  expect(both).toEqual([{ input: { ...input, extension } }, { input: { ...input, extension } }]);
  expectEveryField('answerComplaint', [...alone, ...both]);
});

test('an extension is sent with every field that was filled in, also from what was left on the device', async () => {
  const sent = await changeTwice(
    {
      mutation: 'ExtendComplaint',
      open: 'Extend',
      save: 'Save the extension',
      stored: { data: { extendComplaint: asSent({ ...complaint, version: 2 }) } },
    },
    async (user) => {
      await choose(user, 'Why is more time needed?', 'The person needs an advocate');
      await enterText(user, 'What makes it so?', 'The advocate is away');
      await choose(user, 'To which day?', 'An earlier day');
      await enterDay(user, 'Which earlier day?', '2026-03-20');
      await choose(user, 'When were they told?', 'Another day');
      await enterDay(user, 'Which day?', '2026-03-13');
    },
  );
  const input = {
    id: 'complaint-1',
    version: 1,
    reason: 'ADVOCATE_NEEDED',
    note: 'The advocate is away',
    agreedDueOn: '2026-03-20',
    extendedOn: '2026-03-13',
  };
  expect(sent).toEqual([{ input }, { input }]);
  expectEveryField('extendComplaint', sent);
});

test('a correction is sent with every field as it should read, also from what was left on the device', async () => {
  const sent = await changeTwice(
    {
      mutation: 'CorrectComplaint',
      open: 'Correct the record',
      save: 'Save the correction',
      stored: { data: { correctComplaint: asSent({ ...complaint, version: 2 }) } },
    },
    async (user) => {
      await screen.findByRole('option', { name: 'Mo Manager, team manager' });
      await choose(user, 'Was an advocate offered?', 'Offered, and they would like one');
      await enterDay(user, 'When was an advocate offered?', '2026-03-03');
      await enterText(user, 'Who advocates?', 'Open Door');
      await choose(user, 'Which procedure is it handled under?', 'Council’s corporate complaints procedure');
      await enterText(user, 'Why not the children’s statutory procedure?', 'About a bill');
      await enterDay(user, 'When was it acknowledged?', '2026-03-04');
      await pick(user, 'Is it about one member of staff?', 'Mo Manager, team manager');
      await user.click(screen.getByRole('button', { name: /^Change/ }));
      await enterText(user, 'Which child is it about?', 'VC-1002');
      await screen.findByText('Why are you looking up this child?', { selector: 'label' });
      await enterText(user, 'Why are you looking up this child?', 'He rang to complain');
      await user.click(screen.getByRole('button', { name: 'Look up VC-1002' }));
      await user.click(await screen.findByRole('button', { name: 'Ben Tarn, VC-1002' }));
      await pick(user, 'Which team is it about?', 'Hawthorn team');
      await enterText(user, 'Why are you changing it?', 'He rang');
    },
  );
  const input = {
    id: 'complaint-1',
    version: 1,
    fromWhom: 'CHILD',
    sufficientInterestOn: null,
    advocacy: 'OFFERED_ACCEPTED',
    advocacyOfferedOn: '2026-03-03',
    advocacyProvider: 'Open Door',
    procedure: 'CORPORATE',
    procedureReason: 'About a bill',
    acknowledgedOn: '2026-03-04',
    childReference: 'VC-1002',
    orgUnitId: teamId,
    aboutUserId: staffId,
    reason: 'He rang',
  };
  expect(sent).toEqual([{ input }, { input }]);
  await forgetDrafts();

  const other = await changeTwice(
    {
      mutation: 'CorrectComplaint',
      open: 'Correct the record',
      save: 'Save the correction',
      stored: { data: { correctComplaint: asSent({ ...complaint, version: 2 }) } },
    },
    async (user) => {
      await choose(user, 'Who is complaining?', 'Someone else with an interest in the child’s welfare');
      await enterDay(user, 'When was it decided that they may complain?', '2026-03-05');
      await enterText(user, 'Why are you changing it?', 'She is his aunt');
    },
  );
  expect(other[0]?.['input']).toMatchObject({ fromWhom: 'SUFFICIENT_INTEREST', sufficientInterestOn: '2026-03-05' });
  expect(other[0]?.['input']).toMatchObject({ childReference: 'VC-1001', orgUnitId: teamId, aboutUserId: null });
  expectEveryField('correctComplaint', [...sent, ...other]);
});

test('an end is sent with every field that was filled in, also from what was left on the device', async () => {
  const sent = await changeTwice(
    {
      mutation: 'EndComplaint',
      open: 'It ended without an answer',
      save: 'Save the end',
      stored: { data: { endComplaint: asSent({ ...complaint, version: 2 }) } },
    },
    async (user) => {
      await choose(user, 'How did it end?', 'Put right at once, and the person agreed');
      await enterText(user, 'What was put right?', 'The taxi comes at eight');
      await enterText(user, 'Who agreed that it is put right?', 'Amber');
      await choose(user, 'When did it end?', 'Yesterday');
      await enterText(user, 'What was learnt?', told.learnt);
      await enterText(user, 'What changes because of it?', told.learningChange);
    },
  );
  const input = {
    id: 'complaint-1',
    version: 1,
    endKind: 'REMEDIED',
    endReason: 'The taxi comes at eight',
    endSaidBy: 'Amber',
    endedOn: yesterday,
    ...told,
  };
  expect(sent).toEqual([{ input }, { input }]);
  expectEveryField('endComplaint', sent);
});

test('what was learnt is sent with every field that was filled in, also from what was left on the device', async () => {
  const over = { ...complaint, canAnswer: false, canEnd: false, canExtend: false, canRecordLearning: true };
  const sent = await changeTwice(
    {
      mutation: 'RecordLearning',
      on: over,
      open: 'Write it down',
      save: 'Save what was learnt',
      stored: { data: { recordLearning: asSent({ ...over, version: 2 }) } },
    },
    async (user) => {
      await enterText(user, 'What was learnt?', told.learnt);
      await enterText(user, 'What changes because of it?', told.learningChange);
    },
  );
  const input = { id: 'complaint-1', version: 1, ...told };
  expect(sent).toEqual([{ input }, { input }]);
  expectEveryField('recordLearning', sent);
});
