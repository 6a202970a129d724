import { expect, test } from 'vitest';
import type { AskedConsent } from './consent-rules.js';
import { consentStanding, type StoredConsent } from './consent-standing.js';

const child = { speakerRole: 'CHILD' } as const;
const byChild = { use: 'TRAINING', given: true, basis: 'COMPETENT_CHILD', reason: 'Told me back' } as const;
const byMother = { use: 'TRAINING', given: true, basis: 'PARENTAL_RESPONSIBILITY', givenBy: 'Mother' } as const;

test.each([
  ['a child’s yes until the day before 16', byChild, '2009-06-10', '2024-01-01', '2025-06-09', 'YES'],
  ['a child’s yes at 16', byChild, '2009-06-10', '2024-01-01', '2025-06-10', 'ASK_AGAIN'],
  ['a parent’s yes at 16', byMother, '2009-06-10', '2024-01-01', '2025-06-10', 'ASK_AGAIN'],
  ['a yes given at 16, at 17', byChild, '2009-06-10', '2025-06-10', '2027-06-09', 'YES'],
  ['a yes given at 16, at 18', byChild, '2009-06-10', '2025-06-10', '2027-06-10', 'ASK_AGAIN'],
  ['a yes given at 18, ever after', byChild, '2009-06-10', '2027-06-10', '2047-06-10', 'YES'],
  ['born on 29 February, the day before', byChild, '2008-02-29', '2024-01-01', '2024-02-28', 'YES'],
  ['born on 29 February, on the day', byChild, '2008-02-29', '2024-01-01', '2024-02-29', 'ASK_AGAIN'],
  ['born on 29 February, at 18', byChild, '2008-02-29', '2024-03-01', '2026-02-28', 'YES'],
  ['born on 29 February, on the day after', byChild, '2008-02-29', '2024-03-01', '2026-03-01', 'ASK_AGAIN'],
  ['a parent’s yes for somebody of 16', byMother, '2009-06-10', '2025-06-10', '2025-06-11', 'ASK_AGAIN'],
  [
    'the council’s yes',
    { ...byMother, givenBy: 'Service manager' },
    '2015-01-01',
    '2025-01-01',
    '2025-01-02',
    'ASK_AGAIN',
  ],
  ['a child’s yes of whom the age is not known', byChild, null, '2020-01-01', '2025-06-10', 'YES'],
  ['a no, whatever birthday came', { ...byChild, given: false }, '2009-06-10', '2024-01-01', '2030-01-01', 'NO'],
  ['not asked', { use: 'TRAINING', given: null }, '2009-06-10', '2024-01-01', '2024-01-02', 'NOT_ASKED'],
] as const)('%s', (_what, consent, born, askedOn, today, standing) => {
  expect(consentStanding(child, [{ ...consent, askedOn }], { born, today })).toBe(standing);
});

test('what a parent agreed to of their own view is not asked again when the child grows up', () => {
  const own = { use: 'TRAINING', given: true, basis: 'SPEAKER', askedOn: '2024-01-01' } as const;
  expect(consentStanding({ speakerRole: 'PARENT' }, [own], { born: '2009-06-10', today: '2026-01-01' })).toBe('YES');
});

const no = { use: 'TRAINING', given: false, basis: 'COMPETENT_CHILD' } as const;
const notAsked = { use: 'TRAINING', given: null } as const;
const on = (askedOn: string, consent: AskedConsent): StoredConsent => ({ ...consent, askedOn });

test.each([
  ['no answer at all', [], 'NOT_ASKED'],
  ['asked later than it was said', [on('2024-01-01', notAsked), on('2025-07-01', byChild)], 'YES'],
  ['a yes that they took back', [on('2024-01-01', byChild), on('2024-02-01', no)], 'TAKEN_BACK'],
  ['a no said twice', [on('2024-01-01', byChild), on('2024-02-01', no), on('2024-03-01', no)], 'TAKEN_BACK'],
  ['a parent’s yes that the child took back', [on('2024-01-01', byMother), on('2024-02-01', no)], 'TAKEN_BACK'],
  ['a no to a yes that had ended at 16', [on('2024-01-01', byMother), on('2025-07-01', no)], 'NO'],
  ['a no, and then a yes', [on('2024-01-01', no), on('2025-07-01', byChild)], 'YES'],
  ['a yes given anew at 16', [on('2024-01-01', byMother), on('2025-07-01', byChild)], 'YES'],
  ['a yes that only the one before would carry', [on('2025-07-01', byChild), on('2025-07-02', byMother)], 'ASK_AGAIN'],
] as const)('of several answers the last counts: %s', (_what, answers, standing) => {
  expect(consentStanding(child, answers, { born: '2009-06-10', today: '2025-07-03' })).toBe(standing);
});

test('with the words themselves a yes is taken back, and a no stays one', () => {
  const today = { born: '2009-06-10', today: '2024-02-01' } as const;
  expect(consentStanding({ ...child, isTakenBack: true }, [on('2024-01-01', byChild)], today)).toBe('TAKEN_BACK');
  expect(consentStanding({ ...child, isTakenBack: true }, [on('2024-01-01', no)], today)).toBe('NO');
});
