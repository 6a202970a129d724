import { expect, test } from 'vitest';
import { screen, waitFor } from '@testing-library/react';

import type { Answer } from '../../../test/answering-link';
import { renderApp } from '../../../test/render-app';
import { PeopleFilePage } from './people-file-page';

const column = (field: string, label: string, heading: string | null) => ({
  __typename: 'PeopleFileColumn',
  field,
  label,
  hint: 'As here',
  isNeeded: true,
  heading,
});
const good = {
  __typename: 'PeopleFileCheck',
  kind: 'PEOPLE',
  name: 'people.csv',
  headings: ['Who', 'Mail'],
  columns: [column('name', 'Name', 'Who'), column('email', 'Email address', 'Mail')],
  problems: [],
  rows: 2,
  added: 1,
  changed: 0,
  ended: 0,
  unchanged: 1,
  waiting: 1,
  notNamed: 3,
  changes: [{ __typename: 'PeopleFileChange', line: 2, name: 'Kit Marlow', what: 'New: Leadership' }],
  findings: [],
  errors: 0,
  isDone: false,
};
const finding = {
  __typename: 'PeopleFileFinding',
  line: 3,
  about: 'Role',
  severity: 'error',
  message: '“Wizard” is no role here',
};

function draw(check: Answer, bring: Answer = { data: { importPeopleFile: { ...good, isDone: true } } }) {
  return renderApp(<PeopleFilePage kind="PEOPLE" />, {
    role: 'ADMINISTRATOR',
    answers: { CheckPeopleFile: () => check, ImportPeopleFile: () => bring },
  });
}

async function choose({ user }: ReturnType<typeof draw>) {
  await user.upload(screen.getByLabelText('Choose a file'), new File(['Who,Mail\nKit,k@x'], 'people.csv'));
}

test('a file is looked at, then brought in as it was shown', async () => {
  const drawn = draw({ data: { checkPeopleFile: good } });
  await choose(drawn);
  expect(await screen.findByText('1 new person.')).toBeVisible();
  expect(screen.getByText('people.csv can be brought in as it is.')).toBeVisible();
  expect(screen.getByText('1 role waits for a second person to say yes.')).toBeVisible();
  expect(screen.getByText('3 people are here and not in the file: nothing happens to them.')).toBeVisible();
  expect(screen.getByRole('row', { name: /2 Kit Marlow New: Leadership/ })).toBeVisible();
  await drawn.user.click(screen.getByRole('button', { name: 'Bring in these people' }));
  expect(await screen.findByText('people.csv is brought in')).toBeVisible();
  await waitFor(() => expect(document.activeElement).toHaveTextContent('people.csv is brought in'));
  const input = {
    kind: 'PEOPLE',
    name: 'people.csv',
    content: btoa('Who,Mail\nKit,k@x'),
    columns: [
      { field: 'name', heading: 'Who' },
      { field: 'email', heading: 'Mail' },
    ],
  };
  const sent = drawn.asked.filter(({ name }) => name !== 'Session');
  expect(sent.map(({ name, variables }) => [name, variables])).toEqual([
    ['CheckPeopleFile', { input: { ...input, columns: [] } }],
    ['ImportPeopleFile', { input }],
  ]);
});

test('with anything wrong in it, it is not offered to be brought in', async () => {
  await choose(draw({ data: { checkPeopleFile: { ...good, findings: [finding], errors: 1 } } }));
  expect(await screen.findByText('“Wizard” is no role here')).toBeVisible();
  expect(screen.getByRole('heading', { name: '1 line to put right first' })).toBeVisible();
  expect(screen.getByText('people.csv: 1 line to put right first.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Bring in/ })).toBeNull();
});

test('columns that are not known are told, and looked at again', async () => {
  const unknown = { ...good, columns: [column('name', 'Name', null)], problems: ['Say which column holds “Name”'] };
  const drawn = draw({ data: { checkPeopleFile: unknown } });
  await choose(drawn);
  await drawn.user.selectOptions(await screen.findByLabelText('Name'), 'Who');
  await drawn.user.click(screen.getByRole('button', { name: 'Look again' }));
  expect(drawn.asked.at(-1)?.variables).toMatchObject({ input: { columns: [{ field: 'name', heading: 'Who' }] } });
});

test('what is no file of people is said in the words of the API', async () => {
  await choose(draw({ code: 'INVALID_INPUT', fields: { content: 'people.csv is a PDF.' } }));
  expect(await screen.findByRole('alert')).toHaveTextContent('people.csv is a PDF.');
  expect(screen.getByRole('link', { name: /A sample to fill in/ })).toHaveAttribute('download', 'people.csv');
});
