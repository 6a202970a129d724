import { expect, test } from 'vitest';
import { roles } from '../access/roles.js';
import { isAskingSettled, saysTheRest } from './asked-before.js';
import { askedBeforeRate } from './asked-before-figures.js';
import { maySayOfDecision } from './may-say-of-decision.js';
import { isMove, moveReasonText, placementText } from './placement-codes.js';

const saying = (asked: { isTheirs: boolean; isGiven: boolean }) =>
  roles.filter((role) => maySayOfDecision({ role, ...asked }));

test('who nobody has said anything of stays in the denominator, and is told apart', () => {
  const rate = askedBeforeRate([
    { decisions: 14, asked: 6, notAsked: 5, told: 9 },
    { decisions: 6, asked: 3, notAsked: 0, told: 2 },
  ]);
  expect(rate).toMatchObject({ decisions: 20, asked: 9, notAsked: 5, unknown: 6, told: 11, rate: 0.45 });
  expect(rate.interval?.low).toBeCloseTo(0.258, 3);
  expect(rate.interval?.high).toBeCloseTo(0.658, 3);
});

test('without a decision there is no rate', () => {
  expect(askedBeforeRate([])).toMatchObject({ decisions: 0, unknown: 0, rate: null, interval: null });
});

test.each([
  ['P', true],
  ['B', true],
  ['T', false],
  ['U', false],
  ['L', false],
  ['S', false],
  [null, false],
])('an episode with the reason %s begins with a move: %s', (reason, moves) => {
  expect(isMove(reason)).toBe(moves);
});

test('codes are read in words, one that is not known as it is', () => {
  expect(placementText('U6')).toBe('foster care');
  expect(placementText('Z14')).toBe('a placement with the code Z14');
  expect(moveReasonText('CHILD')).toBe('the child asked for it');
  expect(moveReasonText('NEW')).toBeNull();
});

test('those who work with the child say it, their manager, and whoever was given it', () => {
  expect(saying({ isTheirs: false, isGiven: false })).toEqual(['TEAM_MANAGER']);
  expect(saying({ isTheirs: true, isGiven: false })).toEqual([
    'PRACTITIONER',
    'TEAM_MANAGER',
    'REVIEWING_OFFICER',
    'CHILDRENS_RIGHTS',
  ]);
  expect(saying({ isTheirs: false, isGiven: true })).toEqual([
    'PRACTITIONER',
    'TEAM_MANAGER',
    'REVIEWING_OFFICER',
    'CHILDRENS_RIGHTS',
    'LEADERSHIP',
  ]);
});

test.each([
  ['NO', 'MISSED', 'PRACTITIONER', 'MANAGER_OR_OFFICER'],
  ['NO', 'MISSED', 'REVIEWING_OFFICER', 'READER'],
  ['NO', 'MISSED', 'TEAM_MANAGER', 'READER'],
  ['NOT_KNOWN', null, 'PRACTITIONER', 'MANAGER'],
  ['NOT_KNOWN', null, 'REVIEWING_OFFICER', 'MANAGER'],
  ['NOT_KNOWN', null, 'TEAM_MANAGER', 'READER'],
] as const)(
  'that it is %s (%s) is left by a practitioner, and as a %s reads, for %s to end',
  (answer, why, as, who) => {
    expect(isAskingSettled({ answer, why, saidAs: 'PRACTITIONER' })).toBe(false);
    expect(saysTheRest({ answer, why }, as)).toBe(who);
  },
);
