import { expect, test } from 'vitest';
import { waitsSince } from './waits-since.js';

const born = { isBorn: true, answerBy: null };

test.each([
  ['never heard', { ...born, lastHeardOn: null }, '0001-01-01'],
  ['never heard, and an answer promised', { ...born, lastHeardOn: null, answerBy: '2026-11-02' }, '0001-01-01'],
  ['heard in September', { ...born, lastHeardOn: '2026-09-01' }, '2026-10-13'],
  ['heard yesterday', { ...born, lastHeardOn: '2026-11-28' }, '2027-01-09'],
  ['heard on a leap day', { ...born, lastHeardOn: '2024-02-29' }, '2024-04-11'],
  ['an answer overdue, heard lately', { ...born, lastHeardOn: '2026-11-20', answerBy: '2026-11-04' }, '2026-11-04'],
  [
    'an answer promised, unheard for long',
    { ...born, lastHeardOn: '2026-09-01', answerBy: '2026-12-01' },
    '2026-10-13',
  ],
  ['not born yet', { isBorn: false, lastHeardOn: null, answerBy: null }, '9999-12-31'],
  ['not born yet, a parent waits', { isBorn: false, lastHeardOn: null, answerBy: '2026-12-04' }, '2026-12-04'],
] as const)('%s', (_case, waiting, since) => {
  expect(waitsSince(waiting)).toBe(since);
});
