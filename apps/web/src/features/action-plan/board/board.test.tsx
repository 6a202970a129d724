import { beforeEach, describe, expect, test } from 'vitest';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

import { boardColumnKeys } from '@heard/domain/action-plan/board-columns';
import { type AnyCard, boardOf, cardOf, drawPlan, held, movedAnswer } from '../board.fixture';
import { expectEveryField } from '../../../test/expect-every-field';

const row = (no: string) => screen.getByRole('row', { name: `${no} Title ${no}` });
const column = (name: string) => within(screen.getByRole('region', { name, hidden: true }));
const inColumn = (name: string): readonly string[] =>
  column(name)
    .queryAllByRole('row', { hidden: true })
    .map((one) => one.getAttribute('aria-label')?.split(' ')[0] ?? '')
    .filter((no) => no !== '');

async function choose(user: UserEvent, no: string, choice: string): Promise<void> {
  await user.click(
    within(await screen.findByRole('row', { name: `${no} Title ${no}` })).getByRole('button', {
      name: /^Move/,
    }),
  );
  await user.click(await screen.findByRole('menuitem', { name: new RegExp(`^${choice}`) }));
}

const askedPlace = async () => within(await screen.findByRole('dialog')).getByLabelText('Where in the column?');

describe('moving a card', () => {
  let cards: AnyCard[];
  beforeEach(() => {
    cards = [cardOf('1.1', 'IN_PROGRESS'), cardOf('1.2', 'IN_PROGRESS'), cardOf('1.3', 'BLOCKED')];
  });

  test('shows at once, is said with its place, keeps the focus, and is sent with the version that was seen', async () => {
    const move = held();
    const { user, asked } = drawPlan({
      answers: { PlanBoard: () => boardOf(cards), MoveAction: () => move.answer },
    });
    await choose(user, '1.1', 'Blocked');

    expect(inColumn('Blocked')).toEqual(['1.1', '1.3']);
    expect(inColumn('In progress')).toEqual(['1.2']);
    await waitFor(() => expect(row('1.1')).toHaveFocus());
    await waitFor(() => expect(asked.map(({ name }) => name)).toContain('MoveAction'));
    expect(asked.find(({ name }) => name === 'MoveAction')?.variables['input']).toEqual({
      id: 'card-1.1',
      toColumn: 'BLOCKED',
      afterId: null,
      version: 1,
    });
    expect(screen.queryByText(/is now in Blocked/)).toBeNull();
    move.give(movedAnswer(cardOf('1.1', 'BLOCKED', { version: 2 })));
    expect(await screen.findByText('1.1 Title 1.1 is now in Blocked, 1 of 2.')).toBeVisible();
    expect(inColumn('Blocked')).toEqual(['1.1', '1.3']);
  });

  test('given up with Escape, the focus is on the button that opened the menu', async () => {
    const { user } = drawPlan({ answers: { PlanBoard: () => boardOf(cards) } });
    const button = within(await screen.findByRole('row', { name: '1.2 Title 1.2' })).getByRole('button', {
      name: /^Move/,
    });
    await user.click(button);
    await screen.findByRole('menu');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    await waitFor(() => expect(button).toHaveFocus());
  });

  test('is taken back to the place where it stood', async () => {
    const answers = [cardOf('1.2', 'BLOCKED', { version: 2 }), cardOf('1.2', 'IN_PROGRESS', { version: 3 })];
    const { user, asked } = drawPlan({
      answers: {
        PlanBoard: () => boardOf(cards),
        MoveAction: () => movedAnswer(answers.shift() ?? cardOf('1.2', 'BLOCKED')),
      },
    });
    await choose(user, '1.2', 'Blocked');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(inColumn('In progress')).toEqual(['1.1', '1.2']));
    await waitFor(() => expect(asked.filter(({ name }) => name === 'MoveAction')).toHaveLength(2));
    expect(asked.findLast(({ name }) => name === 'MoveAction')?.variables['input']).toEqual({
      id: 'card-1.2',
      toColumn: 'IN_PROGRESS',
      afterId: 'card-1.1',
      version: 2,
    });
  });

  test('to an exact place keeps what was chosen when the question is left, until the card is moved', async () => {
    const { user, asked } = drawPlan({
      answers: {
        PlanBoard: () => boardOf(cards),
        MoveAction: () => movedAnswer(cardOf('1.1', 'BLOCKED', { version: 2 })),
      },
    });
    await choose(user, '1.1', 'An exact place');
    await user.click(within(await screen.findByRole('dialog')).getByRole('radio', { name: 'Blocked' }));
    await user.selectOptions(await askedPlace(), 'After 1.3 Title 1.3');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await choose(user, '1.2', 'An exact place');
    expect(await askedPlace()).toHaveDisplayValue('At the top');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await choose(user, '1.1', 'An exact place');
    expect(await askedPlace()).toHaveDisplayValue('After 1.3 Title 1.3');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Move' }));
    await waitFor(() => expect(inColumn('Blocked')).toEqual(['1.3', '1.1']));
    expect(asked.filter(({ name }) => name === 'MoveAction').map(({ variables }) => variables['input'])).toEqual([
      { id: 'card-1.1', toColumn: 'BLOCKED', afterId: 'card-1.3', version: 1 },
    ]);
  });

  test('puts it in order within its column', async () => {
    const { user, asked } = drawPlan({
      answers: {
        PlanBoard: () => boardOf([...cards, cardOf('1.4', 'IN_PROGRESS')]),
        MoveAction: () => movedAnswer(cardOf('1.1', 'IN_PROGRESS', { version: 2 })),
      },
    });
    await choose(user, '1.1', 'Down one');
    expect(inColumn('In progress')).toEqual(['1.2', '1.1', '1.4']);
    await choose(user, '1.1', 'To the bottom');
    expect(inColumn('In progress')).toEqual(['1.2', '1.4', '1.1']);
    await waitFor(() => expect(asked.filter(({ name }) => name === 'MoveAction')).toHaveLength(2));
    expect(asked.filter(({ name }) => name === 'MoveAction').map(({ variables }) => variables['input'])).toEqual([
      { id: 'card-1.1', toColumn: 'IN_PROGRESS', afterId: 'card-1.2', version: 1 },
      { id: 'card-1.1', toColumn: 'IN_PROGRESS', afterId: 'card-1.4', version: 2 },
    ]);
    expectEveryField(
      'moveAction',
      asked.filter(({ name }) => name === 'MoveAction').map(({ variables }) => variables),
    );
  });

  test('a second move before the first is answered waits for it, and is no conflict with oneself', async () => {
    const first = held();
    const answers = [first.answer, Promise.resolve(movedAnswer(cardOf('1.1', 'NOT_STARTED', { version: 3 })))];
    const { user, asked } = drawPlan({
      answers: {
        PlanBoard: () => boardOf(cards),
        MoveAction: () => answers.shift() ?? { code: 'UNKNOWN' },
      },
    });
    await choose(user, '1.1', 'Blocked');
    await choose(user, '1.1', 'Not started');
    expect(inColumn('Not started')).toEqual(['1.1']);
    expect(asked.filter(({ name }) => name === 'MoveAction')).toHaveLength(1);

    first.give(movedAnswer(cardOf('1.1', 'BLOCKED', { version: 2 })));
    await waitFor(() => expect(asked.filter(({ name }) => name === 'MoveAction')).toHaveLength(2));
    expect(asked.findLast(({ name }) => name === 'MoveAction')?.variables['input']).toMatchObject({
      version: 2,
    });
    expect(inColumn('Not started')).toEqual(['1.1']);
  });

  test.each([
    [{ code: 'FORBIDDEN' }, /^1\.1 Title 1\.1 is back in In progress\. You can move an action that you lead/],
    [{ code: 'INVALID_INPUT', fields: { afterId: 'The card above has moved' } }, /The card above has moved$/],
    [{ code: 'INTERNAL_SERVER_ERROR' }, /Something went wrong at our end/],
  ])('is taken back with a sentence when it is refused: %j', async (refusal, sentence) => {
    const move = held();
    const { user } = drawPlan({
      answers: { PlanBoard: () => boardOf(cards), MoveAction: () => move.answer },
    });
    await choose(user, '1.1', 'Blocked');
    expect(inColumn('Blocked')).toEqual(['1.1', '1.3']);
    move.give(refusal);
    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
    expect(inColumn('In progress')).toEqual(['1.1', '1.2']);
    await waitFor(() => expect(row('1.1')).toHaveFocus());
  });

  test('is taken back when the network is down', async () => {
    const move = held();
    const { user } = drawPlan({
      answers: { PlanBoard: () => boardOf(cards), MoveAction: () => move.answer },
    });
    await choose(user, '1.1', 'Blocked');
    move.fail(new TypeError('Failed to fetch'));
    expect((await screen.findAllByText(/There is no connection to Heard just now/)).length).toBeGreaterThan(0);
    expect(inColumn('In progress')).toEqual(['1.1', '1.2']);
  });

  test.each([false, true])(
    'to Achieved without evidence leads to adding some; seen here to be missing: %s',
    async (known) => {
      cards = [cardOf('1.1', 'IN_PROGRESS', { tellsWhatChanged: !known })];
      const { user, asked } = drawPlan({
        answers: {
          PlanBoard: () => boardOf(cards),
          MoveAction: () => ({
            code: 'INVALID_INPUT',
            fields: {
              toColumn: 'Add evidence that says what changed for children before this action is moved to Achieved.',
            },
          }),
        },
      });
      await choose(user, '1.1', 'Achieved');
      const dialog = await screen.findByRole('alertdialog', { name: 'Not achieved yet' });
      expect(dialog).toHaveTextContent('1.1 Title 1.1 stays in In progress.');
      expect(inColumn('In progress')).toEqual(['1.1']);
      expect(asked.some(({ name }) => name === 'MoveAction')).toBe(!known);
      expect(within(dialog).getByRole('link', { name: 'Add evidence' })).toHaveAttribute(
        'href',
        '/plan/card-1.1?add=evidence',
      );
      await user.click(within(dialog).getByRole('button', { name: 'Not now' }));
      await waitFor(() => expect(row('1.1')).toHaveFocus());
    },
  );

  test('to Achieved is not for its lead, who is told whose it is before anything is sent', async () => {
    cards = [
      cardOf('1.1', 'IN_PROGRESS', {
        mine: true,
        tellsWhatChanged: true,
        openColumns: ['NOT_STARTED', 'IN_PROGRESS', 'BLOCKED', 'EVIDENCE_REVIEW'],
      }),
    ];
    const { user, asked } = drawPlan({ role: 'TEAM_MANAGER', answers: { PlanBoard: () => boardOf(cards) } });
    await choose(user, '1.1', 'Achieved');
    const dialog = await screen.findByRole('alertdialog', { name: 'Somebody else says that it is achieved' });
    expect(dialog).toHaveTextContent(
      '1.1 Title 1.1 stays in In progress.You lead this action, so somebody who does not',
    );
    expect(asked.some(({ name }) => name === 'MoveAction')).toBe(false);
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(row('1.1')).toHaveFocus());
  });

  test.each([
    ['out of Achieved by its lead', 'ACHIEVED', 'Blocked', { mine: true, tellsWhatChanged: true }],
    [
      'out of Achieved by whoever has shown it alone',
      'ACHIEVED',
      'Blocked',
      { tellsWhatChanged: true, openColumns: boardColumnKeys.filter((key) => key !== 'ACHIEVED') },
    ],
    ['by somebody who only reviews', 'EVIDENCE_REVIEW', 'In progress', { tellsWhatChanged: true, openColumns: [] }],
  ] as const)('%s offers no way back that would be refused', async (_, from, to, after) => {
    const toColumn = to === 'Blocked' ? 'BLOCKED' : 'IN_PROGRESS';
    cards = [cardOf('1.1', from, { ...after, openColumns: boardColumnKeys })];
    const { user } = drawPlan({
      answers: {
        PlanBoard: () => boardOf(cards),
        MoveAction: () => movedAnswer(cardOf('1.1', toColumn, { version: 2, ...after })),
      },
    });
    await choose(user, '1.1', to);
    expect(await screen.findByText(`1.1 Title 1.1 is now in ${to}, 1 of 1.`)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('says when a column holds more than was agreed', async () => {
    const { user } = drawPlan({
      answers: {
        PlanBoard: () => boardOf(cards, { BLOCKED: 1 }),
        MoveAction: () => movedAnswer(cardOf('1.1', 'BLOCKED', { version: 2 })),
      },
    });
    await choose(user, '1.1', 'Blocked');
    expect(await screen.findByText('1 more than the 1 agreed')).toBeVisible();
    expect(screen.getByText(/2\. That is 1 more than agreed\.$/)).toBeInTheDocument();
  });
});

const history = (at: string) => ({
  data: {
    action: {
      __typename: 'ActionDetail',
      history: [
        {
          __typename: 'ActionEvent',
          id: 'event',
          kind: 'MOVED',
          fromColumn: 'IN_PROGRESS',
          toColumn: 'NOT_STARTED',
          actor: 'Jo Marsh',
          at,
        },
      ],
    },
  },
});

describe('a conflict', () => {
  const cards = [cardOf('1.1', 'IN_PROGRESS'), cardOf('1.3', 'BLOCKED')];

  test('shows both states and by whom, and moves it anyway only when told to', async () => {
    const theirs = cardOf('1.1', 'NOT_STARTED', { version: 7 });
    let meanwhile = false;
    const { user, asked } = drawPlan({
      answers: {
        PlanBoard: () => boardOf(meanwhile ? [theirs, cardOf('1.3', 'BLOCKED')] : cards),
        LastMove: () => history(new Date(Date.now() - 5_400).toISOString()),
        MoveAction: ({ input }) => {
          const { version } = Object(input);
          if (version === 7) return movedAnswer(cardOf('1.1', 'BLOCKED', { version: 8 }));
          meanwhile = true;
          return { code: 'CONFLICT', current: theirs };
        },
      },
    });
    await choose(user, '1.1', 'Blocked');
    const dialog = await screen.findByRole('alertdialog', {
      name: 'Two of you moved this at the same time',
    });
    expect(dialog).toHaveTextContent(/You\s*Blocked/);
    expect(dialog).toHaveTextContent(/Jo Marsh, 5 seconds ago\s*Not started/);
    await waitFor(() => expect(inColumn('Not started')).toEqual(['1.1']));
    expect(asked.filter(({ name }) => name === 'MoveAction')).toHaveLength(1);

    await user.click(within(dialog).getByRole('button', { name: 'Move it to Blocked' }));
    await waitFor(() => expect(inColumn('Blocked')).toEqual(['1.1', '1.3']));
    expect(asked.filter(({ name }) => name === 'MoveAction')).toHaveLength(2);
  });

  test('asks nothing when both wanted the same', async () => {
    const theirs = cardOf('1.1', 'BLOCKED', { version: 2 });
    const { user } = drawPlan({
      answers: {
        PlanBoard: () => boardOf(cards),
        LastMove: () => history(new Date().toISOString()),
        MoveAction: () => ({ code: 'CONFLICT', current: theirs }),
      },
    });
    await choose(user, '1.1', 'Blocked');
    expect(await screen.findByText('Jo Marsh moved 1.1 Title 1.1 to Blocked at the same time.')).toBeInTheDocument();
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  });
});

describe('somebody else’s move', () => {
  test('appears when the board is said to have changed, and is announced', async () => {
    let cards = [cardOf('5.1', 'IN_PROGRESS')];
    const { tellChanged } = drawPlan({ answers: { PlanBoard: () => boardOf(cards) } });
    await screen.findByRole('row', { name: '5.1 Title 5.1' });
    cards = [cardOf('5.1', 'BLOCKED', { version: 2 })];
    act(() => tellChanged());
    await waitFor(() => expect(inColumn('Blocked')).toEqual(['5.1']));
    expect(screen.getByText('Somebody else moved 5.1 Title 5.1.')).toBeInTheDocument();
  });

  test('a picture from before one’s own move is not shown', async () => {
    const before = [cardOf('6.1', 'IN_PROGRESS')];
    const after = [cardOf('6.1', 'BLOCKED', { version: 2 })];
    const pictures = [before, before, after];
    const { user, tellChanged } = drawPlan({
      answers: {
        PlanBoard: () => boardOf((pictures.length > 1 ? pictures.shift() : pictures[0]) ?? after),
        MoveAction: () => movedAnswer(cardOf('6.1', 'BLOCKED', { version: 2 })),
      },
    });
    await choose(user, '6.1', 'Blocked');
    await waitFor(() => expect(inColumn('Blocked')).toEqual(['6.1']));
    act(() => tellChanged());
    await waitFor(() => expect(pictures).toHaveLength(1));
    expect(inColumn('Blocked')).toEqual(['6.1']);
    expect(screen.queryByText('Somebody else moved 6.1 Title 6.1.')).not.toBeInTheDocument();
  });
});
