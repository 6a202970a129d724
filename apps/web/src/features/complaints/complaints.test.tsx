import { afterEach, expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';

import { forgetDrafts } from '../../platform/draft-store';
import type { Answer } from '../../test/answering-link';
import { choose, enterDay } from '../../test/fill-form';
import { renderApp } from '../../test/render-app';
import { Announcer } from '../../ui/announcer';
import { asSent, clock, complaint, compliment, teamId } from './complaint.fixture';
import type { Complaint } from './complaint-data';
import { calendar } from './offered.fixture';
import { ComplaintPage } from './read/complaint-page';
import { NewComplaintPage } from './record/new-complaint-page';
import { NewComplimentPage } from './compliments/new-compliment-page';

const options = (): Answer => ({
  data: {
    complaintOptions: {
      __typename: 'ComplaintOptions',
      calendar,
      teams: [{ __typename: 'TeamOption', id: teamId, name: 'Hawthorn team', service: null }],
      staff: [],
    },
  },
});
const recorded = (): Answer => ({ data: { recordComplaint: asSent(complaint) } });

function drawForm(record: (variables: Record<string, unknown>) => Answer = recorded) {
  return renderApp(<NewComplaintPage />, {
    role: 'COMPLAINTS_MANAGER',
    answers: { ComplaintOptions: options, RecordComplaint: record },
  });
}

type User = ReturnType<typeof drawForm>['user'];

async function fill(user: User): Promise<void> {
  await user.click(await screen.findByRole('radio', { name: 'A parent, or someone with parental responsibility' }));
  await user.type(screen.getByRole('textbox', { name: 'What is it about?' }), 'Nobody rang back');
  await choose(user, 'When was it received?', 'Today');
  await user.click(screen.getByRole('radio', { name: 'By phone' }));
}

/** The day of an answer that comes after its standard date, and what they were told before. */
async function answeredToday(user: User): Promise<void> {
  await choose(user, 'When was the answer sent?', 'Today');
  await choose(user, 'Were they told before that they would have to wait longer?', 'No');
}

const send = async (user: User) => user.click(screen.getByRole('button', { name: 'Record the complaint' }));

function inputs(asked: ReturnType<typeof drawForm>['asked'], operation: string) {
  return asked.filter(({ name }) => name === operation).map(({ variables }) => Object(variables['input']));
}

afterEach(forgetDrafts);

test('asks for what starts a clock with the sentences of the API, on top and beside the fields', async () => {
  const { user, asked } = drawForm();
  await user.click(await screen.findByRole('button', { name: 'Record the complaint' }));

  const summary = await screen.findByRole('alert', { name: 'There is a problem' });
  await waitFor(() => expect(summary).toHaveFocus());
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual([
    'Select who is complaining',
    'Enter what the complaint is about',
    'Enter the date that the complaint was received',
    'Select how the complaint reached you',
  ]);
  expect(
    within(screen.getByRole('group', { name: /When was it received/ })).getByRole('radio', { name: 'Today' }),
  ).not.toBeChecked();
  await user.click(within(summary).getByRole('link', { name: 'Enter the date that the complaint was received' }));
  expect(screen.getByRole('radio', { name: 'Today' })).toHaveFocus();
  await user.click(within(summary).getByRole('link', { name: 'Enter what the complaint is about' }));
  expect(screen.getByRole('textbox', { name: 'What is it about?' })).toHaveFocus();
  expect(inputs(asked, 'RecordComplaint')).toEqual([]);
});

test('asks about an advocate where a child complains, and about nobody else', async () => {
  const { user } = drawForm();
  await fill(user);
  expect(screen.queryByText('Was an advocate offered?')).not.toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'A child or young person' }));
  await send(user);

  expect(await screen.findByRole('link', { name: 'Select whether you offered an advocate' })).toBeVisible();
  expect(screen.getByText(/has a right to an advocate/)).toBeVisible();
});

test('stores once what is sent twice, and shows the due date with its sum', async () => {
  let down = true;
  const { user, asked } = drawForm(() => (down ? { code: 'INTERNAL_SERVER_ERROR' } : recorded()));
  await fill(user);
  await send(user);
  const notSent = await screen.findByRole('alert');
  expect(notSent).toHaveTextContent('NOT SENT');
  down = false;
  await user.click(within(notSent).getByRole('button', { name: 'Try again' }));

  const title = 'Recorded. The answer is due on Monday 16 March 2026.';
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: title })).toHaveFocus());
  expect(screen.getByText('Saturday 7 March 2026:')).toBeInTheDocument();
  const [first, second] = inputs(asked, 'RecordComplaint');
  expect(second).toEqual(first);
  expect(first).toMatchObject({ fromWhom: 'PARENT', channel: 'PHONE', advocacy: null, procedure: 'CHILDREN_ACT_1989' });
});

