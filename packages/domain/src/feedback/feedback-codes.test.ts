import { describe, expect, test } from '@jest/globals';
import {
  captureMethodLabels,
  captureMethods,
  commonCaptureMethods,
  otherCaptureMethods,
  usualSource,
} from './capture-methods.js';
import { consentBasisLabels, consentUseLabels } from './consents.js';
import { languageLabel } from './languages.js';
import { notAscertainedLabels } from './not-ascertained-reasons.js';
import { occasionLabels } from './occasions.js';
import { sourceLabels, sourceOf } from './sources.js';
import { speaksForChild, streamLabels, streams } from './streams.js';
import { startingThemes, themeAreas } from './themes.js';
import { presentLabels, readBackLabels } from './who-was-present.js';

test.each([
  streamLabels,
  occasionLabels,
  captureMethodLabels,
  sourceLabels,
  presentLabels,
  readBackLabels,
  notAscertainedLabels,
  consentUseLabels,
  consentBasisLabels,
])('no two codes of a list read the same (%#)', (labels: Readonly<Record<string, string>>) => {
  const words = Object.values(labels);
  expect(new Set(words).size).toBe(words.length);
});

test('every way of telling can be chosen in exactly one place of the form', () => {
  const offered = [...commonCaptureMethods, ...otherCaptureMethods.flatMap(([, methods]) => methods)];
  expect([...offered].toSorted()).toEqual([...captureMethods].toSorted());
});

test('the plan has four streams, with direct work and family beside them', () => {
  expect(streams).toEqual(['CP_CONFERENCE', 'CIC_REVIEW', 'ADVOCACY_IV', 'PARTNER', 'DIRECT_WORK', 'FAMILY']);
});

test('only what family say does not count as the child being heard', () => {
  expect(streams.filter((stream) => !speaksForChild(stream))).toEqual(['FAMILY']);
});

test('each area has themes, and no theme stands twice', () => {
  const areas = new Set(startingThemes.map((theme) => theme.area));
  expect([...areas].toSorted()).toEqual([...themeAreas].toSorted());
  expect(new Set(startingThemes.map((theme) => theme.key)).size).toBe(startingThemes.length);
});

describe('whose words, when nobody said', () => {
  test.each([
    [{ words: 'Hello' }, 'OWN_WORDS'],
    [{ observation: 'Smiled' }, 'OBSERVATION'],
    [{ words: 'Hello', observation: 'Smiled' }, 'OWN_WORDS'],
    [{ words: ' ', observation: 'Smiled' }, 'OBSERVATION'],
    [{ words: 'Hello', source: 'SECOND_HAND' as const }, 'SECOND_HAND'],
  ])('%j', (draft, source) => {
    expect(sourceOf(draft)).toBe(source);
  });
});

test.each([
  ['CONVERSATION', 'OWN_WORDS'],
  ['THROUGH_CARER', 'SECOND_HAND'],
  ['THROUGH_ADVOCATE', 'SECOND_HAND'],
  ['OBSERVATION', 'OBSERVATION'],
] as const)('%s usually brings %s', (method, source) => {
  expect(usualSource(method)).toBe(source);
});

test('a language that is not on the list is shown by its tag', () => {
  expect([languageLabel('ur'), languageLabel('xx')]).toEqual(['Urdu', 'xx']);
});
