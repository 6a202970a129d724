import { screen, waitFor, within } from '@testing-library/react';
import { settings } from '@heard/domain/settings/settings';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';

import { SettingsPage } from '../../app/settings/settings-page';
import { expectEveryField } from '../../test/expect-every-field';
import type { Answers } from '../../test/answering-link';
import { renderApp } from '../../test/render-app';
import { PastTimePage } from './retention/past-time-page';
import { SettingPage } from './setting-page';

const named = (parts: Readonly<Record<string, string>>) =>
  Object.entries(parts).map(([name, text]) => ({ __typename: 'SettingPart', name, texts: text === '' ? [] : [text] }));

const numbers = { duty: '01632 960 001', outOfHours: '01632 960 002' };

const changed = {
  __typename: 'SettingChange',
  version: 1,
  at: '2026-11-03T09:30:00Z',
  byName: 'Robin Admin',
  reason: 'The team has moved',
  parts: named(numbers),
  partsBefore: named({ duty: '', outOfHours: '' }),
};

const pastTime = [
  ['LOOKED_AFTER', 0],
  ['OTHER_CHILDREN', 12],
  ['ACCESS_LOG', 1000],
].map(([kind, amount]) => ({ __typename: 'RecordsPastTime', kind, amount }));

function settingsNow(isChanged: boolean) {
  return settings.map(({ key, parts }) => {
    const own = isChanged && key === 'safeguarding';
    const said = own ? named(numbers) : named(Object.fromEntries(parts.map(({ name }) => [name, ''])));
    return { __typename: 'Setting', key, version: own ? 1 : 0, parts: said, changes: own ? [changed] : [] };
  });
}

interface Drawn {
  readonly refused?: number;
  readonly isChanged?: boolean;
  /** What else, or instead, the API answers. */
  readonly others?: Answers;
}

function draw(at: string, { refused = 0, isChanged = false, others = {} }: Drawn = {}) {
  let left = refused;
  const pages = (
    <Routes>
      <Route path="/settings" element={<SettingsPage />} />
      <Route path="/settings/:key" element={<SettingPage />} />
    </Routes>
  );
  return renderApp(pages, {
    role: 'ADMINISTRATOR',
    at,
    answers: {
      RecordsPastTime: () => ({ data: { recordsPastTime: pastTime } }),
      Settings: () => ({ data: { settings: settingsNow(isChanged || left < refused) } }),
      ChangeSetting: () => {
        left -= 1;
        if (left >= 0) return { code: 'CONFLICT' };
        return { data: { changeSetting: settingsNow(true).find(({ key }) => key === 'safeguarding') } };
      },
      ...others,
    },
  });
}

test('shows under a few headings what is set, with the way to each form and to the rooms', async () => {
  draw('/settings', { isChanged: true });
  const council = within(await screen.findByRole('region', { name: 'Your council' }));
  expect(await council.findByText('Duty team: 01632 960 001')).toBeVisible();
  expect(council.getByText('Name of the authority: As in Services and teams')).toBeVisible();
  expect(council.getByText(/^Changed by Robin Admin on 3\s?November\s?2026 at 09:30$/)).toBeVisible();
  expect(council.getByRole('link', { name: 'Services and teams' })).toBeVisible();
  const access = within(screen.getByRole('region', { name: 'People and access' }));
  expect(access.getByText('30 minutes')).toBeVisible();
  expect(access.getByRole('link', { name: 'When an unused session ends' })).toHaveAttribute(
    'href',
    '/settings/session',
  );
});

