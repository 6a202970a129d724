import { expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';

import { expectEveryField } from '../../../test/expect-every-field';
import { renderApp } from '../../../test/render-app';
import type { Answer } from '../../../test/answering-link';
import { UnitsPage } from './units-page';

const unit = (id: string, kind: string, name: string, rest: object = {}) => ({
  __typename: 'OrgUnit',
  id,
  kind,
  name,
  parentId: null,
  startsOn: '2020-04-01',
  endsOn: null,
  changedOn: null,
  version: 1,
  children: 0,
  people: 0,
  work: 0,
  past: [],
  ...rest,
});
const past = {
  __typename: 'PastOfUnit',
  name: 'Acorn Team',
  parentName: 'Children in Care',
  fromOn: null,
  untilOn: '2024-04-01',
  byName: 'Robin Admin',
};
const units = [
  unit('care', 'SERVICE', 'Children in Care'),
  unit('help', 'SERVICE', 'Early Help'),
  unit('oak', 'TEAM', 'Oak Team', { parentId: 'care', children: 12, people: 1, past: [past], version: 3 }),
  unit('old', 'TEAM', 'Elm Team', { parentId: 'care', endsOn: '2024-12-31' }),
  unit('hill', 'PARTNER', 'Hill Academy'),
];

function draw(refusal?: Answer, all: readonly object[] = units) {
  const done = (field: string) => () => refusal ?? { data: { [field]: units[2] } };
  return renderApp(<UnitsPage />, {
    role: 'ADMINISTRATOR',
    at: '/services',
    answers: {
      OrgUnits: () => ({ data: { orgUnits: all } }),
      MakeUnit: done('makeUnit'),
      ChangeUnit: done('changeUnit'),
      CloseUnit: done('closeUnit'),
    },
  });
}

type Drawn = ReturnType<typeof draw>;

const sentBy = ({ asked }: Drawn, name: string) =>
  asked.filter((one) => one.name === name).map(({ variables }) => variables);

async function opened({ user }: Drawn, button: string, dialog: string) {
  await user.click(await screen.findByRole('button', { name: button }));
  const opening = within(await screen.findByRole('dialog', { name: dialog }));
  await opening.findByRole('button', { name: 'Save' });
  return opening;
}

async function typeDay(user: Drawn['user'], dialog: ReturnType<typeof within>, parts: readonly string[]) {
  for (const [at, part] of ['Day', 'Month', 'Year'].entries()) {
    await user.clear(dialog.getByLabelText(part));
    await user.type(dialog.getByLabelText(part), parts[at] ?? '');
  }
}

test('shows each service with its teams, what is with them, and what they were called', async () => {
  draw();
  const care = within(await screen.findByRole('region', { name: 'Children in Care' }));
  expect(care.getByText('12 children · 1 person')).toBeVisible();
  expect(care.getByText(/^Acorn Team, in Children in Care, before 1\sApril\s2024/)).toBeInTheDocument();
  expect(care.queryByText('Elm Team')).toBeNull();
  const ended = within(screen.getByRole('region', { name: 'Ended' }));
  expect(ended.getByText(/^Ended on 31\sDecember\s2024$/)).toBeInTheDocument();
  expect(
    within(screen.getByRole('region', { name: 'Partner organisations' })).getByText('Hill Academy', {
      selector: 'strong',
    }),
  ).toBeVisible();
});

test('says where to begin when there is none', async () => {
  draw(undefined, []);
  expect(await screen.findByText(/^There is no service yet/)).toBeVisible();
});

test('adds a team, and asks for its service beside the field', async () => {
  const drawn = draw();
  const dialog = await opened(drawn, 'Add a service or team', 'Add a service or team');
  await drawn.user.type(dialog.getByLabelText('Name'), 'Yew Team');
  await drawn.user.selectOptions(dialog.getByLabelText('Service', { selector: 'select' }), 'Early Help');
  await typeDay(drawn.user, dialog, ['1', '12', '2026']);
  await drawn.user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sent = sentBy(drawn, 'MakeUnit');
  expect(sent).toMatchObject([{ input: { kind: 'TEAM', name: 'Yew Team', parentId: 'help', startsOn: '2026-12-01' } }]);
  expectEveryField('makeUnit', sent);
});

test('renames and moves from a day on, and puts a mistake right for all days', async () => {
  const drawn = draw();
  const dialog = await opened(drawn, 'Change Oak Team', 'Oak Team');
  await drawn.user.clear(dialog.getByLabelText('Name'));
  await drawn.user.type(dialog.getByLabelText('Name'), 'Great Oak Team');
  await drawn.user.selectOptions(dialog.getByLabelText('Service'), 'Early Help');
  await typeDay(drawn.user, dialog, ['1', '4', '2026']);
  await drawn.user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const again = await opened(drawn, 'Change Oak Team', 'Oak Team');
  await drawn.user.click(again.getByLabelText('It was a mistake'));
  await drawn.user.click(again.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sent = sentBy(drawn, 'ChangeUnit');
  expect(sent).toEqual([
    { input: { id: 'oak', version: 3, name: 'Great Oak Team', parentId: 'help', countsFrom: '2026-04-01' } },
    { input: { id: 'oak', version: 3, name: 'Oak Team', parentId: 'care', countsFrom: null } },
  ]);
  expectEveryField('changeUnit', sent);
});

test('ends on a day, and says why it cannot end yet beside that day', async () => {
  const drawn = draw({ code: 'INVALID_INPUT', fields: { endsOn: '12 children are still with this team' } });
  const dialog = await opened(drawn, 'End Oak Team', 'When this team ends');
  expect(dialog.getByText(/^With it today: 12 children · 1 person/)).toBeVisible();
  await drawn.user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(dialog.getByText('Enter a day, like 27 3 2026')).toBeVisible();
  await typeDay(drawn.user, dialog, ['24', '12', '2026']);
  await drawn.user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await dialog.findByText('12 children are still with this team')).toBeVisible();
  expect(sentBy(drawn, 'CloseUnit')).toEqual([{ input: { id: 'oak', version: 3, endsOn: '2026-12-24' } }]);
  expectEveryField('closeUnit', sentBy(drawn, 'CloseUnit'));
});

test('lets one that ended go on, and shows how it is where somebody else was first', async () => {
  const drawn = draw({ code: 'CONFLICT' });
  const dialog = await opened(drawn, 'Change its end Elm Team', 'When this team ends');
  await drawn.user.click(dialog.getByLabelText('Goes on'));
  await drawn.user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await dialog.findByText('Refused.')).toBeVisible();
  expect(sentBy(drawn, 'CloseUnit')).toEqual([{ input: { id: 'old', version: 1, endsOn: null } }]);
  expect(sentBy(drawn, 'OrgUnits')).toHaveLength(2);
});
