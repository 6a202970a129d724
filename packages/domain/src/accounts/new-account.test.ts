import { expect, test } from 'vitest';
import { parseDraft } from '../validation/parse-draft.js';
import { administratorDraft, firstAdministratorDraft, signInDraft } from './new-account.js';

const person = { name: ' Robin Vale ', email: ' robin.vale@test.example ', password: 'three quiet otters' };

test('takes a name and an address without the space around them, and a password as it is', () => {
  const draft = { ...person, password: ' three quiet otters ', token: 'one-time' };
  expect(parseDraft(firstAdministratorDraft, draft)).toEqual({
    ok: true,
    value: {
      name: 'Robin Vale',
      email: 'robin.vale@test.example',
      password: ' three quiet otters ',
      token: 'one-time',
    },
  });
});

test.each([
  [{ email: ' ' }, 'email', 'Enter your email address'],
  [{ email: 'robin' }, 'email', 'Enter an email address in the correct format, like name@example.org'],
  [
    { email: 'robin vale@test.example' },
    'email',
    'Enter an email address in the correct format, like name@example.org',
  ],
  [{ email: `${'x'.repeat(320)}@y` }, 'email', 'Use at most 320 characters: this has 322'],
  [{ password: '' }, 'password', 'Enter your password'],
  [{ password: 'x'.repeat(201) }, 'password', 'Use at most 200 characters: this has 201'],
])('says what is wrong with a sign-in of %j', (change, field, sentence) => {
  const parsed = parseDraft(signInDraft, { email: person.email, password: person.password, ...change });
  expect(parsed).toEqual({ ok: false, fields: { [field]: sentence } });
});

test.each([
  [{ name: ' ' }, 'name', 'Enter your full name'],
  [{ name: 'x'.repeat(201) }, 'name', 'Use at most 200 characters: this has 201'],
  [{ password: 'elevenchars' }, 'password', 'Password must be 12 characters or more'],
])('says what is wrong with a new account of %j', (change, field, sentence) => {
  expect(parseDraft(administratorDraft, { ...person, ...change })).toEqual({
    ok: false,
    fields: { [field]: sentence },
  });
});
