import { reportingPeriod, reportingPeriodLabel } from '@heard/domain/calendar/reporting-year';

import type { Answers } from '../../../test/answering-link';

export const counted = {
  __typename: 'ChainCounts',
  said: 0,
  decided: 0,
  toDo: 0,
  underWay: 0,
  shown: 0,
  told: 0,
  due: 0,
  inTime: 0,
  inTimeRate: null,
  inTimeLow: null,
  inTimeHigh: null,
  answeredBefore: 0,
  suppressed: false,
  standing: [],
};
type Counts = Readonly<Record<string, unknown>>;

const hidden = Object.fromEntries(Object.keys(counted).map((name) => [name, null]));
export const published = (shown: Counts): Counts => ({
  ...hidden,
  __typename: 'ChainCounts',
  standing: [],
  suppressed: shown['said'] === undefined,
  ...shown,
});

const labels: Readonly<Record<string, string>> = {
  TO_DECIDED: 'From said to decided',
  TO_TOLD: 'From decided to told',
  WHOLE: 'From said to told',
};

export function wait(name: string, days: Counts) {
  const none = { statements: null, reached: null, median: null, slowest: null, isSlowestShown: true };
  return { __typename: 'ChainDays', wait: name, label: labels[name], ...none, ...days };
}

export function periodOf(
  key: string,
  counts: Counts | null,
  waits: readonly object[] = [],
  publishedOn: string | null = null,
  promisedWaits: readonly object[] = [],
) {
  const facts = { key, label: reportingPeriodLabel(key), ...reportingPeriod(key), ended: key !== '2026-27 Q3' };
  return {
    __typename: 'ChainPeriod',
    ...facts,
    publishedOn,
    smallUpTo: publishedOn === null ? null : 8,
    counts,
    waits,
    promisedWaits,
  };
}

export const second = {
  ...counted,
  said: 120,
  decided: 96,
  toDo: 70,
  underWay: 61,
  shown: 30,
  told: 40,
  due: 80,
  inTime: 30,
  inTimeRate: 37.5,
  inTimeLow: 27.7,
  inTimeHigh: 48.4,
  answeredBefore: 7,
  standing: [
    { __typename: 'ChainStanding', key: 'TOLD', label: 'Told what was decided', statements: 40 },
    { __typename: 'ChainStanding', key: 'ASKED_NOT', label: 'Asked not to be told', statements: 6 },
    { __typename: 'ChainStanding', key: 'DECIDED', label: 'Decided, and not told', statements: 50 },
    { __typename: 'ChainStanding', key: 'UNDECIDED', label: 'Not decided', statements: 24 },
  ],
};
const days = [
  wait('TO_DECIDED', { statements: 120, reached: 96, median: 8, slowest: null }),
  wait('TO_TOLD', { statements: 90, reached: 40, median: null, slowest: null }),
  wait('WHOLE', { statements: 114, reached: 40, median: 12, slowest: 34 }),
];

export const exact: Answers = {
  ChainPicture: () => ({
    data: {
      chainPicture: [
        periodOf('2026-27 Q1', {
          ...counted,
          said: 90,
          due: 60,
          inTime: 40,
          inTimeRate: 66.7,
          inTimeLow: 54.1,
          inTimeHigh: 77.3,
        }),
        periodOf('2026-27 Q2', second, days),
        periodOf('2026-27 Q3', { ...counted, said: 4 }),
      ],
    },
  }),
  ChainParts: ({ by }) => ({
    data: {
      chainParts: [
        {
          __typename: 'ChainPart',
          key: 'a',
          label: `First ${String(by)}`,
          counts: { ...counted, said: 70, decided: 60, told: 20 },
        },
        { __typename: 'ChainPart', key: 'b', label: 'Second', counts: { ...counted, said: 50, decided: 36, told: 20 } },
      ],
    },
  }),
  ChainStatements: ({ list, after }) => ({
    data: {
      chainStatements: {
        __typename: 'ChainStatementConnection',
        edges: [
          {
            __typename: 'ChainStatementEdge',
            node: {
              __typename: 'ChainStatement',
              id: `one ${String(after)}`,
              childId: 'child',
              reference: `${after === null ? 'VC-1024' : 'VC-1025'} in ${String(list)}`,
              givenOn: '2026-08-03',
              stream: 'Visit or direct work',
              standing: 'Not decided',
              answerBy: '2026-08-17',
              toldOn: null,
            },
          },
        ],
        pageInfo: {
          __typename: 'PageInfo',
          hasNextPage: after === null,
          endCursor: after === null ? 'first' : 'second',
        },
      },
    },
  }),
  CouncilPlaces: () => ({
    data: {
      councilPlaces: [
        { __typename: 'CouncilPlace', id: 'north', kind: 'TEAM', name: 'North', parentId: 'care' },
        { __typename: 'CouncilPlace', id: 'care', kind: 'SERVICE', name: 'Children in care', parentId: null },
      ],
    },
  }),
};

export const released: Answers = {
  ...exact,
  ChainPicture: () => ({
    data: {
      chainPicture: [
        periodOf('2026-27 Q1', published({}), [], '2026-07-29'),
        periodOf(
          '2026-27 Q2',
          published({ said: 120, decided: 96 }),
          [wait('WHOLE', { median: 12, slowest: null, isSlowestShown: false })],
          '2026-10-29',
        ),
        periodOf('2026-27 Q3', null),
      ],
    },
  }),
  ChainParts: () => ({
    data: {
      chainParts: [
        { __typename: 'ChainPart', key: 'a', label: 'First', counts: published({ said: 70, decided: 60, told: 20 }) },
        { __typename: 'ChainPart', key: 'b', label: 'Second', counts: published({}) },
      ],
    },
  }),
};