test('puts what the server refuses beside its field', async () => {
  const { user } = drawForm(() => ({
    code: 'INVALID_INPUT',
    fields: { aboutUserId: 'Select a person from the list' },
  }));
  await fill(user);
  await send(user);
  await screen.findByRole('link', { name: 'Select a person from the list' });
  expect(screen.getByRole('combobox', { name: /one member of staff/ })).toHaveAccessibleDescription(
    expect.stringContaining('Select a person from the list'),
  );
});

test('warns of a complaint after more than a year, and still takes it', async () => {
  const { user, asked } = drawForm();
  await fill(user);
  await user.click(screen.getByText('When it happened'));
  const when = screen.getByRole('group', { name: /When did it happen/ });
  await user.type(within(when).getByLabelText('Day'), '2');
  await user.type(within(when).getByLabelText('Month'), '3');
  await user.type(within(when).getByLabelText('Year'), '2020');
  expect(screen.getByText(/The year for complaining about this ended on 2 March 2021/)).toBeVisible();
  await send(user);
  await screen.findByRole('heading', { level: 1, name: /Recorded/ });
  expect(inputs(asked, 'RecordComplaint')[0]).toMatchObject({ groundsOn: '2020-03-02' });
});

test('finds the child by the exact reference where nobody is within reach', async () => {
  const nobody = { __typename: 'ChildConnection', edges: [] };
  const child = { __typename: 'RepresentationChild', id: 'child-1', reference: 'VC-1001', name: 'Amber Lightfoot' };
  const { user, asked } = renderApp(<NewComplaintPage />, {
    role: 'COMPLAINTS_MANAGER',
    answers: {
      ComplaintOptions: options,
      RecordComplaint: recorded,
      FindChildren: () => ({ data: { children: nobody } }),
      CaseChild: () => ({ data: { caseChild: child } }),
    },
  });
  await fill(user);
  await user.type(screen.getByRole('searchbox', { name: /Which child/ }), 'vc-1001');
  await user.click(await screen.findByRole('button', { name: 'Look up vc-1001' }));
  expect(screen.getByText('Say why you need to open this record')).toBeVisible();
  expect(asked.map(({ name }) => name)).not.toContain('CaseChild');
  await user.type(
    screen.getByRole('textbox', { name: /Why are you looking up/ }),
    'Her father rang to complain{Enter}',
  );
  await waitFor(() => expect(screen.getByRole('button', { name: 'Amber Lightfoot, VC-1001' })).toHaveFocus());
  expect(screen.queryByText(/\d found/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Amber Lightfoot, VC-1001' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Change the child' })).toHaveFocus());
  await send(user);
  await screen.findByRole('heading', { level: 1, name: /Recorded/ });
  expect(asked.find(({ name }) => name === 'CaseChild')?.variables).toEqual({
    reference: 'vc-1001',
    reason: 'Her father rang to complain',
  });
  expect(inputs(asked, 'RecordComplaint')[0]).toMatchObject({ childReference: 'VC-1001' });
});

test('only a child whose name may be meant is offered, as another child, and how to find the right one is said', async () => {
  const sister = {
    __typename: 'Child',
    id: 'child-2',
    name: 'Beth Lightfoot',
    knownAs: null,
    reference: 'VC-1002',
    ageLabel: '9 years',
    team: 'Hawthorn team',
    mine: false,
    alike: true,
  };
  const misspelt = { ...sister, id: 'child-3', name: 'Ambar Lightfoot', reference: 'VC-1003' };
  const children = {
    __typename: 'ChildConnection',
    edges: [sister, misspelt].map((node) => ({ __typename: 'ChildEdge', node })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: false },
  };
  const { user } = renderApp(<NewComplaintPage />, {
    role: 'COMPLAINTS_MANAGER',
    answers: { ComplaintOptions: options, FindChildren: () => ({ data: { children } }) },
  });
  await user.type(await screen.findByRole('searchbox', { name: /Which child/ }), 'Amber Lightfoot');
  expect(await screen.findByText(/^Nobody in your cases is called “Amber Lightfoot”/)).toHaveTextContent(
    'A child outside your cases is found by their exact reference, such as VC-1042, with a reason.',
  );
  expect(screen.getByText('Names like it')).toBeVisible();
  expect(screen.getByRole('button', { name: /Ambar Lightfoot/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Beth Lightfoot/ })).toBeNull();
  expect(screen.queryByText(/\d found/)).toBeNull();
});

