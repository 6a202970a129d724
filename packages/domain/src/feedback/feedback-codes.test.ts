import { describe, expect, test } from 'vitest';
import {
  captureMethodLabels,
  captureMethods,
  commonCaptureMethods,
  otherCaptureMethods,
  usualSource,
} from './capture-methods.js';
import { consentBasisLabels, consentStandingLabels, consentUseLabels, responsibilityHolderLabels } from './consents.js';
import { languageLabel } from './languages.js';
import { isSafeguardingFact, notAscertainedLabels, notAscertainedReasons } from './not-ascertained-reasons.js';
import { occasionLabels } from './occasions.js';
import { sourceLabels, sourceOf } from './sources.js';
import { isChildsVoice, otherSpeakers, speakerRoleLabels, speakerRoleOf, speakerRoles } from './speaker-roles.js';
import { partnerKindLabels, streamLabels, streams, streamText } from './streams.js';
import { startingThemes, themeAreas } from './themes.js';
import { presentLabels, readBackLabels } from './who-was-present.js';

test.each([
  streamLabels,
  partnerKindLabels,
  speakerRoleLabels,
  occasionLabels,
  captureMethodLabels,
  sourceLabels,
  presentLabels,
  readBackLabels,
  notAscertainedLabels,
  consentUseLabels,
  consentBasisLabels,
  responsibilityHolderLabels,
  consentStandingLabels,
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

test('only the child or young person counts as heard, and not somebody of whom nothing is known', () => {
  expect(speakerRoles.filter(isChildsVoice)).toEqual(['CHILD']);
  expect(otherSpeakers).toEqual(['PARENT', 'CARER', 'OTHER_FAMILY', 'PARTNER', 'ADVOCATE', 'INDEPENDENT_VISITOR']);
  expect(isChildsVoice(null)).toBe(false);
});

describe('who speaks, when nobody said', () => {
  test.each([
    [{}, 'CHILD'],
    [{ stream: 'CP_CONFERENCE' }, 'CHILD'],
    [{ stream: 'CP_CONFERENCE', speaker: 'Her mother' }, null],
    [{ stream: 'PARTNER', speaker: 'Legal services' }, null],
    [{ stream: 'PARTNER', speaker: ' ' }, 'CHILD'],
    [{ stream: 'FAMILY' }, null],
    [{ stream: 'FAMILY', speakerRole: 'CHILD' as const }, 'CHILD'],
    [{ stream: 'CP_CONFERENCE', speaker: 'Her mother', speakerRole: 'PARENT' as const }, 'PARENT'],
  ])('%j', (draft, role) => {
    expect(speakerRoleOf(draft)).toBe(role);
  });
});

describe('a stream with its sub-kind', () => {
  test.each([
    [{ stream: 'CP_CONFERENCE', speakerRole: 'PARENT' }, 'Child protection conference: parent'],
    [{ stream: 'CP_CONFERENCE', speakerRole: 'CHILD' }, 'Child protection conference: young person'],
    [{ stream: 'CP_CONFERENCE', speakerRole: null }, 'Child protection conference'],
    [
      { stream: 'PARTNER', speakerRole: 'PARTNER', partnerKind: 'COURT_OR_LEGAL' },
      'Partner agency: courts or legal services',
    ],
    [{ stream: 'PARTNER', speakerRole: 'CHILD', partnerKind: null }, 'Partner agency'],
    [{ stream: 'DIRECT_WORK', speakerRole: 'PARENT' }, 'Visit or direct work'],
  ] as const)('%j', (cameIn, text) => {
    expect(streamText(cameIn)).toBe(text);
  });
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

test('a child who is kept from being seen, or is missing, is a safeguarding fact; one who is not there is not', () => {
  expect(notAscertainedReasons.filter(isSafeguardingFact)).toEqual(['NOT_LET_IN', 'MISSING']);
});

test('a language that is not on the list is shown by its tag', () => {
  expect([languageLabel('ur'), languageLabel('xx')]).toEqual(['Urdu', 'xx']);
});
