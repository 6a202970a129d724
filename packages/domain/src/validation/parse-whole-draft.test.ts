import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { parseWholeDraft } from './parse-whole-draft.js';

const present = z.object({ who: z.string(), detail: z.nullish(z.string()) });
const draft = z.object({ words: z.string('Enter the words'), note: z.nullish(z.string()), present: z.array(present) });

test('answers every field that was named, empty ones as well', () => {
  const whole = { words: 'Hello', note: null, present: [{ who: 'OTHER', detail: null }] };
  expect(parseWholeDraft(draft, whole)).toEqual({ ok: true, value: whole });
});

test('says what is wrong, by field', () => {
  const parsed = parseWholeDraft(draft, { words: null, note: null, present: [] });
  expect(parsed).toEqual({ ok: false, fields: { words: 'Enter the words' } });
});

test.each([
  ['a field', { words: 'Hello', note: null, present: [], other: '' }],
  ['a field of a part', { words: 'Hello', note: null, present: [{ who: 'OTHER', detail: null, other: '' }] }],
])('refuses to drop %s that the rule does not know', (_, more) => {
  expect(() => parseWholeDraft(draft, more)).toThrow('drops a field');
});
