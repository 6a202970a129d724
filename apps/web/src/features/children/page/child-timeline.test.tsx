import { expect, test } from 'vitest';
import { screen, waitFor, within } from '@testing-library/react';

import type { Answer } from '../../../test/answering-link';
import { renderApp } from '../../../test/render-app';
import { ChildTimeline } from './child-timeline';
import { told } from '../telling.fixture';
import type { AnsweredTold } from '../telling-text';

const noWords: string[] = [];
const noMeeting = { participationCode: null, conferenceKind: null, attended: null, gaveViews: null };

function said(id: string, on: string, changes: Partial<AnsweredTold> = {}) {
  const feedback = { __typename: 'Feedback' as const, ...told, id, givenOn: on, ...changes };
  return {
    __typename: 'TimelineEntry' as const,
    id,
    kind: 'FEEDBACK' as const,
    on,
    ageThen: 9,
    beforeBirth: false,
    feedback,
    wordsFound: noWords,
    ...noMeeting,
  };
}

function review(id: string, on: string, participationCode: string, ageThen: number | null = 0) {
  const rest = { ageThen, beforeBirth: false, feedback: null, wordsFound: noWords, ...noMeeting, participationCode };
  return { __typename: 'TimelineEntry' as const, id, kind: 'REVIEW' as const, on, ...rest };
}

function pageOf(entries: readonly ReturnType<typeof said | typeof review>[], endCursor: string | null = null) {
  return {
    __typename: 'TimelineConnection' as const,
    edges: entries.map((node) => ({ __typename: 'TimelineEdge' as const, node })),
    pageInfo: { __typename: 'PageInfo' as const, hasNextPage: endCursor !== null, endCursor },
  };
}

function answered(
  entries: readonly ReturnType<typeof said | typeof review>[],
  endCursor: string | null = null,
): Answer {
  return { data: { childTimeline: pageOf(entries, endCursor) } };
}

const newest = pageOf([said('f2', '2026-03-02'), review('r1', '2026-03-01', 'PN7')], 'cursor-1');

const themes = [
  { __typename: 'Theme' as const, key: 'pets', label: 'Pets' },
  { __typename: 'Theme' as const, key: 'school', label: 'School' },
];

const amber = { id: 'amber', name: 'Amber Lightfoot', knownAs: null, isBorn: true, age: 12 };

function draw(answer: (variables: Record<string, unknown>) => Answer, at = '/') {
  return renderApp(
    <ChildTimeline child={amber} purpose="Letter from her aunt" voice={{ timeline: newest, themes }} />,
    {
      answers: { ChildTimeline: answer },
      at,
    },
  );
}

