import { afterEach, expect, test } from 'vitest';
import { addDays } from '@heard/domain/calendar/plain-date';
import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';

import { todayInLondon } from '../../../platform/council-time';
import { forgetDrafts } from '../../../platform/draft-store';
import { paths } from '../../../platform/paths';
import type { Answer } from '../../../test/answering-link';
import { expectEveryField } from '../../../test/expect-every-field';
import { choose, enterDay, enterText, pick, unfold } from '../../../test/fill-form';
import { renderApp } from '../../../test/render-app';
import { asSent, complaint, compliment, staffId, teamId } from '../complaint.fixture';
import { offered } from '../offered.fixture';
import { NewComplaintPage } from '../record/new-complaint-page';
import { NewComplimentPage } from '../compliments/new-compliment-page';

afterEach(async () => forgetDrafts());

const yesterday = addDays(todayInLondon(), -1);
const child = { __typename: 'RepresentationChild', id: 'child-1', reference: 'VC-1001', name: 'Amber Lightfoot' };
const nobody: Answer = { data: { children: { __typename: 'ChildConnection', edges: [] } } };

interface Form {
  readonly mutation: 'RecordComplaint' | 'RecordCompliment';
  readonly page: ReactElement;
  readonly save: string;
  readonly stored: Answer;
}

const complaintForm: Form = {
  mutation: 'RecordComplaint',
  page: <NewComplaintPage />,
  save: 'Record the complaint',
  stored: { data: { recordComplaint: asSent(complaint) } },
};
const complimentForm: Form = {
  mutation: 'RecordCompliment',
  page: <NewComplimentPage />,
  save: 'Record the compliment',
  stored: { data: { recordCompliment: compliment } },
};

function draw({ mutation, page, stored }: Form, isDown: boolean) {
  return renderApp(page, {
    role: 'COMPLAINTS_MANAGER',
    answers: {
      ComplaintOptions: () => offered,
      FindChildren: () => nobody,
      CaseChild: () => ({ data: { caseChild: child } }),
      [mutation]: () => (isDown ? { code: 'INTERNAL_SERVER_ERROR' } : stored),
    },
  });
}

async function chooseChild(user: UserEvent): Promise<void> {
  await enterText(user, 'Which child is it about?', 'VC-1001');
  await screen.findByText('Why are you looking up this child?', { selector: 'label' });
  await enterText(user, 'Why are you looking up this child?', 'She rang to complain');
  await user.click(screen.getByRole('button', { name: 'Look up VC-1001' }));
  await user.click(await screen.findByRole('button', { name: 'Amber Lightfoot, VC-1001' }));
}

/** What is sent when the form was filled in, and again when it was left on the device and opened anew. */
async function sendTwice(form: Form, fill: (user: UserEvent) => Promise<void>) {
  const first = draw(form, true);
  if (form === complaintForm) await unfold(first.user);
  await screen.findByRole('option', { name: 'Hawthorn team' });
  await fill(first.user);
  await first.user.click(screen.getByText(form.save, { selector: 'button' }));
  await screen.findByText('NOT SENT');
  first.unmount();

  const again = draw(form, false);
  await again.user.click(await screen.findByRole('button', { name: /^Go on/ }));
  await screen.findByText('Your words from before are here');
  await again.user.click(screen.getByText(form.save, { selector: 'button' }));
  await screen.findByRole('heading', { level: 1, name: /^Recorded/ });
  again.unmount(); // else the next form would be taken for recorded by the receipt of this one
  return [first, again].map(({ asked }) => asked.find(({ name }) => name === form.mutation)?.variables);
}

const ofAChild = {
  clientId: expect.any(String),
  fromWhom: 'CHILD',
  complainantName: 'Amber',
  sufficientInterestOn: null,
  advocacy: 'OFFERED_ACCEPTED',
  advocacyOfferedOn: '2026-03-03',
  advocacyProvider: 'Open Door',
  summary: 'Nobody asked me',
  wantedOutcome: 'To be asked',
  childReference: 'VC-1001',
  receivedOn: yesterday,
  channel: 'EMAIL',
  orgUnitId: teamId,
  aboutUserId: staffId,
  groundsOn: '2026-03-02',
  procedure: 'CORPORATE',
  procedureReason: 'About a bill',
  acknowledgedOn: yesterday,
};
const ofSomebodyElse = {
  ...ofAChild,
  fromWhom: 'SUFFICIENT_INTEREST',
  complainantName: null,
  sufficientInterestOn: yesterday,
  advocacy: null,
  advocacyOfferedOn: null,
  advocacyProvider: null,
  acknowledgedOn: null,
  wantedOutcome: null,
  childReference: null,
  channel: 'PHONE',
  orgUnitId: null,
  aboutUserId: null,
  groundsOn: null,
  procedure: 'CHILDREN_ACT_1989',
  procedureReason: null,
};

