import { expect, test } from 'vitest';
import { screen, within } from '@testing-library/react';
import type { Role } from '@heard/domain/access/roles';
import { Route, Routes, useLocation } from 'react-router';

import type { TodayQuery } from '../../../gql/work/graphql';
import { renderApp, writerOf } from '../../../test/render-app';
import { line, linesOf } from '../line.fixture';
import { forgetDrafts, listDrafts, writeDraft } from '../../../platform/draft-store';
import { TodayPage } from './today-page';

type Day = Partial<Record<keyof TodayQuery, unknown>>;

const nobody = { __typename: 'ChildConnection', edges: [], pageInfo: { __typename: 'PageInfo', hasNextPage: false } };
const review = {
  __typename: 'ComingReview',
  childId: 'amber',
  childName: 'Amber Lightfoot',
  dueOn: '2099-01-05',
  lastHeldOn: '2098-07-05',
  since: '2098-07-05',
  lastHeardOn: '2098-12-01',
  saidSince: 1,
  owed: 2,
  words: 'I want to keep my dog',
  promised: [
    { __typename: 'PromisedThing', title: 'Ask the carers about the dog', dueOn: '2099-01-03', doneOn: null },
    { __typename: 'PromisedThing', title: 'Ring the school', dueOn: '2098-12-10', doneOn: '2098-12-02' },
  ],
};

function draw(role: Role, day: Day) {
  return renderApp(<TodayPage />, { role, answers: { Today: () => ({ data: day }) } });
}

async function region(name: string) {
  return within(await screen.findByRole('region', { name }));
}

test('a practitioner’s day: answers to give, children to hear, reviews to come, each line leading to where it is done', async () => {
  const drawn = draw('PRACTITIONER', { mine: linesOf(line), silent: nobody, reviews: [review] });
  const answers = await region('Answers to give, children to tell');
  expect(answers.getByRole('link', { name: 'Amber Lightfoot: Decide what is done' })).toHaveAttribute(
    'href',
    '/answers/f1',
  );
  expect(answers.getByText('I want to see my brother')).toBeVisible();
  expect(answers.getByText(/the promised day has gone by · since 11 January 2020, [\d,]+ days/)).toBeVisible();
  expect(answers.getByText(/^[\d,]+ days overdue$/)).toBeVisible();
  const silent = await region('Not heard for more than six weeks');
  expect(silent.getByText('You have heard every one of your children within six weeks.')).toBeVisible();
  const reviews = await region('Reviews in the next four weeks');
  const heard = reviews.getByRole('link', { name: /^Heard 1 time since the last one on 5\sJul\s2098$/ });
  expect(heard).toHaveAttribute('href', '/children/amber?since=2098-07-05');
  expect(heard.parentElement).toHaveTextContent(/ · last on 1 Dec 2098 · waits for 2 answers$/);
  expect(reviews.getByText('I want to keep my dog')).toBeVisible();
  expect(
    reviews.getByText(
      'Promised: ‘Ask the carers about the dog’, by 3 Jan 2099; ‘Ring the school’, done on 2 Dec 2098',
      {
        normalizer: (text) => text.replaceAll('\u00a0', ' '),
      },
    ),
  ).toBeVisible();
  const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  expect(headings).toEqual([
    'Answers to give, children to tell',
    'Not heard for more than six weeks',
    'Reviews in the next four weeks',
  ]);
  expect(drawn.asked.find(({ name }) => name === 'Today')?.variables).toMatchObject({
    mine: true,
    team: false,
    figures: false,
    clocks: false,
  });
});

test('lines about children whose names are not shown are told apart by their references', async () => {
  const nameless = { ...line, childName: null, words: null };
  const ids = ['01a22ca6-c264-7429-af22-6c8b8ec2805c', '01a22ca6-c264-7429-af22-6c8b8ec2805d'];
  draw('LEADERSHIP', { mine: linesOf(...ids.map((id) => ({ ...nameless, id, feedbackId: id }))) });
  const answers = await region('Answers to give, children to tell');
  const names = answers.getAllByRole('link', { name: /Decide what is done/ }).map((link) => link.textContent);
  expect(new Set(names).size).toBe(2);
  expect(names[0]).toMatch(/^A child, F-[0-9A-Z]{4}-[0-9A-Z]{4}: Decide what is done$/);
});

