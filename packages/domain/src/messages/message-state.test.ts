import { expect, test } from 'vitest';
import { mayBeRetried, messageState, problemOf } from './message-state.js';

const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 24, hour));
const [nine, ten, eleven] = [at(9), at(10), at(11)];

test.each([
  { what: 'is new', sentAt: null, failedAt: null, expiresAt: eleven, state: 'WAITING', again: false },
  { what: 'is with its reader', sentAt: nine, failedAt: null, expiresAt: eleven, state: 'SENT', again: false },
  { what: 'was sent and is past its end', sentAt: nine, failedAt: null, expiresAt: nine, state: 'SENT', again: false },
  { what: 'was refused', sentAt: null, failedAt: nine, expiresAt: eleven, state: 'FAILED', again: true },
  { what: 'was refused and is too old', sentAt: null, failedAt: nine, expiresAt: ten, state: 'FAILED', again: false },
  { what: 'waited too long', sentAt: null, failedAt: null, expiresAt: ten, state: 'FAILED', again: false },
])('a message that $what is $state', ({ state, again, ...moments }) => {
  expect(messageState(moments, ten)).toBe(state);
  expect(mayBeRetried(moments, ten)).toBe(again);
});

test.each([
  ['nobody answers', 'ECONNECTION', undefined, 'UNREACHABLE', false],
  ['it breaks off', 'ESOCKET', undefined, 'UNREACHABLE', false],
  ['the password is wrong', 'EAUTH', 535, 'SIGN_IN', false],
  ['the address is unknown', 'EENVELOPE', 550, 'REFUSED', true],
  ['the mailbox is busy', 'EENVELOPE', 450, 'REFUSED', false],
  ['the text is refused', 'EMESSAGE', 554, 'REFUSED', true],
  ['something else went wrong', undefined, undefined, 'UNREACHABLE', false],
] as const)('where %s', (_, code, responseCode, problem, isFinal) => {
  expect(problemOf({ code, responseCode })).toEqual({ problem, isFinal });
});
