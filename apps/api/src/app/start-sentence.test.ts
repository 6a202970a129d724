import { EmbeddedPostgresError } from '@heard/embedded-postgres/embedded-postgres-error';
import { expect, test } from 'vitest';
import { MissingRightError } from '../database/prepare-roles.js';
import { StartError } from './start-error.js';
import { sentenceFor } from './start-sentence.js';

const withCode = (code: string, message = 'as the system says it'): Error =>
  Object.assign(new Error(message), { code });

test.each([StartError, EmbeddedPostgresError, MissingRightError])('lets %p speak for itself', (Kind) => {
  expect(sentenceFor(new Kind('Do this.'))).toBe('Do this.');
});

test.each([
  ['ENOSPC', /^Make room on the disk/],
  ['EFBIG', /^Make room on the disk/],
  ['53100', /^Make room on the disk of the database server/],
  ['EACCES', /^Set HEARD_DATA_DIR/],
  ['EROFS', /^Set HEARD_DATA_DIR/],
  ['42501', /^Make the account .* \(as the system says it\)\.$/],
  ['0A000', /^Install the extensions .* \(as the system says it\)\.$/],
])('turns %s into a sentence that says what to do', (code, sentence) => {
  expect(sentenceFor(withCode(code))).toMatch(sentence);
  expect(sentenceFor(withCode(code))).not.toContain('\n');
});

test('hides nothing of what nobody has foreseen', () => {
  expect(sentenceFor(withCode('EWHAT', 'unheard of'))).toMatch(/^Heard could not start: Error: unheard of\n/);
  expect(sentenceFor('thrown')).toBe('Heard could not start: thrown');
});