test('where nobody waits it says what good looks like', async () => {
  draw('PRACTITIONER', { mine: linesOf(), silent: nobody, reviews: [] });
  const answers = await region('Answers to give, children to tell');
  expect(answers.getByText(/^Nobody waits for you\./)).toBeVisible();
  expect(screen.getByText('No review of yours is due in the next four weeks.')).toBeVisible();
});

test('a manager’s day: the oldest of the team, then with whom it waits and who is away', async () => {
  const person = { __typename: 'WorkOfPerson', id: 'u1', name: 'Sam Worker', isMine: false, open: 2, late: 1 };
  draw('TEAM_MANAGER', {
    team: linesOf(
      { ...line, cameBy: 'ESCALATED', cameFrom: 'Kim Worker' },
      { ...line, id: 'f2.me', ownerId: writerOf('TEAM_MANAGER').id, ownerName: 'Robin Manager' },
    ),
    people: [{ ...person, oldestOn: '2020-01-31', awayUntil: '2020-02-07', coveredBy: null }],
    unread: unreadPage(false),
    counts: { __typename: 'CaseloadSummary', children: 12, silent: 1 },
  });
  const team = await region('Waits longest in your team');
  expect(team.getByText(/^with Sam Worker · .+ · Late with Kim Worker, and so with whoever is next$/)).toBeVisible();
  expect(team.getByText(/^with you · /)).toBeVisible();
  const people = await region('With whom it waits');
  expect(people.getByRole('link', { name: 'Sam Worker' })).toHaveAttribute('href', '/work?of=u1');
  expect(
    people.getByText(
      '2 things wait · 1 overdue · the oldest due 31 Jan 2020 · away until 7 Feb 2020, nobody stands in',
    ),
  ).toBeVisible();
  expect(screen.getByText(/^1 of 12 children of your team has not been heard/)).toBeVisible();
  const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  expect(headings).toEqual([
    'Waits longest in your team',
    'With whom it waits',
    'New words, not read yet',
    'Not heard for more than six weeks',
    'Where to look',
  ]);
});

/** A page of what came in and was not read. */
function unreadPage(hasNextPage: boolean, ...edges: readonly object[]) {
  return {
    __typename: 'UnreadWordsConnection',
    edges,
    pageInfo: { __typename: 'PageInfo', hasNextPage, endCursor: hasNextPage ? 'next' : null },
  };
}

test('a manager’s day: what came in and was not read, with more on request; nothing is left when all is read', async () => {
  const told = { __typename: 'UnreadWords', id: 'f7', childName: 'Amber Lightfoot', givenOn: '2026-11-20' };
  const one = (id: string, words: string) => ({
    __typename: 'UnreadWordsEdge',
    node: { ...told, id, words, recordedByName: 'Sam Worker', isTakenBack: id === 'f8' },
  });
  const { user, asked, unmount } = renderApp(<TodayPage />, {
    role: 'TEAM_MANAGER',
    answers: {
      Today: () => ({ data: { unread: unreadPage(true, one('f7', 'I want my own key')) } }),
      UnreadWords: () => ({ data: { unreadWords: unreadPage(false, one('f8', 'And a lock')) } }),
    },
  });
  const card = await region('New words, not read yet');
  expect(card.getByRole('link', { name: 'Amber Lightfoot' })).toHaveAttribute('href', '/answers/f7');
  expect(card.getByText('I want my own key')).toBeVisible();
  expect(card.getByText(/^20\s+November\s+2026\s· written down by Sam Worker$/)).toBeVisible();
  await user.click(card.getByRole('button', { name: 'Show more tellings' }));
  expect(await card.findByText('And a lock')).toBeVisible();
  expect(card.getAllByText(/· they took it back$/)).toHaveLength(1);
  expect(card.getByText('I want my own key')).toBeVisible();
  expect(asked.find(({ name }) => name === 'UnreadWords')?.variables).toEqual({ after: 'next' });
  unmount();
  draw('TEAM_MANAGER', { unread: unreadPage(false) });
  expect((await region('New words, not read yet')).getByText(/^You have read everything that came in/)).toBeVisible();
});