test('a setting is changed in one form, with the reason, and what is wrong is said beside it', async () => {
  const { user, asked } = draw('/settings/safeguarding');
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Whom to ring when a child is not safe');
  const duty = await screen.findByLabelText('Duty team');
  expect(screen.getByText('Nobody has changed this here yet.')).toBeVisible();
  await user.type(duty, 'the desk');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Enter a phone number, like 01632 960 001')).toBeVisible();
  expect(screen.getByText('Enter why, for example: agreed by the care council in May')).toBeVisible();
  expect(duty).toHaveFocus();
  await user.clear(duty);
  await user.type(duty, numbers.duty);
  await user.type(screen.getByLabelText('Out of hours'), numbers.outOfHours);
  await user.type(screen.getByLabelText('Why it is changed'), 'The team has moved');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  const sent = asked.filter(({ name }) => name === 'ChangeSetting').map(({ variables }) => variables);
  const parts = Object.entries(numbers).map(([name, text]) => ({ name, texts: [text] }));
  expect(sent).toMatchObject([{ input: { key: 'safeguarding', version: 0, parts, reason: 'The team has moved' } }]);
  expectEveryField('changeSetting', sent);
});

test('all settings say at once what was saved, before they are asked again', async () => {
  let asks = 0;
  const { user } = draw('/settings/safeguarding', {
    others: {
      Settings: () => {
        asks += 1;
        return asks === 1 ? { data: { settings: settingsNow(false) } } : new Promise(() => undefined);
      },
    },
  });
  await user.type(await screen.findByLabelText('Duty team'), numbers.duty);
  await user.type(screen.getByLabelText('Why it is changed'), 'The team has moved');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Duty team: 01632 960 001')).toBeVisible();
  expect(asks).toBe(2);
});

test('several of a few are chosen, and taken back, by name', async () => {
  const { user, asked } = draw('/settings/secondFactor');
  const group = within(await screen.findByRole('group', { name: 'Who needs a second step' }));
  expect(group.getAllByRole('checkbox')).toHaveLength(10);
  await user.click(group.getByRole('checkbox', { name: 'Administrator' }));
  await user.click(group.getByRole('checkbox', { name: 'Leadership' }));
  await user.click(group.getByRole('checkbox', { name: 'Partner' }));
  await user.click(group.getByRole('checkbox', { name: 'Partner' }));
  await user.type(screen.getByLabelText('Why it is changed'), 'They see the most');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  const sent = asked.filter(({ name }) => name === 'ChangeSetting').map(({ variables }) => variables);
  const parts = [{ name: 'roles', texts: ['LEADERSHIP', 'ADMINISTRATOR'] }];
  expect(sent).toMatchObject([{ input: { key: 'secondFactor', version: 0, parts } }]);
});

test('a setting of rows is typed line by line, and one is taken back', async () => {
  const { user, asked } = draw('/settings/bank_holidays');
  const add = await screen.findByRole('button', { name: 'Add a bank holiday' });
  await user.click(add);
  expect(screen.getByLabelText('Day of bank holiday 1')).toHaveFocus();
  await user.type(screen.getByLabelText('Day of bank holiday 1'), '2028-06-05');
  await user.type(screen.getByLabelText('Why it is changed'), 'Announced on gov.uk');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Enter the day and the name of each bank holiday')).toBeVisible();
  await waitFor(() => expect(screen.getByLabelText('Day of bank holiday 1')).toHaveFocus());
  await user.type(screen.getByLabelText('Name of bank holiday 1'), 'Jubilee');
  for (const [at, [day, name]] of [
    ['2029-01-01', 'New Year’s Day'],
    ['2029-03-30', 'Good Friday'],
  ].entries()) {
    await user.click(add);
    await user.type(screen.getByLabelText(`Day of bank holiday ${at + 2}`), day ?? '');
    await user.type(screen.getByLabelText(`Name of bank holiday ${at + 2}`), name ?? '');
  }
  await user.click(screen.getByRole('button', { name: 'Remove bank holiday 1, Jubilee' }));
  expect(add).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  const sent = asked.filter(({ name }) => name === 'ChangeSetting').map(({ variables }) => variables);
  const texts = ['2029-01-01 New Year’s Day', '2029-03-30 Good Friday'];
  expect(sent).toMatchObject([{ input: { key: 'bank_holidays', parts: [{ name: 'days', texts }] } }]);
});

