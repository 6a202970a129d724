import { expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';
import type { Role } from '@heard/domain/access/roles';
import { breakKinds } from '@heard/domain/work/break-kinds';
import { defaultRules } from '@heard/domain/work/break-rules';
import { kindRules } from '@heard/domain/work/kind-rules';

import { expectEveryField } from '../../../test/expect-every-field';
import { unfold } from '../../../test/fill-form';
import { renderApp } from '../../../test/render-app';
import { RulesPage } from './rules-page';

type Rules = readonly object[];

const changed = {
  __typename: 'RuleChange',
  version: 1,
  at: '2026-11-03T09:30:00Z',
  byName: 'Robin Admin',
  reason: 'The care council asked',
  rules: [
    {
      __typename: 'ChangedRule',
      stream: 'ANY',
      level: 0,
      days: 5,
      daysBefore: 7,
      nextRole: null,
      nextRoleBefore: null,
    },
  ],
};

function rulesNow(version = 0): Rules {
  return breakKinds.map((kind) => {
    const { goesTo, streams } = kindRules(defaultRules, kind);
    const days = streams.map((one) => ({
      __typename: 'StreamDays',
      ...one,
      ...(version > 0 && kind === 'NOT_TOLD' && one.stream === 'ANY' ? { days: 5 } : {}),
    }));
    const own = kind === 'NOT_TOLD' && version > 0 ? { version, changes: [changed] } : { version: 0, changes: [] };
    return { __typename: 'BreakRules', kind, goesTo, streams: days, ...own };
  });
}

function draw(role: Role = 'ADMINISTRATOR', refused = 0) {
  let left = refused;
  return renderApp(<RulesPage />, {
    role,
    at: '/settings/answers',
    answers: {
      BreakRules: () => ({ data: { breakRules: rulesNow(left < refused ? 1 : 0) } }),
      ChangeBreakRules: () => {
        left -= 1;
        return left >= 0 ? { code: 'CONFLICT' } : { data: { changeBreakRules: rulesNow(1)[4] } };
      },
    },
  });
}

async function card(name: string) {
  return within(await screen.findByRole('region', { name }));
}

async function openForm(user: ReturnType<typeof draw>['user']) {
  const told = await card('Telling them what came of it');
  await user.click(told.getByRole('button', { name: /^Change/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Telling them what came of it' }));
  await dialog.findByLabelText('Days it may take');
  return dialog;
}

async function put(user: ReturnType<typeof draw>['user'], box: HTMLElement, text: string): Promise<void> {
  await user.clear(box);
  if (text !== '') await user.type(box, text);
}

test('says of each step how long it may take and who is next, and once that Heard comes with it', async () => {
  draw();
  const decide = await card('Deciding what is done');
  expect(
    decide.getByText(
      '10 days. When it is 3 days late, it goes to the team manager. 14 days after that, it goes to leadership.',
    ),
  ).toBeVisible();
  expect(decide.getByText('5 days.')).toBeVisible();
  expect(decide.queryByText(/^Heard comes with/)).toBeNull();
  expect(decide.getByText('This is what Heard comes with. Nobody has changed it.')).toBeVisible();
  expect(screen.getByText(/^A change counts for what opens or changes afterwards/)).toBeVisible();
});

test('whoever only answers reads it, and changes nothing', async () => {
  draw('PRACTITIONER');
  await card('Deciding what is done');
  expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull();
  expect(screen.getByRole('link', { name: 'Work list' })).toBeVisible();
});

test('changes how long it may take, for everything and for one stream, with the reason', async () => {
  const { user, asked } = draw();
  const dialog = await openForm(user);
  await put(user, dialog.getByLabelText('Days it may take'), '400');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(dialog.getByText('Enter whole days from 1 to 90')).toBeVisible();
  expect(dialog.getByText('Enter why, for example: the care council asked for quicker answers')).toBeVisible();
  await put(user, dialog.getByLabelText('Days it may take'), '5');
  expect(dialog.getByText(/^Counted from today, it would be due on \d+\s\w+\s\d+[.]$/)).toBeVisible();
  await unfold(user);
  const family = within(dialog.getByRole('group', { name: 'Family or carer got in touch' }));
  await put(user, family.getByLabelText('May take'), '3');
  await put(user, family.getByLabelText('Late by'), '1');
  await put(user, dialog.getByLabelText('Why it is changed'), 'The care council asked');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sent = asked.filter(({ name }) => name === 'ChangeBreakRules').map(({ variables }) => variables);
  const none = { days: null, nextAfter: null, lastAfter: null };
  const others = ['CP_CONFERENCE', 'CIC_REVIEW', 'ADVOCACY_IV', 'PARTNER', 'DIRECT_WORK'];
  expect(sent).toMatchObject([
    {
      input: {
        kind: 'NOT_TOLD',
        version: 0,
        goesTo: 'TEAM_MANAGER',
        streams: [
          { stream: 'ANY', days: 5, nextAfter: 3, lastAfter: 14 },
          ...others.map((stream) => ({ stream, ...none })),
          { stream: 'FAMILY', days: 3, nextAfter: 1, lastAfter: null },
        ],
        reason: 'The care council asked',
      },
    },
  ]);
  expectEveryField('changeBreakRules', sent);
});

test('with leadership first, nothing is asked to go further', async () => {
  const { user } = draw();
  const dialog = await openForm(user);
  await user.selectOptions(dialog.getByLabelText('When it is late, who has it next'), 'Leadership');
  await put(user, dialog.getByLabelText('Why it is changed'), 'Asked for');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(dialog.getByText('It goes to leadership first: leave this empty')).toBeVisible();
});

test('shows what somebody else made of it meanwhile, keeps what was typed, and puts it there when asked again', async () => {
  const { user, asked } = draw('ADMINISTRATOR', 1);
  const dialog = await openForm(user);
  await put(user, dialog.getByLabelText('Days it may take'), '9');
  await put(user, dialog.getByLabelText('Why it is changed'), 'Quieter weeks');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await dialog.findByText('Robin Admin changed this meanwhile. Yours is not saved.')).toBeVisible();
  expect(await dialog.findByText(/^Now it says: 5 days\. .+ Their reason: The care council asked$/)).toBeVisible();
  expect(dialog.getByLabelText('Days it may take')).toHaveValue('9');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const versions = asked
    .filter(({ name }) => name === 'ChangeBreakRules')
    .map(({ variables }) => variables['input'])
    .map((input) => (input instanceof Object ? Reflect.get(input, 'version') : null));
  expect(versions).toEqual([0, 1]);
  const told = await card('Telling them what came of it');
  expect(told.getByText(/^Changed by Robin Admin on 3 November 2026 at 09:30$/)).toBeVisible();
  expect(told.getByText('Everything: may take 5 days, before: 7 days')).toBeInTheDocument();
});
