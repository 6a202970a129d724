import { expect, test } from 'vitest';
import { rulesText } from './rule-words.js';

test.each([
  [
    { days: 10, nextAfter: 3, lastAfter: 14 },
    '10 days. When it is 3 days late, it goes to the team manager. 14 days after that, it goes to leadership.',
  ],
  [{ days: 0, nextAfter: 0, lastAfter: null }, 'No extra days. As soon as it is late, it goes to the team manager.'],
  [{ days: 1, nextAfter: null, lastAfter: null }, '1 day.'],
  [{ days: null, nextAfter: null, lastAfter: null }, ''],
])('%j: %s', (rules, words) => {
  expect(rulesText(rules, 'TEAM_MANAGER')).toBe(words);
});