test('shows what somebody else made of it meanwhile, keeps what was typed, and puts it there when asked again', async () => {
  const { user, asked } = draw('/settings/safeguarding', { refused: 1 });
  await user.type(await screen.findByLabelText('Duty team'), '01632 960 009');
  await user.type(screen.getByLabelText('Out of hours'), '01632 960 010');
  await user.type(screen.getByLabelText('Why it is changed'), 'It has moved again');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Robin Admin changed this meanwhile. Yours is not saved.')).toBeVisible();
  expect(screen.getByText('Duty team: 01632 960 001')).toBeVisible();
  expect(screen.getByText('Their reason: The team has moved')).toBeVisible();
  expect(screen.getByLabelText('Duty team')).toHaveValue('01632 960 009');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Settings'));
  const versions = asked
    .filter(({ name }) => name === 'ChangeSetting')
    .map(({ variables }) => variables['input'])
    .map((input) => (input instanceof Object ? Reflect.get(input, 'version') : null));
  expect(versions).toEqual([0, 1]);
});

test('says who changed it when and why, from what to what', async () => {
  draw('/settings/safeguarding', { isChanged: true });
  expect(await screen.findByText(/^Changed by Robin Admin on 3 November 2026 at 09:30$/)).toBeVisible();
  expect(screen.getByText('Duty team: 01632 960 001, before: No number')).toBeInTheDocument();
  expect(screen.getByLabelText('Duty team')).toHaveValue('01632 960 001');
});

test('how long records are kept says that nothing deletes itself, and how many are past their time', async () => {
  draw('/settings/retention');
  expect(await screen.findByLabelText('Children who were ever in care')).toHaveValue('75');
  expect(screen.getByText(/No record deletes itself, and this setting deletes none/)).toBeVisible();
  const card = within(screen.getByRole('region', { name: 'Past their time today' }));
  expect(await card.findByText('Children who were ever in care: None')).toBeVisible();
  expect(card.getByText('Other children: 12')).toBeVisible();
  expect(card.getByText('Lines of the access log: 1,000 or more')).toBeVisible();
});

test('what is past its time is a list for whoever may read it, with the day through which it was to be kept', async () => {
  const first = { __typename: 'PastTimeRecord', id: 'r1', what: 'COMPLAINT', name: null, reference: 'C-2015-01' };
  const days = { from: '2015-01-15', keptThrough: '2021-01-15' };
  const praise = { ...first, id: 'r2', what: 'COMPLIMENT', reference: 'C-2015-02' };
  const page = (node: object, endCursor: string | null) => ({
    __typename: 'PastTimeConnection',
    edges: [{ __typename: 'PastTimeEdge', node: { ...node, ...days } }],
    pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
  });
  const { user, asked } = renderApp(<PastTimePage />, {
    role: 'COMPLAINTS_MANAGER',
    answers: {
      PastTimeList: ({ after }) => ({
        data: { pastTimeList: after === 'on' ? page(praise, null) : page(first, 'on') },
      }),
    },
  });
  const card = within(await screen.findByRole('region', { name: 'Complaints and compliments' }));
  const link = await card.findByRole('link', { name: 'C-2015-01' });
  expect(link).toHaveAttribute('href', '/complaints/r1');
  expect(card.getByText(/^Ended 15\sJanuary\s2015[.] To be kept through 15\sJanuary\s2021[.]$/)).toBeVisible();
  await user.click(card.getByRole('button', { name: 'Show more records' }));
  expect(await card.findByRole('link', { name: 'C-2015-02' })).toHaveAttribute('href', '/compliments');
  expect(card.getByText(/^A compliment that came 15\sJanuary\s2015/)).toBeVisible();
  const kinds = asked.filter(({ name }) => name === 'PastTimeList').map(({ variables }) => variables['kind']);
  expect(kinds).toEqual(['COMPLAINTS', 'COMPLAINTS']);
});

test('an address of no setting leads back to all of them', async () => {
  draw('/settings/nonsense');
  expect(await screen.findByRole('link', { name: 'All settings' })).toHaveAttribute('href', '/settings');
});
