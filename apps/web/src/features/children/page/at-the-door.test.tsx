import { expect, test } from 'vitest';
import { screen } from '@testing-library/react';

import { renderApp } from '../../../test/render-app';
import { AtTheDoor } from './at-the-door';
import { amber } from '../child.fixture';
import type { StandingDecision } from '../chain/chain-text';
import type { AnsweredTold } from '../telling-text';
import type { Child } from './child-page-data';
import { LatestWishes } from './latest-words';
import { told } from '../telling.fixture';

const child: Child = {
  ...amber,
  age: 12,
  lastHeardBy: 'OWN_WORDS',
  heard: [{ source: 'OWN_WORDS', on: '2026-09-01', by: 'Sam Worker' }],
  seenAlone: null,
  howToHearMe: 'In the car, not at the table.',
  language: 'ur',
  sendFlag: false,
  people: [
    { kind: 'REVIEWING_OFFICER', name: 'Ida Officer', parentalResponsibility: false },
    { kind: 'ALLOCATED_WORKER', name: 'Sam Worker', parentalResponsibility: false },
  ],
};
const dad = { __typename: 'NotToTell' as const, who: 'Dad', hidden: false, on: '2019-03-04' };
const nan = { ...dad, who: 'Robin Manager', hidden: true };

const things = [
  { __typename: 'PromisedThing' as const, title: 'Ring the school', dueOn: '2020-02-03' },
  { __typename: 'PromisedThing' as const, title: 'Ask about the dog', dueOn: '2020-02-04' },
  { __typename: 'PromisedThing' as const, title: 'Find a bike', dueOn: '2020-02-05' },
];

const decision: StandingDecision = {
  id: 'd1',
  outcome: 'CHANGED',
  weight: null,
  reason: 'You get a dog.',
  decidedOn: '2026-11-03',
  decidedByName: 'Sam Worker',
  recordedByName: 'Sam Worker',
  correction: null,
  actionPromised: false,
  actions: [],
  tellings: [],
};

const moment = {
  kind: 'FEEDBACK' as const,
  on: '2026-11-01',
  ageThen: 12,
  beforeBirth: false,
  participationCode: null,
  conferenceKind: null,
  attended: null,
  gaveViews: null,
  wordsFound: [],
};

/** Tellings of a timeline, each with what was decided about it, if anything. */
function timelineOf(...tellings: readonly (readonly [Partial<AnsweredTold>, StandingDecision | null])[]) {
  const edges = tellings.map(([changes, decided], at) => {
    const feedback = { ...told, id: `f${String(at)}`, ...changes };
    const chain = { statementId: 's', kind: 'WORDS' as const, state: 'DECIDED' as const, takenBack: null, earlier: [] };
    return {
      node: { ...moment, id: feedback.id, feedback: { ...feedback, chains: [{ ...chain, decision: decided }] } },
    };
  });
  return { edges, pageInfo: { hasNextPage: false, endCursor: null } };
}

function door(
  changes: Partial<Child> = {},
  doNotTell = [dad, nan],
  waiting = [{ ...told, answerBy: '2020-01-31' }],
  promised = things,
  timeline = timelineOf(),
) {
  const voice = { doNotTell, waiting, promised, timeline };
  renderApp(<AtTheDoor child={{ ...child, ...changes }} voice={voice} name="Amber" />);
  return screen.findByRole('region', { name: 'Before you meet Amber' });
}

test('whoever stands in knows at the door whom not to tell, how to ask, what is owed and whom to ring', async () => {
  const strip = await door();
  expect(strip).toHaveTextContent('Do not tell: Dad (4 Mar 2019)');
  expect(strip).toHaveTextContent('Something here is hidden from: Robin Manager');
  expect(strip).toHaveTextContent('In the car, not at the table.We speak Urdu with Amber.');
  expect(strip).toHaveTextContent('84 days ago1 September 2026, in their own words, written by Sam Worker');
  expect(strip).toHaveTextContent('It is time to ask again.');
  expect(strip).toHaveTextContent('An answer by 31 January 2020');
  expect(strip).toHaveTextContent(/Ring the school by 3 February 2020 .+Ask about the dog by 4 February 2020/);
  expect(strip).not.toHaveTextContent('Find a bike');
  expect(strip).not.toHaveTextContent('What came of');
  expect(strip).toHaveTextContent('and 1 promise more');
  expect(strip).toHaveTextContent('Last seen aloneNot knownNobody has written that they saw them alone.');
  expect(strip).toHaveTextContent('Sam Worker, allocated worker');
  expect(await screen.findByRole('link', { name: '01632 960 111' })).toHaveAttribute('href', 'tel:01632960111');
});

test('at the door stands what came last of the child’s own words, and never of what others said', async () => {
  const strip = await door(
    {},
    [],
    [],
    [],
    timelineOf(
      [{ words: 'I want a later bedtime' }, null],
      [
        { words: 'We want a shorter review', speakerRole: 'PARENT' },
        { ...decision, decidedOn: '2026-11-20' },
      ],
      [{ words: 'Can we get a cat?' }, { ...decision, decidedOn: '2026-11-01' }],
      [{ words: 'Can we get a dog?' }, decision],
    ),
  );
  expect(strip).toHaveTextContent(
    /What came of what Amber saidCan we get a dog\?it changes: You get a dog\.Decided 3\sNov\s2026/,
  );
  expect(strip).not.toHaveTextContent(/bedtime|shorter|a cat/);
});

test('when they were last seen alone stands at the door, with who wrote it', async () => {
  const strip = await door({ seenAlone: { on: '2020-01-31', by: 'Kim Worker' } });
  expect(strip).toHaveTextContent(/Last seen alone[\d,]+ days ago31 January 2020, written by Kim Worker/);
});

test('a baby before birth is not said to have been heard, and nobody is named who need not be', async () => {
  const strip = await door({ isBorn: false }, [], [], []);
  expect(strip).not.toHaveTextContent(/Last heard|seen alone/);
  expect(strip).not.toHaveTextContent('Do not');
  expect(strip).toHaveTextContent('Nothing is waiting.');
});

test('a wish stands with the question and the words it answers, and stays when nobody could find out since', () => {
  const wish = {
    ...told,
    id: 'wish',
    givenOn: '2026-09-01',
    questionAsked: 'Chess or Mum?',
    wishesAndFeelings: 'Both.',
  };
  const since = {
    ...told,
    id: 'since',
    givenOn: '2026-10-02',
    words: null,
    notAscertainedReason: 'NOT_SEEN' as const,
  };
  renderApp(<LatestWishes voice={{ latest: null, latestWishes: wish, notFoundOut: since }} name="Amber" />);
  const card = screen.getByRole('region', { name: 'Wishes and feelings' });
  expect(card).toHaveTextContent(/Asked: Chess or Mum\?.*Can we get a dog\?.*Both\..*On 2 October 2026 we could not/);
});
