import { afterEach, describe, expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';

import { forgetDrafts } from '../../../platform/draft-store';
import type { Answer } from '../../../test/answering-link';
import { type AnyCard, cardOf, drawPlan, held } from '../board.fixture';

afterEach(async () => forgetDrafts());

const evidence = {
  __typename: 'Evidence',
  id: 'evidence',
  kind: 'TEXT',
  body: 'Minutes of the meeting',
  whatChanged: null,
  addedBy: 'Jo Marsh',
  addedAt: '2026-11-20T10:00:00Z',
};
const moved = {
  __typename: 'ActionEvent',
  id: 'event',
  kind: 'MOVED',
  fromColumn: 'NOT_STARTED',
  toColumn: 'IN_PROGRESS',
  note: null,
  whatChanged: null,
  actor: 'Jo Marsh',
  at: '2026-11-20T10:05:00Z',
};

function parts(action: AnyCard, pieces: readonly object[] = []) {
  return { __typename: 'ActionDetail', action, evidence: pieces, history: [moved], words: [] };
}
const page = (action: AnyCard, pieces: readonly object[] = []): Answer => ({ data: { action: parts(action, pieces) } });
const at = '/plan/card-3.1';

describe('an action', () => {
  test('says what is missing and what comes next', async () => {
    drawPlan({ at, answers: { ActionPage: () => page(cardOf('3.1', 'IN_PROGRESS', { leads: [], measure: null })) } });
    const missing = await screen.findByRole('region', { name: 'What is missing' });
    expect(
      within(missing)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Missing: Nobody leads it yet',
      'Missing: It does not say what will show that it worked',
      'Missing: There is no evidence yet',
      'Missing: Nothing says yet what changed for children',
      'Missing: It has not been moved to Achieved',
    ]);
    expect(within(missing).getByRole('button', { name: 'Add evidence' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'In the plan' })).toHaveTextContent('3. Children are heard');
    expect(screen.getByRole('list', { name: 'What happened to this action' })).toHaveTextContent(
      '20 November 2026 at 10:05, Jo MarshMoved from Not started to In progress',
    );
  });

  test('with evidence of what changed is moved to Achieved from here, at once, and back when refused', async () => {
    const card = cardOf('3.1', 'EVIDENCE_REVIEW', { evidenceCount: 1, tellsWhatChanged: true, whatChanged: 'Shorter' });
    const move = held();
    const { user, asked } = drawPlan({
      at,
      answers: {
        ActionPage: () => page(card, [{ ...evidence, whatChanged: 'Shorter' }]),
        MoveAction: () => move.answer,
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Move to Achieved' }));
    expect(screen.getByRole('region', { name: 'Achieved, and it shows' })).toBeVisible();
    await waitFor(() =>
      expect(asked.find(({ name }) => name === 'MoveAction')?.variables['input']).toEqual({
        id: 'card-3.1',
        toColumn: 'ACHIEVED',
        afterId: null,
        version: 1,
      }),
    );
    move.give({ code: 'FORBIDDEN' });
    expect(await screen.findByRole('region', { name: 'What is missing' })).toBeVisible();
    expect(screen.getByText(/^3\.1 Title 3\.1 is back in Evidence review\./)).toBeVisible();
  });

  test('takes evidence by the same rule as the server, keeps a draft, and sends it once', async () => {
    let card = cardOf('3.1', 'IN_PROGRESS');
    let sent = 0;
    const { user, asked } = drawPlan({
      at,
      answers: {
        ActionPage: () => page(card),
        AddEvidence: () => {
          sent += 1;
          if (sent === 1) return { code: 'INTERNAL_SERVER_ERROR' };
          card = cardOf('3.1', 'IN_PROGRESS', { evidenceCount: 1 });
          return { data: { addEvidence: parts(card, [evidence]) } };
        },
      },
    });
    const form = within(await screen.findByRole('region', { name: 'Add evidence' }));
    await user.click(form.getByRole('button', { name: 'Add evidence' }));
    expect(form.getByRole('alert')).toHaveFocus();
    expect(form.getByRole('link', { name: 'Enter what shows that this was done' })).toBeVisible();

    await user.click(form.getByRole('radio', { name: 'A link to it' }));
    await user.type(form.getByLabelText('The address'), 'minutes.pdf');
    await user.click(form.getByRole('button', { name: 'Add evidence' }));
    expect(form.getByRole('link', { name: /^Enter a whole web address/ })).toBeVisible();
    await user.click(form.getByRole('radio', { name: 'In words' }));
    await user.clear(form.getByLabelText('In your words'));
    await user.type(form.getByLabelText('In your words'), 'Minutes of the meeting');
    expect(await form.findByText(/^Draft kept on this device/)).toBeVisible();

    await user.click(form.getByRole('button', { name: 'Add evidence' }));
    expect(await form.findByText(/^Something went wrong/)).toBeVisible();
    expect(form.getByLabelText('In your words')).toHaveValue('Minutes of the meeting');
    await user.click(form.getByRole('button', { name: 'Add evidence' }));
    expect(await screen.findByText('Evidence added')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Evidence' })).toHaveTextContent('Minutes of the meeting');
    const inputs = asked
      .filter(({ name }) => name === 'AddEvidence')
      .map(({ variables }) => Object(variables['input']));
    expect(inputs.map(({ body, kind, whatChanged }) => [body, kind, whatChanged])).toEqual([
      ['Minutes of the meeting', 'TEXT', null],
      ['Minutes of the meeting', 'TEXT', null],
    ]);
    expect(inputs[0].clientId).toBe(inputs[1].clientId);
    const heading = screen.getByRole('heading', { name: 'Say what changed' });
    await waitFor(() => expect(heading).toHaveFocus());
  });

  test('takes what changed alone where there is evidence, and asks nothing beside it', async () => {
    let card = cardOf('3.1', 'IN_PROGRESS', { evidenceCount: 1 });
    const { user, asked } = drawPlan({
      at,
      answers: {
        ActionPage: () => page(card, [evidence]),
        SayWhatChanged: ({ input }) => {
          const { whatChanged } = Object(input);
          card = cardOf('3.1', 'IN_PROGRESS', { evidenceCount: 1, tellsWhatChanged: true, whatChanged });
          const said = { ...moved, id: 'said', kind: 'CHANGE_SAID', fromColumn: null, toColumn: null, whatChanged };
          return { data: { sayWhatChanged: { ...parts(card, [evidence]), history: [said, moved] } } };
        },
      },
    });
    const form = within(await screen.findByRole('region', { name: 'Say what changed' }));
    expect(form.queryByLabelText('In your words')).toBeNull();
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(form.getByRole('link', { name: 'Enter what changed for children' })).toBeVisible();
    await user.type(form.getByLabelText('What changed for children?'), ' Letters are shorter');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('What changed is said')).toBeVisible();
    expect(asked.find(({ name }) => name === 'SayWhatChanged')?.variables['input']).toEqual({
      actionId: 'card-3.1',
      whatChanged: 'Letters are shorter',
    });
    expect(asked.some(({ name }) => name === 'AddEvidence')).toBe(false);
    expect(screen.getByRole('list', { name: 'What happened to this action' })).toHaveTextContent(
      /Said what changed for childrenLetters are shorter/,
    );
    await waitFor(() => expect(screen.getByRole('heading', { name: 'More to show?' })).toHaveFocus());
  });

  test.each([
    ['leads', true, /^You lead it, so a second person says that it is achieved/],
    ['has shown alone', false, /^You have shown it yourself, so a second person says that it is achieved/],
  ])('that the reader %s is moved to review, and to Achieved by somebody else', async (_what, mine, why) => {
    const openColumns = ['NOT_STARTED', 'IN_PROGRESS', 'BLOCKED', 'EVIDENCE_REVIEW'];
    const card = cardOf('3.1', 'IN_PROGRESS', { evidenceCount: 1, tellsWhatChanged: true, mine, openColumns });
    drawPlan({ at, answers: { ActionPage: () => page(card, [evidence]) } });
    const missing = within(await screen.findByRole('region', { name: 'What is missing' }));
    expect(missing.getByText(why)).toBeVisible();
    expect(missing.getByRole('button', { name: 'Move to Evidence review' })).toBeVisible();
    expect(missing.queryByRole('button', { name: 'Move to Achieved' })).toBeNull();
  });

  test('is read by a partner without evidence, history or anything to do', async () => {
    drawPlan({
      at,
      role: 'PARTNER',
      answers: {
        ActionPage: () => ({
          data: {
            action: {
              ...parts(cardOf('3.1', 'BLOCKED', { openColumns: [], canAddEvidence: false, evidenceCount: null })),
              history: [],
            },
          },
        }),
      },
    });
    await screen.findByRole('region', { name: 'In the plan' });
    // What an earlier test was told may still stand in a corner, with a button that closes it.
    expect(screen.queryByRole('button', { name: /^(?!Close)/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: /evidence|missing|so far/i })).not.toBeInTheDocument();
  });

  test('that is out of reach and one that does not exist read the same', async () => {
    drawPlan({ at, answers: { ActionPage: () => ({ code: 'NOT_FOUND' }) } });
    expect(await screen.findByRole('heading', { level: 1, name: 'We could not find that action' })).toBeVisible();
  });

  test('a blocked action asks what it waits for, and keeps what was written when it is left', async () => {
    let card = cardOf('3.1', 'BLOCKED');
    const { user } = drawPlan({
      at,
      answers: {
        ActionPage: () => page(card),
        ExplainBlock: ({ input }) => {
          card = cardOf('3.1', 'BLOCKED', { waitingFor: Object(input).waitingFor });
          return { data: { explainBlock: card } };
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Say what it is waiting for' }));
    let dialog = await screen.findByRole('dialog', { name: 'What is it waiting for?' });
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(within(dialog).getByText('Enter what this action is waiting for')).toBeVisible();
    await user.type(within(dialog).getByLabelText('Waiting for'), 'A free number');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Say what it is waiting for' }));
    dialog = await screen.findByRole('dialog', { name: 'What is it waiting for?' });
    expect(within(dialog).getByLabelText('Waiting for')).toHaveValue('A free number');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.getByRole('region', { name: 'In the plan' })).toHaveTextContent('A free number'));
  });
});
