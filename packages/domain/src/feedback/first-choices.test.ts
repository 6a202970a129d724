import { expect, test } from 'vitest';
import { bankHolidaysEnglandAndWales } from '../calendar/bank-holidays-england-and-wales.js';
import { usualAnswerBy, usualSourceAt, usualStream } from './first-choices.js';

test('an answer is promised within ten working days, bank holidays left out', () => {
  expect(usualAnswerBy('2026-03-30', bankHolidaysEnglandAndWales)).toBe('2026-04-15');
});

test.each([
  ['PRACTITIONER', 'DIRECT_WORK'],
  ['REVIEWING_OFFICER', 'CIC_REVIEW'],
  ['CHILDRENS_RIGHTS', 'ADVOCACY_IV'],
  ['PARTNER', 'PARTNER'],
] as const)('%s mostly logs %s', (role, stream) => {
  expect(usualStream(role)).toBe(stream);
});

test.each([
  [null, 'OWN_WORDS'],
  [0, 'OBSERVATION'],
  [1, 'OBSERVATION'],
  [2, 'OWN_WORDS'],
  [17, 'OWN_WORDS'],
] as const)('at age %j a form starts with %s', (age, source) => {
  expect(usualSourceAt(age)).toBe(source);
});