test('leadership: four figures, and where the oldest break is', async () => {
  draw('LEADERSHIP', {
    mine: linesOf(),
    figures: { __typename: 'ChainFigures', children: 8, heard: 6, promised: 0, answered: 0, decided: 3, told: 2 },
    asked: [
      { __typename: 'AskedBeforeCounts', kind: 'PLACEMENT_MOVE', decisions: 14, asked: 6, notAsked: 5, told: 9 },
      { __typename: 'AskedBeforeCounts', kind: 'SCHOOL', decisions: 6, asked: 3, notAsked: 0, told: 2 },
    ],
    totals: [
      { __typename: 'WorkTotal', unitId: 't2', unitName: 'Ash Team', kind: 'NOT_DONE', oldestOn: '2020-02-01' },
      { __typename: 'WorkTotal', unitId: 't1', unitName: 'Oak Team', kind: 'NOT_TOLD', oldestOn: '2020-01-31' },
    ],
    teams: [
      {
        __typename: 'WorkOfTeam',
        id: 't1',
        name: 'Oak Team',
        service: 'Care',
        open: 1,
        late: 1,
        oldestOn: '2020-01-31',
      },
    ],
  });
  expect((await region('Heard within six weeks')).getByText('75.0%')).toBeVisible();
  expect((await region('Answered by the promised day')).getByText('No data')).toBeVisible();
  const asked = await region('Asked before it was decided');
  expect(asked.getByText('45.0%')).toBeVisible();
  expect(asked.getByText('Of 6 decisions it is not known.')).toBeVisible();
  expect(asked.getByText('95% interval 26% to 66%')).toBeVisible();
  expect(asked.getByRole('link')).toHaveAttribute('href', '/decisions/unasked');
  const teams = await region('What is missing, by team, the oldest first');
  const worst = /^The worst break is in Oak Team: “Not told”, due since 31 January 2020, [\d,]+ days[.]$/;
  expect(
    teams.getByText(
      (_, element) => element?.tagName === 'P' && worst.test(element.textContent.replaceAll('\u00a0', ' ')),
    ),
  ).toBeVisible();
  const places = teams.getAllByRole('link', { name: 'Oak Team' }).map((link) => link.getAttribute('href'));
  expect(places).toEqual(['/work?team=t1', '/work?team=t1']);
  expect(teams.getByText('Care · 1 step still to take · 1 overdue · the oldest due 31 Jan 2020')).toBeVisible();
  expect(screen.queryByText('Answers to give, children to tell')).toBeNull();
});

test.each([
  ['ELECTED_MEMBER', 'Nothing waits for you by name. These figures are published for each quarter.'],
  ['ADMINISTRATOR', 'You run Heard, and read no child’s words.'],
] as const)('%s is told where to look', async (role, says) => {
  draw(role, {});
  expect(await screen.findByText(says)).toBeVisible();
});

/** Returns of these years, read long ago. */
function runs(...years: readonly string[]) {
  return {
    __typename: 'ImportRunConnection',
    edges: years.map((year) => ({
      __typename: 'ImportRunEdge',
      node: { __typename: 'ImportRun', id: year, appliedAt: '2020-05-04T09:30:00Z', year, rejected: 0 },
    })),
  };
}

test('quality assurance: which return is due, and when one was last read', async () => {
  const first = draw('QUALITY_ASSURANCE', { imports: runs('2017-18') });
  expect(
    (await region('Yearly return')).getByText(/^The return for \d{4}-\d{2} is due: the year ended on 31\sMarch/),
  ).toBeVisible();
  expect(screen.getByText('Last read on 4 May 2020 at 10:30, for 2017-18.')).toBeVisible();
  first.unmount();
  draw('QUALITY_ASSURANCE', { imports: runs('2017-18', '2098-99') });
  expect((await region('Yearly return')).getByText('Every return that is due has been read.')).toBeVisible();
});

