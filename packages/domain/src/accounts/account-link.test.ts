import { expect, test } from 'vitest';
import { accountLinkState } from './account-link.js';

const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 24, hour));
const good = { expiresAt: at(11), isUsed: false, isEnded: false, isHere: true, isWithheld: false };

test.each([
  ['is good until its end', good, 'GOOD'],
  ['is over at its end', { ...good, expiresAt: at(10) }, 'EXPIRED'],
  ['works once', { ...good, isUsed: true }, 'USED'],
  ['works once, also after its end', { ...good, isUsed: true, expiresAt: at(9) }, 'USED'],
  ['ends with the one that was used', { ...good, isEnded: true }, 'ENDED'],
  ['opens nothing for whoever has left', { ...good, isHere: false, isUsed: true }, 'LEFT'],
  ['that was handed over opens none of the widest roles', { ...good, isWithheld: true }, 'EMAIL_ONLY'],
  ['has to be whole', null, 'UNKNOWN'],
] as const)('a link %s', (_, facts, state) => {
  expect(accountLinkState(facts, at(10))).toBe(state);
});
