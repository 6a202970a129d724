import { expect, test } from 'vitest';

import { agoText, dateText, momentText, relativeText, shortDateText } from './dates';

test('writes dates the way people read them, each on one line', () => {
  expect(dateText('2026-03-04')).toBe('4\u00A0March\u00A02026');
  expect(dateText('2026-03-04T09:30:00Z')).toBe('4\u00A0March\u00A02026');
  expect(shortDateText('2026-11-24')).toBe('24\u00A0Nov\u00A02026');
});

test.each([
  ['2026-11-24', 'today'],
  ['2026-11-23', 'yesterday'],
  ['2026-11-25', 'tomorrow'],
  ['2026-11-21', '3 days ago'],
  ['2026-10-25', '4 weeks ago'],
  ['2026-06-24', '5 months ago'],
  ['2024-11-20', '2 years ago'],
  ['2026-11-30', 'in 6 days'],
])('%s is %s on 24 November 2026', (date, text) => {
  expect(relativeText(date, '2026-11-24')).toBe(text);
});

test.each([
  [0, 'just now'],
  [-5, 'just now'],
  [12, '12 seconds ago'],
  [61, '1 minute ago'],
  [7_300, '2 hours ago'],
  [200_000, 'on 24\u00A0November\u00A02026'],
])('a moment %s seconds ago', (seconds, text) => {
  const moment = '2026-11-24T10:00:00Z';
  expect(agoText(moment, Date.parse(moment) + seconds * 1000)).toBe(text);
});

test('says a moment in London’s time, summer or winter', () => {
  expect(momentText('2026-11-24T23:30:00Z')).toBe('24 November 2026 at 23:30');
  expect(momentText('2026-06-24T23:30:00Z')).toBe('25 June 2026 at 00:30');
});