test('a complaint is sent with every field that was filled in, also from what was left on the device', async () => {
  const child = await sendTwice(complaintForm, async (user) => {
    await choose(user, 'Who is complaining?', 'A child or young person');
    await enterText(user, 'Their name', 'Amber');
    await choose(user, 'Was an advocate offered?', 'Offered, and they would like one');
    await enterDay(user, 'When was an advocate offered?', '2026-03-03');
    await enterText(user, 'Who advocates?', 'Open Door');
    await enterText(user, 'What is it about?', 'Nobody asked me');
    await enterText(user, 'What would put it right?', 'To be asked');
    await chooseChild(user);
    await choose(user, 'When was it received?', 'Yesterday');
    await choose(user, 'How did it reach you?', 'By email');
    await pick(user, 'Which team is it about?', 'Hawthorn team');
    await pick(user, 'Is it about one member of staff?', 'Mo Manager, team manager');
    await enterDay(user, 'When did it happen?', '2026-03-02');
    await choose(user, 'Which procedure is it handled under?', 'Council’s corporate complaints procedure');
    await enterText(user, 'Why not the children’s statutory procedure?', 'About a bill');
    await enterDay(user, 'When was it acknowledged?', yesterday);
  });
  expect(child).toEqual([{ input: ofAChild }, child[0]]);
  await forgetDrafts();

  const other = await sendTwice(complaintForm, async (user) => {
    await choose(user, 'Who is complaining?', 'Someone else with an interest in the child’s welfare');
    await enterDay(user, 'When was it decided that they may complain?', yesterday);
    await enterText(user, 'What is it about?', 'Nobody asked me');
    await choose(user, 'When was it received?', 'Yesterday');
    await choose(user, 'How did it reach you?', 'By phone');
  });
  expect(other).toEqual([{ input: ofSomebodyElse }, other[0]]);
  expectEveryField('recordComplaint', [...child, ...other]);
});

test('a compliment is sent with every field that was filled in, also from what was left on the device', async () => {
  const sent = await sendTwice(complimentForm, async (user) => {
    await enterText(user, 'What did they say?', 'You rang back');
    await pick(user, 'Who said it?', 'A partner, such as a school or health service');
    await enterText(user, 'Their name', 'Ms Lin');
    await pick(user, 'Who is it for?', 'Mo Manager, team manager');
    await pick(user, 'Which team?', 'Hawthorn team');
    await pick(user, 'What are the thanks for?', 'Keeping in touch and explaining');
    await chooseChild(user);
    await choose(user, 'Put it on the child’s file?', 'Yes');
    await choose(user, 'When?', 'Yesterday');
    await pick(user, 'How did it reach you?', 'By email');
  });
  const input = {
    clientId: expect.any(String),
    summary: 'You rang back',
    fromWhom: 'PARTNER',
    complainantName: 'Ms Lin',
    thanksFor: 'COMMUNICATION',
    praisedUserId: staffId,
    orgUnitId: teamId,
    childReference: 'VC-1001',
    onChildFile: true,
    receivedOn: yesterday,
    channel: 'EMAIL',
  };
  expect(sent).toEqual([{ input }, sent[0]]);
  expectEveryField('recordCompliment', sent);
});

test('a compliment begun on a child’s page is about that child', async () => {
  renderApp(<NewComplimentPage />, {
    role: 'PRACTITIONER',
    at: paths.complimentAbout('VC-1001'),
    answers: { ComplaintOptions: () => offered },
  });
  expect(await screen.findByRole('group', { name: /Put it on the child’s file/ })).toBeVisible();
  expect(screen.getAllByText('VC-1001')[0]).toBeVisible();
  expect(screen.queryByRole('combobox', { name: /Which child/ })).toBeNull();
});