test('records a compliment with its words and whom it is for', async () => {
  const { user, asked } = renderApp(<NewComplimentPage />, {
    role: 'PRACTITIONER',
    answers: { ComplaintOptions: options, RecordCompliment: () => ({ data: { recordCompliment: compliment } }) },
  });
  await user.type(await screen.findByRole('textbox', { name: 'What did they say?' }), 'You rang back.');
  await user.selectOptions(screen.getByLabelText('Who said it?'), 'A partner, such as a school or health service');
  await screen.findByRole('option', { name: 'Hawthorn team' });
  await user.selectOptions(screen.getByLabelText(/Which team/), 'Hawthorn team');
  await choose(user, 'When?', 'Today');
  await user.click(screen.getByRole('button', { name: 'Record the compliment' }));

  const recorded = await screen.findByRole('heading', {
    level: 1,
    name: 'Recorded. Thank you, also for Hawthorn team.',
  });
  await waitFor(() => expect(recorded).toHaveFocus());
  expect(inputs(asked, 'RecordCompliment')[0]).toMatchObject({ summary: 'You rang back.', orgUnitId: teamId });
});

function drawComplaint(states: readonly Complaint[], changes: Record<string, () => Answer> = {}) {
  let at = 0;
  const next = (): Answer => {
    const state = states[Math.min(at, states.length - 1)] ?? complaint;
    at += 1;
    return { data: { complaint: asSent(state) } };
  };
  const page = (
    <>
      <Announcer />
      <Routes>
        <Route path="/complaints/:id" element={<ComplaintPage />} />
      </Routes>
    </>
  );
  return renderApp(page, {
    role: 'COMPLAINTS_MANAGER',
    at: '/complaints/complaint-1',
    answers: { ComplaintPage: next, ...changes },
  });
}

test('opens with the clock: the date, the words, the sum day by day, and the rule', async () => {
  drawComplaint([complaint]);
  const hero = await screen.findByRole('region', { name: '4 working days left' });
  expect(hero).toHaveTextContent('The answer is due on Monday 16 March 2026.');
  const days = within(hero)
    .getAllByRole('listitem')
    .map((day) => day.textContent);
  expect(days[0]).toContain('Monday 2 March 2026: 0Startday 0, the clock starts');
  expect(days.at(-1)).toContain('working day 10, the due day');
  expect(hero).toHaveTextContent('Source: Representations Regulations 2006, regulation 14');
  expect(screen.getByText('No advocate has been offered yet')).toBeVisible();
});

test('a complaint out of reach looks like one that is not there', async () => {
  renderApp(
    <Routes>
      <Route path="/complaints/:id" element={<ComplaintPage />} />
    </Routes>,
    { role: 'TEAM_MANAGER', at: '/complaints/other', answers: { ComplaintPage: () => ({ code: 'NOT_FOUND' }) } },
  );
  expect(await screen.findByRole('heading', { level: 1, name: 'We could not find that complaint' })).toBeVisible();
});

test('two people at one complaint: both states are shown, nothing is lost, and nothing can be sent any more', async () => {
  const answer = { respondedOn: '2026-03-09', finding: 'UPHELD' as const, summary: 'We are sorry.', respondedBy: 'Mo' };
  const theirs: Complaint = {
    ...complaint,
    version: 2,
    canAnswer: false,
    canExtend: false,
    answer,
    clock: { ...clock, respondedOn: '2026-03-09', status: 'MET', inWords: 'Answered in 5 working days' },
  };
  const { user } = drawComplaint([complaint, theirs], {
    AnswerComplaint: () => ({
      code: 'CONFLICT',
      current: { respondedOn: '2026-03-09', finding: 'UPHELD', respondedBy: 'Mo' },
    }),
  });
  await user.click(await screen.findByRole('button', { name: 'Record the answer' }));
  const form = await screen.findByRole('region', { name: 'Record the answer' });
  await waitFor(() => expect(within(form).getByRole('heading', { name: 'Record the answer' })).toHaveFocus());
  await user.click(within(form).getByRole('radio', { name: 'Not upheld' }));
  await user.type(within(form).getByRole('textbox', { name: 'What were they told?' }), 'Mine');
  await answeredToday(user);
  await user.click(within(form).getByRole('button', { name: 'Save the answer' }));

  const notice = await within(form).findByRole('alert');
  expect(notice).toHaveTextContent('Mo has answered it, on 9 March 2026. Finding: Upheld.');
  expect(await screen.findByText('We are sorry.')).toBeVisible();
  expect(within(form).getByRole('textbox', { name: 'What were they told?' })).toHaveValue('Mine');
  expect(within(form).queryByRole('button', { name: 'Save the answer' })).not.toBeInTheDocument();

  await user.click(within(form).getByRole('button', { name: 'Close without saving' }));
  const undo = await screen.findByRole('button', { name: 'Undo' });
  expect(screen.queryByRole('textbox', { name: 'What were they told?' })).not.toBeInTheDocument();
  await user.click(undo);
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'What were they told?' })).toHaveValue('Mine'));
});

