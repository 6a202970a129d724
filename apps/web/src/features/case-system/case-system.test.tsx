import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '../../test/render-app';
import { CaseSystemPage } from './case-system-page';
import { NightCard } from './night-card';

const counts = {
  __typename: 'CaseCounts',
  rows: 3,
  rejected: 1,
  added: 1,
  changed: 0,
  moved: 1,
  unchanged: 0,
  missing: 0,
  doubles: 0,
};
const finding = {
  __typename: 'CaseFinding',
  file: 'children.csv',
  line: 4,
  severity: 'error',
  message: 'name is empty.',
};
const move = {
  __typename: 'CaseChange',
  file: 'children.csv',
  line: 3,
  caseId: 'A2',
  name: 'Olu Reed',
  field: 'team',
  before: 'Oak Team',
  after: 'Ash Team',
};
const found = {
  __typename: 'ChildrenCheck',
  counts,
  newChildren: [{ __typename: 'NewChildLine', file: 'children.csv', line: 2, caseId: 'A1', name: 'Nora Vale' }],
  changes: [],
  moves: [move],
  missingChildren: [],
  doubleLines: [],
  findings: [finding],
};
const double = {
  __typename: 'WaitingDouble',
  id: 'double-1',
  caseId: 'C9',
  name: 'Amber Lightfoot',
  reference: 'VC-1001',
  childName: 'Amber Lightfoot',
};
const night = {
  __typename: 'ChildImport',
  id: 'import-1',
  way: 'FOLDER',
  fileNames: ['night.csv'],
  importedAt: '2026-11-24T02:00:00Z',
  importedByName: 'system: nightly import',
  problem: 'night.csv is empty. Export it again.',
  counts,
  findings: [],
};

const kept = { __typename: 'CaseHeading', heading: 'name_of_child', column: 'name' };

function caseSystem(doubles: readonly object[]) {
  const unreachedChildren = [{ __typename: 'UnreachedChild', childId: 'child-1', reference: 'K7', name: 'Baby Stone' }];
  return {
    __typename: 'CaseSystem',
    imports: [night],
    headings: [kept],
    doubles,
    moreDoubles: false,
    unreached: 1,
    unreachedChildren,
  };
}

const many = Array.from({ length: 250 }, (_, at) => ({
  ...found.newChildren[0],
  line: at + 2,
  caseId: `N${at}`,
  name: `Child ${at}`,
}));

test('pages through what is long, and asks for more of what waits', async () => {
  const all = Array.from({ length: 150 }, (_, at) => ({ ...double, id: `double-${at}`, caseId: `D${at}` }));
  const { user, asked } = renderApp(<CaseSystemPage />, {
    role: 'ADMINISTRATOR',
    answers: {
      CaseSystem: ({ doubles }) => ({
        data: { caseSystem: { ...caseSystem(all.slice(0, Number(doubles))), moreDoubles: Number(doubles) < 150 } },
      }),
      CheckChildren: () => ({
        data: { checkChildren: { ...found, counts: { ...counts, added: 3_000 }, newChildren: many } },
      }),
    },
  });
  const waiting = within(await screen.findByRole('region', { name: 'May be here already' }));
  expect(waiting.getAllByRole('button', { name: /the same child/ })).toHaveLength(100);
  await user.click(waiting.getByRole('button', { name: 'Show more lines' }));
  await expect.poll(() => waiting.getAllByRole('button', { name: /the same child/ })).toHaveLength(150);
  expect(waiting.queryByRole('button', { name: 'Show more lines' })).toBeNull();
  expect(asked.filter(({ name }) => name === 'CaseSystem').at(-1)?.variables).toEqual({ doubles: 200, unreached: 100 });

  await user.upload(screen.getByLabelText('Choose files'), new File(['case_id,name\n'], 'children.csv'));
  await user.click(screen.getByRole('button', { name: 'Check the files' }));
  const checked = within(await screen.findByRole('region', { name: 'What the files change' }));
  await user.click(checked.getByText('3,000 new'));
  expect(checked.getAllByText(/^, N\d+$/, { selector: 'li' })).toHaveLength(100);
  expect(checked.getByText('The first 250 of 3,000 are listed.')).toBeVisible();
  await user.click(checked.getByRole('button', { name: 'Show more children' }));
  await user.click(checked.getByRole('button', { name: 'Show more children' }));
  expect(checked.getByText('Showing 250 of 250 children')).toBeVisible();
});

test('a night that failed is said on the first page, with why and what to do', async () => {
  const failedNight = { __typename: 'FailedNight', problem: night.problem, importedAt: night.importedAt };
  renderApp(<NightCard />, { role: 'ADMINISTRATOR', answers: { FailedNight: () => ({ data: { failedNight } }) } });
  const card = within(await screen.findByRole('region', { name: 'Nothing came in from the case system' }));
  expect(card.getByText(/night[.]csv is empty[.] Export it again[.]/)).toBeVisible();
  expect(card.getByRole('link', { name: 'Look at what came in' })).toHaveAttribute('href', '/case-system');
});

test('says what files change before they are brought in, and what waits for a person', async () => {
  let isDecided = false;
  const { user, asked } = renderApp(<CaseSystemPage />, {
    role: 'ADMINISTRATOR',
    answers: {
      CaseSystem: () => ({ data: { caseSystem: caseSystem(isDecided ? [] : [double]) } }),
      CheckChildren: () => ({ data: { checkChildren: found } }),
      ImportChildren: () => ({ data: { importChildren: found } }),
      DecideDouble: () => {
        isDecided = true;
        return { data: { decideDouble: caseSystem([]) } };
      },
    },
  });
  await user.click(screen.getByRole('button', { name: 'Check the files' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Choose the file of children');

  await user.upload(
    screen.getByLabelText('Choose files'),
    new File(['Person ID,Name of child,Born\n'], 'children.csv'),
  );
  expect(screen.getByLabelText('Name of child')).toHaveValue('name');
  expect(screen.getByText('What your own headings mean: 2 are not used')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Person ID'), 'case_id');
  expect(screen.getByLabelText('Born')).toBeVisible(); // more may be said: it stays open
  expect(screen.getByText('What your own headings mean: 1 is not used')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Check the files' }));
  const checked = within(await screen.findByRole('region', { name: 'What the files change' }));
  expect(checked.getByText('3 lines: 1 new, 1 moved, 1 left out.')).toBeVisible();
  expect(checked.getByText('children.csv, line 4')).toBeInTheDocument();
  expect(checked.getByText('Ash Team')).toBeInTheDocument();
  await user.click(checked.getByRole('button', { name: 'Bring these in' }));
  expect(await screen.findByRole('region', { name: 'This came in' })).toBeVisible();
  expect(asked.find(({ name }) => name === 'ImportChildren')?.variables).toEqual({
    input: {
      files: [{ name: 'children.csv', text: 'Person ID,Name of child,Born\n' }],
      headings: [{ heading: 'person_id', column: 'case_id' }],
    },
  });

  expect(await screen.findByText('night.csv is empty. Export it again.')).toBeVisible();
  expect(screen.getByText('Baby Stone')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Amber Lightfoot, C9: the same child as VC-1001' }));
  expect(asked.find(({ name }) => name === 'DecideDouble')?.variables).toEqual({
    input: { id: 'double-1', verdict: 'SAME' },
  });
  expect(await screen.findByText(/1 child has no team/)).toBeVisible();
  expect(screen.queryByRole('region', { name: 'May be here already' })).toBeNull();
});
