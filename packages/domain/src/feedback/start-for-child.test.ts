import { expect, test } from 'vitest';
import type { CaptureMethod } from './capture-methods.js';
import type { Source } from './sources.js';
import { startForChild, type TimeHeard } from './start-for-child.js';

const twelve = { age: 12, language: 'en' };

function time(captureMethod: CaptureMethod | null, source: Source = 'OWN_WORDS'): TimeHeard {
  return { captureMethod, source, language: 'en', interpreterUsed: false };
}

const watched = time('OBSERVATION', 'OBSERVATION');

test.each([
  ['symbols last time', [time('SYMBOLS'), time('CONVERSATION')], 'SYMBOLS', 'OWN_WORDS'],
  ['symbols that were read from what they did', [time('SYMBOLS', 'OBSERVATION')], 'SYMBOLS', 'OBSERVATION'],
  ['watched since, and Makaton before', [watched, time('MAKATON')], 'MAKATON', 'OWN_WORDS'],
  ['a drawing since, and Talking Mats before', [time('DRAWING'), time('TALKING_MATS')], 'TALKING_MATS', 'OWN_WORDS'],
  ['talking since, and symbols once', [time('CONVERSATION'), time('SYMBOLS')], null, 'OWN_WORDS'],
  ['watched each time', [watched, time(null, 'OBSERVATION')], 'OBSERVATION', 'OBSERVATION'],
  ['watched once, and nothing else known', [watched], null, 'OWN_WORDS'],
  ['watched last time, and talking before', [watched, time('CONVERSATION')], null, 'OWN_WORDS'],
  ['words through a carer', [time('THROUGH_CARER', 'SECOND_HAND')], null, 'OWN_WORDS'],
  ['a way that nobody wrote down', [time(null)], null, 'OWN_WORDS'],
  ['nothing yet', [], null, 'OWN_WORDS'],
] as const)('after %s a form starts as it should', (_case, heard, captureMethod, source) => {
  expect(startForChild(twelve, heard)).toMatchObject({ captureMethod, source, answerExpected: true });
});

test('a child who does not speak is first offered their own way and watching; nothing is taken away', () => {
  const first = ['OBSERVATION', 'PLAY', 'DRAWING', 'CONVERSATION', 'PHONE_OR_TEXT'];
  expect(startForChild(twelve, [time('PECS')]).ways).toEqual(['PECS', ...first]);
  expect(startForChild(twelve, [watched, watched]).ways).toEqual(['SYMBOLS', ...first]);
  expect(startForChild(twelve, []).ways[0]).toBe('CONVERSATION');
});

test.each([
  [0, 'OBSERVATION', 'OBSERVATION', false, true],
  [1, 'OBSERVATION', null, false, false],
  [2, 'OWN_WORDS', null, true, false],
  [null, 'OWN_WORDS', null, true, false],
] as const)('at age %j it starts with %s', (age, source, captureMethod, answerExpected, onlyWatched) => {
  const start = startForChild({ age, language: 'en' }, []);
  expect(start).toMatchObject({ source, captureMethod, answerExpected, onlyWatched });
  expect(start.ways.includes('CONVERSATION')).toBe(!onlyWatched);
});

test.each([
  ['en', { ...time(null), language: 'ur', interpreterUsed: true }, 'ur', true],
  ['ur', { ...time(null), language: 'ur', interpreterUsed: false }, 'ur', false],
  ['ur', { ...watched, language: 'en' }, 'ur', false],
  ['ur', { ...time(null), language: 'en', interpreterUsed: true }, 'en', false],
  ['pl', undefined, 'pl', false],
] as const)('a child spoken with in %s, last time %j, is asked in %s', (language, last, asked, interpreterUsed) => {
  const start = startForChild({ age: 9, language }, last ? [last] : []);
  expect(start).toMatchObject({ language: asked, interpreterUsed });
});
