import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '../../test/render-app';
import { CaseSystemPage } from './case-system-page';

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
  return { __typename: 'CaseSystem', imports: [night], headings: [kept], doubles, unreached: 1, unreachedChildren };
}

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

  await user.upload(screen.getByLabelText('Choose files'), new File(['Person ID,Name of child\n'], 'children.csv'));
  expect(screen.getByLabelText('Name of child')).toHaveValue('name');
  await user.selectOptions(screen.getByLabelText('Person ID'), 'case_id');
  await user.click(screen.getByRole('button', { name: 'Check the files' }));
  const checked = within(await screen.findByRole('region', { name: 'What the files change' }));
  expect(checked.getByText('3 lines: 1 new, 1 moved, 1 left out.')).toBeVisible();
  expect(checked.getByText('children.csv, line 4')).toBeInTheDocument();
  expect(checked.getByText('Ash Team')).toBeInTheDocument();
  await user.click(checked.getByRole('button', { name: 'Bring these in' }));
  expect(await screen.findByRole('region', { name: 'This came in' })).toBeVisible();
  expect(asked.find(({ name }) => name === 'ImportChildren')?.variables).toEqual({
    input: {
      files: [{ name: 'children.csv', text: 'Person ID,Name of child\n' }],
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
