import { afterEach, expect, test } from 'vitest';
import { screen, within } from '@testing-library/react';

import { forgetDrafts } from '../../../platform/draft-store';
import { expectEveryField } from '../../../test/expect-every-field';
import { choose, enterText } from '../../../test/fill-form';
import { cardOf, drawPlan } from '../board.fixture';

afterEach(async () => forgetDrafts());

const card = cardOf('3.1', 'IN_PROGRESS');
const detail = (action: typeof card) => ({ __typename: 'ActionDetail', action, evidence: [], history: [], words: [] });

function sentBy(asked: ReturnType<typeof drawPlan>['asked'], operation: string) {
  return asked.filter(({ name }) => name === operation).map(({ variables }) => variables);
}

test('evidence is sent with every field that was filled in, also from what was left on the device', async () => {
  let down = true;
  const open = () =>
    drawPlan({
      at: '/plan/card-3.1',
      answers: {
        ActionPage: () => ({ data: { action: detail(card) } }),
        AddEvidence: () => (down ? { code: 'INTERNAL_SERVER_ERROR' } : { data: { addEvidence: detail(card) } }),
      },
    });
  const send = async (user: ReturnType<typeof open>['user']) => {
    const form = within(await screen.findByRole('region', { name: 'Add evidence' }));
    await user.click(form.getByRole('button', { name: 'Add evidence' }));
  };
  const first = open();
  await screen.findByRole('region', { name: 'Add evidence' });
  await choose(first.user, 'What shows it?', 'A link to it');
  await enterText(first.user, 'The address', 'https://example.org/minutes');
  await enterText(first.user, 'What changed for children?', 'They wait less');
  await send(first.user);
  await screen.findByText(/^Something went wrong/);
  first.unmount();

  down = false;
  const again = open();
  await screen.findByText('Your words from before are here');
  await send(again.user);
  await screen.findByText('Evidence added');
  const sent = [first, again].flatMap(({ asked }) => sentBy(asked, 'AddEvidence'));
  const input = {
    clientId: expect.any(String),
    actionId: 'card-3.1',
    kind: 'LINK',
    body: 'https://example.org/minutes',
    whatChanged: 'They wait less',
  };
  expect(sent).toEqual([{ input }, sent[0]]);
  expectEveryField('addEvidence', sent);
});

test('what a blocked action waits for is sent with the action', async () => {
  const blocked = cardOf('3.1', 'BLOCKED');
  const { user, asked } = drawPlan({
    at: '/plan/card-3.1',
    answers: {
      ActionPage: () => ({ data: { action: detail(blocked) } }),
      ExplainBlock: () => ({ data: { explainBlock: blocked } }),
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Say what it is waiting for' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'What is it waiting for?' }));
  await user.type(dialog.getByLabelText('Waiting for'), 'A free number');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  const sent = sentBy(asked, 'ExplainBlock');
  expect(sent).toEqual([{ input: { actionId: 'card-3.1', waitingFor: 'A free number' } }]);
  expectEveryField('explainBlock', sent);
});