test('goes back year by year, page by page, and asks with the reason for which the record was opened', async () => {
  const { user, asked } = draw(() => answered([said('f1', '2024-05-01', { words: 'The first word' })]));
  const year = await screen.findByRole('region', { name: '2026' });
  expect(within(year).getAllByRole('listitem')).toHaveLength(2);
  expect(year).toHaveTextContent('Amber did not come, and was not heard.');
  expect(year).toHaveTextContent('1 March 2026, under 1');

  await user.click(screen.getByRole('button', { name: 'Show earlier' }));
  expect(await screen.findByRole('region', { name: '2024' })).toHaveTextContent('The first word');
  expect(screen.getByRole('region', { name: '2026' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Show earlier' })).toBeNull();
  expect(asked.at(-1)?.variables).toEqual({
    childId: 'amber',
    purpose: 'Letter from her aunt',
    filter: 'ALL',
    search: null,
    after: 'cursor-1',
  });
});

test('whoever comes for what the child said since a day sees that alone, and goes on to everything', async () => {
  const { user, asked } = draw(() => answered([said('f7', '2026-02-01', { words: 'The dog' })]), '/?since=2026-01-05');
  expect(await screen.findByText(/^Only: since 5\s/)).toBeVisible();
  const year = await screen.findByRole('region', { name: '2026' });
  expect(within(year).getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByRole('heading', { name: 'So far' })).toHaveFocus();
  expect(screen.getByRole('radio', { name: 'What Amber said' })).toBeChecked();
  const search = { words: '', theme: null, place: null, upTo: null, since: '2026-01-05' };
  const sent = asked.find(({ name }) => name === 'ChildTimeline')?.variables;
  expect(sent).toMatchObject({ filter: 'CHILD', search, after: null });
  await user.click(screen.getByRole('button', { name: 'Show everything' }));
  expect(within(screen.getByRole('region', { name: '2026' })).getAllByRole('listitem')).toHaveLength(2);
});

test('a day that is none narrows nothing', async () => {
  const { asked } = draw(() => answered([]), '/?since=yesterday');
  expect(await screen.findByRole('region', { name: '2026' })).toBeVisible();
  expect(asked.map(({ name }) => name)).not.toContain('ChildTimeline');
});

test('what others say is found apart, and is never shown as the child’s own words', async () => {
  const family = said('f3', '2025-05-01', {
    speakerRole: 'PARENT',
    speaker: 'Her mother',
    words: 'We worry',
    doNotTell: 'Dad',
  });
  const { user } = draw(({ filter }) => (filter === 'OTHERS' ? answered([family]) : answered([])));
  await user.click(await screen.findByRole('radio', { name: 'What others said' }));

  const year = await screen.findByRole('region', { name: '2025' });
  expect(year).toHaveTextContent('A parent said');
  expect(year).toHaveTextContent('Her mother · Talking');
  expect(year).toHaveTextContent('Do not tell: Dad');
  expect(year.querySelector('figure')).toHaveAttribute('data-second-hand');
  expect(screen.queryByRole('region', { name: '2026' })).toBeNull();

  await user.click(screen.getByRole('radio', { name: 'Waiting' }));
  expect(await screen.findByText('Nothing here fits that')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Everything' }));
  expect(screen.getByRole('region', { name: '2026' })).toBeVisible();
});

test('says when earlier moments cannot be loaded, keeps what is there, and asks again', async () => {
  let down = true;
  const { user } = draw(() => (down ? { code: 'INTERNAL_SERVER_ERROR' } : answered([said('f1', '2024-05-01')])));
  await user.click(await screen.findByRole('button', { name: 'Show earlier' }));
  const retry = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByRole('region', { name: '2026' })).toBeVisible();
  down = false;
  await user.click(retry);
  expect(await screen.findByRole('region', { name: '2024' })).toBeVisible();
});

test('not being heard shows of a child whose age nobody knows, too', async () => {
  const { user } = draw(() => answered([review('r2', '2024-05-01', 'PN4', null)]));
  await user.click(await screen.findByRole('button', { name: 'Show earlier' }));
  const year = await screen.findByRole('region', { name: '2024' });
  expect(year).toHaveTextContent('Amber came, and did not share a view.');
  expect(year).toHaveTextContent('Not heard');
});

test('words are looked for by the server, marked where they stand, and everything comes back at once', async () => {
  const found = {
    ...said('f4', '2024-05-01', { words: 'My dogs', wishesAndFeelings: 'A DOG <3' }),
    wordsFound: ['dogs', 'DOG'],
  };
  const { user, asked } = draw(() => answered([found]));
  const box = await screen.findByRole('searchbox', { name: 'Find words' });
  await user.type(box, ' dog {Enter}');
  const year = await screen.findByRole('region', { name: '2024' });
  expect([...year.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['dogs', 'DOG']);
  expect(year).toHaveTextContent('A DOG <3');
  expect(asked.at(-1)?.variables).toMatchObject({
    filter: 'ALL',
    search: { words: 'dog', theme: null, place: null, upTo: null, since: null },
    after: null,
  });
  expect(box).toHaveFocus();
  expect(screen.getByText('Only: “dog”')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Show everything' }));
  expect(screen.getByRole('region', { name: '2026' })).toBeVisible();
  expect(box).toHaveValue('');
  expect(box).toHaveFocus();
});

test('long words are folded, and open where what was looked for stands in them', async () => {
  const words = `${'I go home. '.repeat(200)}My rabbit`;
  const found = { ...said('f4', '2024-05-01', { words, wishesAndFeelings: words }), wordsFound: ['rabbit'] };
  const { user } = draw(() => answered([found]));
  await user.type(await screen.findByRole('searchbox', { name: 'Find words' }), 'rabbit{Enter}');
  const year = await screen.findByRole('region', { name: '2024' });
  expect([...year.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['rabbit', 'rabbit']);
  expect(within(year).getAllByRole('button', { name: 'Show less of it', expanded: true })).toHaveLength(2);
});

test('signs alone are not looked for: what is shown stays, and it says what to do', async () => {
  const { user, asked } = draw(() => answered([]));
  await user.type(await screen.findByRole('searchbox', { name: 'Find words' }), '?!{Enter}');
  expect(screen.getByRole('alert')).toHaveTextContent('Look for a word');
  expect(screen.getByRole('region', { name: '2026' })).toBeVisible();
  expect(asked.map(({ name }) => name)).not.toContain('ChildTimeline');
});

test('is narrowed by theme, by what came of it and from a day back, all of them together', async () => {
  const { user, asked } = draw(() => answered([said('f1', '2024-05-01')]));
  await user.click(await screen.findByRole('button', { name: 'By theme, answer or date' }));
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Theme' }), 'School');
  await user.selectOptions(screen.getByRole('combobox', { name: 'What came of it' }), 'Decided or done, not told yet');
  await user.type(screen.getByLabelText('Day'), '31');
  await user.type(screen.getByLabelText('Month'), '6');
  await user.type(screen.getByLabelText('Year'), '2024');
  await user.click(screen.getByRole('button', { name: 'Go to this day' }));
  expect(await screen.findByText(/Enter a real date/)).toBeVisible();
  await waitFor(() => expect(screen.getByLabelText('Day')).toHaveFocus());

  await user.clear(screen.getByLabelText('Day'));
  await user.type(screen.getByLabelText('Day'), '3{Enter}');
  expect(await screen.findByText('Only: School · Decided or done, not told yet · up to 3 June 2024')).toBeVisible();
  expect(asked.at(-1)?.variables['search']).toEqual({
    words: '',
    theme: 'school',
    place: 'TO_TELL',
    upTo: '2024-06-03',
    since: null,
  });
});

type State = AnsweredTold['chains'][number]['state'];

/** Somebody said that something will be done, and nobody what. */
const toDo: AnsweredTold['chains'][number]['decision'] = {
  id: 'd1',
  outcome: 'CHANGED',
  weight: null,
  reason: 'You get a dog.',
  decidedOn: '2026-03-03',
  decidedByName: 'Sam Worker',
  recordedByName: 'Sam Worker',
  correction: null,
  actionPromised: true,
  actions: [],
  tellings: [],
};

function ended(id: string, state: State, changes: Partial<AnsweredTold> = {}, decision: typeof toDo = null) {
  const chain = { __typename: 'StatementChain' as const, statementId: id, kind: 'WORDS' as const, state };
  const chains = [{ ...chain, takenBack: null, decision, earlier: [] }];
  return said(id, '2026-03-02', { answerExpected: true, chains, words: `Said ${id}`, ...changes });
}

function entry(id: string) {
  return within(screen.getByText(new RegExp(`Said ${id}`)).closest('li') ?? document.body);
}

test('no end is called an answer but that they were given one, and what they took back is asked about no more', () => {
  const yes = {
    use: 'TRAINING' as const,
    given: true,
    standing: 'TAKEN_BACK' as const,
    basis: 'COMPETENT_CHILD' as const,
  };
  const rest = {
    givenBy: null,
    holder: null,
    reason: 'Says it back',
    askedOn: '2026-03-02',
    judgedByName: 'Sam Worker',
  };
  const consents = [{ __typename: 'Consent' as const, ...yes, ...rest, earlier: [] }];
  const ends = [
    ended('told', 'TOLD'),
    ended('promised', 'TOLD', {}, toDo),
    ended('back', 'WITHDRAWN', { consents }),
    ended('not', 'ASKED_NOT'),
    ended('none', 'UNREACHED'),
    ended('owed', 'UNDECIDED', { waiting: true }),
  ];
  renderApp(<ChildTimeline child={amber} purpose={null} voice={{ timeline: pageOf(ends), themes }} />);
  expect(entry('told').getByText('Answered')).toBeVisible();
  for (const [id, words] of [
    ['promised', 'Told what was decided'],
    ['back', 'Taken back'],
    ['not', 'Asked not to be told'],
    ['none', 'Could not be told'],
    ['owed', 'Still to be answered'],
  ] as const) {
    expect(entry(id).getByText(words)).toBeVisible();
    expect(entry(id).queryByText('Answered')).not.toBeInTheDocument();
  }
  expect(entry('back').getByText('They took it back: it is used nowhere else.')).toBeInTheDocument();
  expect(entry('back').queryByRole('button', { name: /Ask|mind/, hidden: true })).not.toBeInTheDocument();
});
