import { expect, test } from 'vitest';
import { rulesText } from './rule-words.js';

test.each([
  [
    { days: 10, nextAfter: 3, lastAfter: 14 },
    '10 days; once 3 days late, with the team manager; 14 days after that, with leadership',
  ],
  [{ days: 0, nextAfter: 0, lastAfter: null }, 'No day more; as soon as it is late, with the team manager'],
  [{ days: 1, nextAfter: null, lastAfter: null }, '1 day'],
  [{ days: null, nextAfter: null, lastAfter: null }, ''],
])('%j: %s', (rules, words) => {
  expect(rulesText(rules, 'TEAM_MANAGER')).toBe(words);
});
