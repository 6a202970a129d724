import { expect, test } from 'vitest';
import { screen, waitFor } from '@testing-library/react';

import { AppRoutes } from '../../../app/routes';
import { renderApp } from '../../../test/render-app';

const checked = {
  __typename: 'PlanFileCheck',
  name: 'our-plan.csv',
  planId: null,
  planTitle: 'Our plan',
  objectives: 2,
  actions: 3,
  rejected: 0,
  added: 3,
  changed: 0,
  unchanged: 0,
  notNamed: 0,
  isDone: false,
  findings: [{ __typename: 'PlanFileFinding', line: 3, isError: false, message: 'No day could be read from it.' }],
};
const file = new File(['objective_no,action\n1,Write'], 'our-plan.csv', { type: 'text/csv' });
const input = { name: 'our-plan.csv', content: btoa('objective_no,action\n1,Write'), planId: null };
const plan = { __typename: 'Plan', id: 'plan-1', title: 'Council plan', startsOn: null, endsOn: null };

test('a plan’s file is shown first, then brought in whole', async () => {
  const { user, asked } = renderApp(<AppRoutes />, {
    role: 'QUALITY_ASSURANCE',
    at: '/plan-file',
    answers: {
      CheckPlan: ({ input: asked }) => ({
        data: {
          checkPlan: JSON.stringify(asked).includes('plan-1')
            ? { ...checked, planId: 'plan-1', planTitle: 'Council plan', added: 1, changed: 2, notNamed: 4 }
            : checked,
        },
      }),
      ImportPlan: () => ({ data: { importPlan: { ...checked, planId: 'plan-1', isDone: true } } }),
      Plans: () => ({ data: { plans: [plan] } }),
    },
  });
  await user.upload(await screen.findByLabelText('Choose a file'), file);
  expect(await screen.findByText('3 new actions, not started.')).toBeVisible();
  expect(await screen.findByLabelText('Which plan it is')).toHaveDisplayValue('A new plan, “Our plan”');
  expect(screen.getByText('No day could be read from it.')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Which plan it is'), 'Council plan');
  expect(await screen.findByText('4 actions are here and not in the file: nothing happens to them.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Bring in this plan' }));
  const done = await screen.findByText('our-plan.csv is brought in');
  await waitFor(() => expect(done.closest('[tabindex="-1"]')).toHaveFocus());
  const sent = asked.filter(({ name }) => name === 'CheckPlan' || name === 'ImportPlan');
  expect(sent.map(({ variables }) => variables)).toEqual([
    { input },
    { input: { ...input, planId: 'plan-1' } },
    { input: { ...input, planId: 'plan-1' } },
  ]);
  expect(screen.getByRole('link', { name: 'Our plan' })).toHaveAttribute('href', '/plan?plan=plan-1');
});

test('nothing is brought in while a line has to be put right, or the file cannot be read', async () => {
  const wrong = { __typename: 'PlanFileFinding', line: 2, isError: true, message: 'Give the number of the objective.' };
  const fields = { content: 'empty.csv has no lines. Choose another file.' };
  const { user } = renderApp(<AppRoutes />, {
    role: 'QUALITY_ASSURANCE',
    at: '/plan-file',
    answers: {
      Plans: () => ({ data: { plans: [] } }),
      CheckPlan: ({ input: asked }) =>
        JSON.stringify(asked).includes('empty.csv')
          ? { code: 'INVALID_INPUT', fields }
          : { data: { checkPlan: { ...checked, rejected: 1, findings: [wrong] } } },
    },
  });
  await user.upload(await screen.findByLabelText('Choose a file'), file);
  expect(await screen.findByText('1 line to put right first')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Bring in this plan' })).not.toBeInTheDocument();
  await user.upload(screen.getByLabelText('Choose a file'), new File(['x'], 'empty.csv', { type: 'text/csv' }));
  expect(await screen.findByText(fields.content)).toBeVisible();
});
