import { expect, test } from 'vitest';
import { isTellingMeans, resultsOpenTo } from './telling-back.js';

test.each([
  ['TEAM_MANAGER', 2, true],
  ['TEAM_MANAGER', 1, false],
  ['TEAM_MANAGER', 0, false],
  ['PRACTITIONER', 3, false],
  ['LEADERSHIP', 3, false],
] as const)('%s may say after %d tries that nobody tries again: %s', (role, tries, may) => {
  expect(resultsOpenTo({ role, tries }).includes('UNREACHED')).toBe(may);
  expect(resultsOpenTo({ role, tries })).toEqual(
    expect.arrayContaining(['TOLD', 'COULD_NOT', 'ASKED_NOT', 'WITHDRAWN']),
  );
});

test('nobody is told by being watched or asked, or by telling their carer', () => {
  expect(['CONVERSATION', 'THROUGH_ADVOCATE', 'OBSERVATION', 'SURVEY', 'THROUGH_CARER'].filter(isTellingMeans)).toEqual(
    ['CONVERSATION', 'THROUGH_ADVOCATE'],
  );
});
