import { afterEach, expect, test } from 'vitest';
import { screen, within } from '@testing-library/react';

import { forgetDrafts } from '../../../platform/draft-store';
import type { Answer } from '../../../test/answering-link';
import { expectAllTooLong, expectAllWhole, overfill } from '../../../test/overfill';
import { cardOf, drawPlan } from '../board.fixture';

afterEach(async () => forgetDrafts());

const page = (column: 'IN_PROGRESS' | 'BLOCKED'): Answer => ({
  data: { action: { __typename: 'ActionDetail', action: cardOf('3.1', column), evidence: [], history: [], words: [] } },
});
const draw = (column: 'IN_PROGRESS' | 'BLOCKED') =>
  drawPlan({ at: '/plan/card-3.1', answers: { ActionPage: () => page(column) } });

test.each(['In words', 'A link to it'])(
  'sends no evidence that is too long: %s; and loses none of it',
  async (kind) => {
    const { user, asked, unmount } = draw('IN_PROGRESS');
    const form = within(await screen.findByRole('region', { name: 'Add evidence' }));
    await user.click(form.getByRole('radio', { name: kind }));
    expect(overfill()).toEqual(['whatChanged', 'body']);
    await user.click(form.getByRole('button', { name: 'Add evidence' }));
    await screen.findByRole('alert', { name: 'There is a problem' });
    expectAllTooLong();
    expect(asked.filter(({ name }) => name === 'AddEvidence')).toEqual([]);
    unmount();

    draw('IN_PROGRESS');
    await screen.findByText(/^Draft kept on this device/);
    expectAllWhole();
  },
);

test('does not send what an action waits for where it is too long', async () => {
  const { user, asked } = draw('BLOCKED');
  await user.click(await screen.findByRole('button', { name: 'Say what it is waiting for' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'What is it waiting for?' }));
  overfill();
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await dialog.findByText(/Use at most 300 characters/);
  expect(dialog.getByLabelText('Waiting for')).toHaveAccessibleDescription(/29,700 characters too many/);
  expect(asked.filter(({ name }) => name === 'ExplainBlock')).toEqual([]);
});