test('a partner sees how far what they gave has come', async () => {
  const came = { __typename: 'CameOf', id: 'f1', givenOn: '2026-11-01', childName: 'Amber', groupName: null };
  draw('PARTNER', {
    cameOf: [
      { ...came, answerBy: null, decidedOn: '2026-11-03', toldOn: null, waits: true, tellings: [] },
      {
        ...came,
        id: 'f2',
        answerBy: null,
        decidedOn: '2026-11-03',
        toldOn: '2026-11-05',
        waits: false,
        tellings: [
          {
            __typename: 'ToldToReader',
            toldOn: '2026-11-05',
            outcome: 'part of it changes',
            words: 'Two names are at your desk.',
          },
        ],
      },
    ],
  });
  expect(await screen.findByText('Decided on 3 Nov 2026, not told yet')).toBeVisible();
  expect(screen.getByText('Two names are at your desk.')).toBeVisible();
  expect(screen.getByText(/^Decided: part of it changes\. On 5\s+November\s+2026 you were told:/)).toBeVisible();
});

test('a complaints manager’s day: clocks, then what they answer themselves, one tap from the words', async () => {
  const clocks = { edges: [], counts: { open: 0, overdue: 0 } };
  const drawn = draw('COMPLAINTS_MANAGER', { clocks, mine: linesOf(line), cameOf: [] });
  const answers = await region('Answers to give, children to tell');
  expect(answers.getByRole('link', { name: 'Amber Lightfoot: Decide what is done' })).toHaveAttribute(
    'href',
    '/answers/f1',
  );
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    'Clocks that run',
    'Answers to give, children to tell',
    'What came of what you gave',
  ]);
  expect(drawn.asked.find(({ name }) => name === 'Today')?.variables).toMatchObject({ mine: true, team: false });
});

const asked = {
  __typename: 'AskedOfMe',
  id: 'q1',
  childName: 'Amber',
  askedByName: 'Sam Worker',
  askedOn: '2026-11-20',
  question: 'Is there company at lunch?',
  repliedOn: null,
};

test('a partner sees what they were asked first, one tap from the reply', async () => {
  draw('PARTNER', { questions: [asked, { ...asked, id: 'q2', repliedOn: '2026-11-22' }], cameOf: [] });
  const questions = await region('You were asked');
  const [open] = questions.getAllByRole('link', { name: 'Is there company at lunch?' });
  expect(open).toHaveAttribute('href', '/questions/q1');
  expect(questions.getByText('Waits for your reply')).toBeVisible();
  expect(questions.getByText(/^Replied on 22\sNov\s2026$/)).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('You were asked');
});

test('whoever asked a partner finds the reply first, one tap from the words', async () => {
  const reply = {
    __typename: 'RepliedToMe',
    id: 'q1',
    feedbackId: 'f1',
    childName: 'Amber',
    partnerName: 'Kai School',
    question: 'Is there company at lunch?',
    repliedOn: '2026-11-22',
  };
  draw('PRACTITIONER', { mine: linesOf(), silent: nobody, reviews: [], replies: [reply] });
  const replies = await region('Replies to what you asked');
  expect(replies.getByRole('link', { name: 'Amber: Kai School has replied' })).toHaveAttribute('href', '/answers/f1');
  expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('Replies to what you asked');
});

test('what was begun in a dialog and not sent stands there with how it begins, and leads back to where it was begun', async () => {
  await forgetDrafts();
  const me = writerOf('PRACTITIONER');
  await listDrafts(me);
  const reason = 'We will ask the carers about the dog';
  await writeDraft(me, 'decision:s1', { clientId: 'c1', reason, correction: '' }, '/answers/f1');
  await writeDraft(me, 'new-complaint:c2', {}, '/complaints/new');
  await writeDraft(me, 'feedback:f2', { words: 'A line of its own' });
  const { user } = renderApp(
    <Routes>
      <Route path="/" element={<TodayPage />} />
      <Route path="*" element={<Address />} />
    </Routes>,
    { answers: { Today: () => ({ data: { mine: linesOf() } }) } },
  );
  const unsent = await region('Not sent yet');
  expect(unsent.getAllByRole('listitem')).toHaveLength(2);
  expect(unsent.getByText('A new complaint')).toBeVisible();
  expect(unsent.getByText(reason)).toBeVisible();
  await user.click(unsent.getByRole('button', { name: /^Go on.*What is done about what was said$/ }));
  expect(await screen.findByText('At /answers/f1')).toBeVisible();
  await forgetDrafts();
});

function Address() {
  return <p>At {useLocation().pathname}</p>;
}
