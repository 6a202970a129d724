import { expect, test } from 'vitest';
import { screen, within } from '@testing-library/react';

import { renderApp } from '../../../test/render-app';
import { LearningPage } from './learning-page';

const upheld = {
  __typename: 'ComplaintOutcome',
  id: 'complaint-1',
  stage: 'STAGE_1',
  closedOn: '2026-03-04',
  finding: 'UPHELD',
  endKind: null,
  learnt: 'Nobody has the job of telling the child.',
  change: 'The handover form asks for it.',
};
const remedied = {
  ...upheld,
  id: 'complaint-2',
  stage: null,
  finding: null,
  endKind: 'REMEDIED',
  learnt: null,
  change: null,
};

function openWith(outcomes: readonly object[]) {
  renderApp(<LearningPage />, {
    role: 'QUALITY_ASSURANCE',
    answers: { ComplaintLearning: () => ({ data: { complaintLearning: outcomes } }) },
  });
}

test('quality assurance reads how many ended in which way, what was learnt and what changes', async () => {
  openWith([upheld, remedied, { ...upheld, id: 'complaint-3', learnt: null, change: null }]);
  await screen.findByText(
    '3 complaints: 2 upheld; 1 put right at once, and the person agreed. Learning is written down for 1.',
  );
  const [first, second] = within(screen.getByRole('list', { name: 'What was learnt, the latest first' })).getAllByRole(
    'listitem',
  );
  expect(first?.textContent).toContain('Nobody has the job of telling the child.');
  expect(first?.textContent).toContain('What changes: The handover form asks for it.');
  expect(second?.textContent).toContain('Handled somewhere else');
  expect(second?.textContent).toContain('What was learnt is not written down yet.');
});

test('the complaints manager comes from the complaints to what was learnt, and back', async () => {
  renderApp(<LearningPage />, {
    role: 'COMPLAINTS_MANAGER',
    at: '/complaints/learning',
    answers: { ComplaintLearning: () => ({ data: { complaintLearning: [upheld] } }) },
  });
  const tabs = within(await screen.findByRole('navigation', { name: 'Complaints and compliments' }));
  expect(tabs.getByRole('link', { name: 'Learning' })).toHaveAttribute('aria-current', 'page');
  expect(tabs.getByRole('link', { name: 'Complaints' })).toHaveAttribute('href', '/complaints');
  expect(tabs.getByRole('link', { name: 'Complaints' })).not.toHaveAttribute('aria-current');
});

test('before any complaint is over, the page says who writes down what was learnt', async () => {
  openWith([]);
  await screen.findByText('No complaint is over yet');
  expect(
    screen.getByText('What was learnt is written down by the complaints manager with the answer.'),
  ).toBeInTheDocument();
});