test('a choice alone is kept when a form is left for now, and is there when it is opened again', async () => {
  const mine: Complaint = { ...complaint, id: 'complaint-3' };
  const { user } = drawComplaint([mine]);
  await user.click(await screen.findByRole('button', { name: 'It ended without an answer' }));
  await user.click(await screen.findByRole('radio', { name: /^Withdrawn/ }));
  await user.click(screen.getByRole('button', { name: 'Not now' }));
  await user.click(await screen.findByRole('button', { name: 'It ended without an answer' }));
  await waitFor(() => expect(screen.getByRole('radio', { name: /^Withdrawn/ })).toBeChecked());
});

test('what was extended meanwhile can still be answered, onto the newer state', async () => {
  const mine: Complaint = { ...complaint, id: 'complaint-2' }; // of the other one a draft is kept
  const theirs: Complaint = { ...mine, version: 2, canExtend: false };
  let first = true;
  const { user, asked } = drawComplaint([mine, theirs], {
    AnswerComplaint: () => {
      if (!first) return { data: { answerComplaint: asSent({ ...theirs, version: 3 }) } };
      first = false;
      return { code: 'CONFLICT', current: { agreedDueOn: '2026-03-30', extendedBy: 'Mo' } };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Record the answer' }));
  await user.click(await screen.findByRole('radio', { name: 'Upheld' }));
  await user.type(screen.getByRole('textbox', { name: 'What were they told?' }), 'Mine');
  await choose(user, 'When was the answer sent?', 'Today');
  await user.click(screen.getByRole('button', { name: 'Save the answer' }));
  expect(await screen.findByRole('link', { name: /^Select whether they were told before/ })).toBeVisible();
  await answeredToday(user);
  await user.click(screen.getByRole('button', { name: 'Save the answer' }));
  expect(await screen.findByText('Mo has extended it to 30 March 2026.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Save the answer' }));

  await waitFor(() => expect(screen.queryByRole('textbox')).not.toBeInTheDocument());
  expect(inputs(asked, 'AnswerComplaint').map(({ version }) => version)).toEqual([1, 2]);
});

test('an extension asks for its reason, for the day that it reaches and for the day on which they were told', async () => {
  const { user, asked } = drawComplaint([complaint], {
    ExtendComplaint: () => ({ data: { extendComplaint: asSent({ ...complaint, version: 2 }) } }),
  });
  await user.click(await screen.findByRole('button', { name: 'Extend' }));
  await user.click(screen.getByRole('button', { name: 'Save the extension' }));
  expect(await screen.findByRole('link', { name: 'Select why more time is needed' })).toBeVisible();
  await user.click(screen.getByRole('link', { name: /^Choose a date after 16 March 2026/ }));
  expect(screen.getByRole('radio', { name: /^Monday 30 March 2026/ })).toHaveFocus();
  expect(screen.getByRole('link', { name: 'Enter the date that the person was told' })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'The complaint is complex' }));
  await user.click(screen.getByRole('radio', { name: /^Monday 30 March 2026/ }));
  await choose(user, 'When were they told?', 'Another day');
  await enterDay(user, 'Which day?', '2026-03-13');
  await user.click(screen.getByRole('button', { name: 'Save the extension' }));

  await waitFor(() => expect(inputs(asked, 'ExtendComplaint')).toHaveLength(1));
  expect(inputs(asked, 'ExtendComplaint')[0]).toMatchObject({
    version: 1,
    reason: 'COMPLEX',
    agreedDueOn: '2026-03-30',
  });
});

test('where the law allows no more time it says why', async () => {
  drawComplaint([{ ...complaint, canExtend: false, extensionRefusal: 'The longest time that the law allows ended' }]);
  expect(await screen.findByText('The longest time that the law allows ended.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Extend' })).not.toBeInTheDocument();
});
