import type { Role } from '@heard/domain/access/roles';
import { addDays } from '@heard/domain/calendar/plain-date';

import { todayInLondon } from '../../platform/council-time';
import type { Answer } from '../../test/answering-link';
import { renderApp } from '../../test/render-app';
import { NewFeedbackPage } from './new-feedback-page';

/** Two weeks from now. */
export const answerBy = addDays(todayInLondon(), 14);

export const start = {
  __typename: 'FeedbackStart',
  source: 'OWN_WORDS',
  captureMethod: null,
  ways: ['CONVERSATION', 'PLAY', 'DRAWING', 'PHONE_OR_TEXT', 'OBSERVATION'],
  language: 'en',
  interpreterUsed: false,
  answerExpected: true,
  onlyWatched: false,
};

export const amber = {
  __typename: 'ChildOfForm',
  id: 'child-1',
  name: 'Amber Lightfoot',
  reference: 'VC-1001',
  knownAs: null,
  language: 'en',
  start,
  siblings: [],
  age: 12,
  ageLabel: '12 years',
  isBorn: true,
};
export const manager = { __typename: 'Colleague', id: 'manager', name: 'Mo Manager', role: 'Team manager' };
const themes = [
  { __typename: 'OfferedTheme', key: 'pets', label: 'Pets', under: 'The people in my life' },
  { __typename: 'OfferedTheme', key: 'school', label: 'School and learning', under: 'Doing well' },
];

function found(child: object): Answer {
  return {
    data: {
      children: {
        __typename: 'ChildConnection',
        edges: [
          {
            __typename: 'ChildEdge',
            node: { ...child, __typename: 'Child', team: 'Oak Team', mine: true, alike: false },
          },
        ],
        pageInfo: { __typename: 'PageInfo', hasNextPage: false },
      },
    },
  };
}

/** What the form offers for this child. */
export function optionsOf(
  child: object | null,
  people: readonly object[] = [],
  withoutThemes: readonly string[] = [],
): Answer {
  return {
    data: {
      feedbackOptions: {
        __typename: 'FeedbackOptions',
        child,
        themes: themes.filter(({ label }) => !withoutThemes.includes(label)),
        people,
        usualAnswerBy: answerBy,
      },
    },
  };
}

export function options(variables: Record<string, unknown>): Answer {
  return variables['childId'] === 'child-1' ? optionsOf(amber, [manager]) : optionsOf(null);
}

export function saved(variables: Record<string, unknown>): Answer {
  const input = new Map(Object.entries(Object(variables['input'])));
  return {
    data: {
      recordFeedback: {
        __typename: 'Feedback',
        id: 'feedback-1',
        reference: 'F-7K3M-9TQD',
        givenOn: input.get('givenOn'),
        receivedAt: '2026-11-24T10:00:00.000Z',
        words: input.get('words'),
        observation: input.get('observation'),
        wishesAndFeelings: null,
        language: 'en',
        source: input.get('source'),
        speakerRole: input.get('speakerRole'),
        stream: input.get('stream'),
        notAscertainedReason: input.get('notAscertainedReason') ?? null,
        answerExpected: input.get('answerExpected'),
        answerOwnerName: 'Robin the Practitioner',
        answerBy: input.get('answerBy'),
        withheldFrom: [],
        doNotTell: input.get('doNotTell') ?? null,
      },
    },
  };
}

type Answering = (variables: Record<string, unknown>) => Answer;

interface Drawn {
  readonly record?: Answering;
  readonly options?: (variables: Record<string, unknown>) => Answer | Promise<Answer>;
  /** The child whom the search finds. */
  readonly found?: object;
  readonly at?: string;
  readonly role?: Role;
}

/** The page for logging feedback, as it opens from a child's card. */
export function drawPage({ record = saved, options: offered = options, role, at, found: child = amber }: Drawn = {}) {
  return renderApp(<NewFeedbackPage />, {
    role: role ?? 'PRACTITIONER',
    at: at ?? '/feedback/new?child=child-1',
    answers: { FeedbackOptions: offered, RecordFeedback: record, FindChildren: () => found(child) },
  });
}

export function draw(record: Answering = saved) {
  return drawPage({ record });
}

export function sent(asked: readonly { readonly name: string; readonly variables: Record<string, unknown> }[]) {
  return asked.filter(({ name }) => name === 'RecordFeedback').map(({ variables }) => Object(variables['input']));
}
