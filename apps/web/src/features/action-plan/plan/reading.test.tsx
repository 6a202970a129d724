import { describe, expect, test } from 'vitest';
import { screen, within } from '@testing-library/react';

import { boardOf, cardOf, drawPlan, hiring } from '../board.fixture';

const plan = (id: string, title: string) => ({ __typename: 'Plan', id, title, startsOn: null, endsOn: null });

describe('the plan on screen', () => {
  test('sums up what is done, late and without evidence, by objective too', async () => {
    drawPlan({
      answers: {
        PlanBoard: () =>
          boardOf([
            cardOf('1.1', 'ACHIEVED', { objective: hiring, dueStatus: 'DONE', dueInWords: '', evidenceCount: 1 }),
            cardOf('1.2', 'BLOCKED', { objective: hiring, dueStatus: 'OVERDUE', dueInWords: '3 weeks overdue' }),
            cardOf('3.1', 'IN_PROGRESS'),
          ]),
      },
    });
    const summary = await screen.findByRole('region', { name: 'How the plan stands' });
    expect(summary).toHaveTextContent('1 of 3achieved');
    expect(within(summary).getByRole('button', { name: '1 overdue' })).toBeVisible();
    expect(within(summary).getByRole('button', { name: '2 without evidence' })).toBeVisible();
    const rows = within(summary)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows).toEqual([
      'ObjectiveAchievedOverdueNo evidence',
      '1 Who works with us1 of 211',
      '3 How we hear0 of 101',
    ]);
  });

  test('a card says when, by whom, what it waits for and what shows for it', async () => {
    drawPlan({
      answers: {
        PlanBoard: () =>
          boardOf([
            cardOf('3.4', 'BLOCKED', {
              dueStatus: 'OVERDUE',
              dueInWords: '3 weeks overdue',
              waitingFor: 'A number that is free to call',
              leads: [
                { __typename: 'ActionLead', label: 'Director', name: null },
                { __typename: 'ActionLead', label: 'Head of Family Help', name: null },
              ],
            }),
            cardOf('3.5', 'EVIDENCE_REVIEW', { evidenceCount: 2, mine: true }),
            cardOf('3.6', 'ACHIEVED', { evidenceCount: 1, tellsWhatChanged: true, whatChanged: 'Letters are shorter' }),
          ]),
      },
    });
    const blocked = await screen.findByRole('row', { name: /^3\.4/ });
    expect(blocked).toHaveTextContent('A number that is free to call');
    expect(blocked).toHaveTextContent('March 2027 3 weeks overdue');
    expect(blocked).toHaveTextContent('Director and 1 other');
    expect(blocked).toHaveTextContent('No evidence yet');
    const review = screen.getByRole('row', { name: /^3\.5/ });
    expect(review).toHaveTextContent('You lead this');
    expect(review).toHaveTextContent('2 pieces of evidence. What changed for children is not said yet.');
    const achieved = screen.getByRole('row', { name: /^3\.6/ });
    expect(achieved).toHaveTextContent('What changed for childrenLetters are shorter');
    expect(achieved).not.toHaveTextContent('Due by');
  });

  test('shows the cards behind a figure, and the way back to all', async () => {
    const { user } = drawPlan({
      answers: {
        PlanBoard: () =>
          boardOf([
            cardOf('3.1', 'IN_PROGRESS', { evidenceCount: 1 }),
            cardOf('3.2', 'IN_PROGRESS', { mine: true }),
            cardOf('1.1', 'BLOCKED', { objective: hiring }),
          ]),
      },
    });
    await user.click(await screen.findByRole('button', { name: '2 without evidence' }));
    expect(screen.queryByRole('row', { name: /^3\.1/ })).not.toBeInTheDocument();
    expect(screen.getByText('2 of 3 actions: without evidence')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '1 Who works with us' }));
    expect(screen.getByText('1 of 3 actions: Who works with us, without evidence')).toBeVisible();
    expect(screen.getByRole('region', { name: 'In progress' })).toHaveTextContent('Nothing here fits what you chose');

    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getByRole('row', { name: /^3\.1/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Mine' }));
    expect(screen.getByText('1 of 3 actions: mine')).toBeVisible();
  });

  test('a reader who may move nothing gets the same cards without handles and menus', async () => {
    const { user } = drawPlan({
      role: 'PARTNER',
      answers: {
        PlanBoard: () =>
          boardOf([cardOf('3.1', 'BLOCKED', { openColumns: [], canAddEvidence: false, evidenceCount: null })]),
      },
    });
    const card = await screen.findByRole('row', { name: /^3\.1/ });
    expect(within(card).queryByRole('button')).not.toBeInTheDocument();
    expect(card).not.toHaveTextContent(/evidence/i);
    expect(screen.queryByRole('button', { name: /without evidence/ })).not.toBeInTheDocument();
    expect(screen.getByText('You see the actions that are shared with partners.')).toBeVisible();
    await user.click(within(card).getByRole('link', { name: 'Title 3.1' }));
    expect(screen.queryByRole('link', { name: 'Title 3.1' })).not.toBeInTheDocument();
  });

  test('offers the other plans where there are several', async () => {
    const { user, asked } = drawPlan({
      answers: {
        PlanBoard: () => boardOf([cardOf('3.1', 'BLOCKED')]),
        Plans: () => ({ data: { plans: [plan('plan', 'Every voice counts'), plan('older', 'The plan of 2019')] } }),
      },
    });
    await user.selectOptions(await screen.findByLabelText('Plan'), 'The plan of 2019');
    expect(asked.filter(({ name }) => name === 'PlanBoard').at(-1)?.variables).toEqual({ planId: 'older' });
  });

  test('says so when there is no plan, and when it could not be opened', async () => {
    const { unmount } = drawPlan({ answers: { PlanBoard: () => ({ code: 'NOT_FOUND' }) } });
    expect(await screen.findByText('There is no plan to show yet')).toBeVisible();
    unmount();

    let down = true;
    const { user } = drawPlan({
      answers: {
        PlanBoard: () => (down ? { code: 'INTERNAL_SERVER_ERROR' } : boardOf([cardOf('3.1', 'BLOCKED')])),
      },
    });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    down = false;
    await user.click(retry);
    expect(await screen.findByRole('row', { name: /^3\.1/ })).toBeVisible();
  });
});
