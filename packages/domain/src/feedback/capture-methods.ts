import type { Source } from './sources.js';

/** How a view was given or gathered: talking is one way among many. */
export const CaptureMethod = {
  CONVERSATION: 'CONVERSATION',
  PLAY: 'PLAY',
  DRAWING: 'DRAWING',
  WRITTEN: 'WRITTEN',
  PHONE_OR_TEXT: 'PHONE_OR_TEXT',
  AUDIO_OR_VIDEO: 'AUDIO_OR_VIDEO',
  OBSERVATION: 'OBSERVATION',
  THREE_HOUSES: 'THREE_HOUSES',
  WORDS_AND_PICTURES: 'WORDS_AND_PICTURES',
  WISHES_AND_FEELINGS_SHEET: 'WISHES_AND_FEELINGS_SHEET',
  SCALING: 'SCALING',
  LIFE_STORY_BOOK: 'LIFE_STORY_BOOK',
  SOCIAL_STORY: 'SOCIAL_STORY',
  APP: 'APP',
  SURVEY: 'SURVEY',
  MAKATON: 'MAKATON',
  SYMBOLS: 'SYMBOLS',
  PECS: 'PECS',
  TALKING_MATS: 'TALKING_MATS',
  VOICE_OUTPUT_AID: 'VOICE_OUTPUT_AID',
  COMMUNICATION_PASSPORT: 'COMMUNICATION_PASSPORT',
  VISUAL_TIMETABLE: 'VISUAL_TIMETABLE',
  OBJECTS_OF_REFERENCE: 'OBJECTS_OF_REFERENCE',
  INTENSIVE_INTERACTION: 'INTENSIVE_INTERACTION',
  SIGN_LANGUAGE: 'SIGN_LANGUAGE',
  THROUGH_ADVOCATE: 'THROUGH_ADVOCATE',
  THROUGH_CARER: 'THROUGH_CARER',
  GROUP_OR_FORUM: 'GROUP_OR_FORUM',
} as const;
export type CaptureMethod = keyof typeof CaptureMethod;

export const captureMethods: readonly CaptureMethod[] = Object.values(CaptureMethod);

export const captureMethodLabels: Readonly<Record<CaptureMethod, string>> = {
  CONVERSATION: 'Talking',
  PLAY: 'Playing',
  DRAWING: 'Drawing',
  WRITTEN: 'Letter or writing',
  PHONE_OR_TEXT: 'Phone or text',
  AUDIO_OR_VIDEO: 'Voice note or video',
  OBSERVATION: 'Watching',
  THREE_HOUSES: 'Three Houses',
  WORDS_AND_PICTURES: 'Words and pictures',
  WISHES_AND_FEELINGS_SHEET: 'Wishes and feelings sheet',
  SCALING: 'A scale from 0 to 10',
  LIFE_STORY_BOOK: 'Life story book',
  SOCIAL_STORY: 'Social story',
  APP: 'An app the child uses',
  SURVEY: 'Survey',
  MAKATON: 'Makaton',
  SYMBOLS: 'Symbols',
  PECS: 'Picture exchange (PECS)',
  TALKING_MATS: 'Talking Mats',
  VOICE_OUTPUT_AID: 'Voice output aid',
  COMMUNICATION_PASSPORT: 'Communication passport',
  VISUAL_TIMETABLE: 'Visual timetable',
  OBJECTS_OF_REFERENCE: 'Objects of reference',
  INTENSIVE_INTERACTION: 'Intensive Interaction',
  SIGN_LANGUAGE: 'British Sign Language',
  THROUGH_ADVOCATE: 'Through an advocate',
  THROUGH_CARER: 'Through a carer',
  GROUP_OR_FORUM: 'Group or forum',
};

/** Whose words a way of telling usually brings; a person may say otherwise. */
export function usualSource(method: CaptureMethod): Source {
  if (method === 'OBSERVATION') return 'OBSERVATION';
  return method === 'THROUGH_ADVOCATE' || method === 'THROUGH_CARER' ? 'SECOND_HAND' : 'OWN_WORDS';
}

/** The ways offered first, as large buttons; the others are one list away. */
export const commonCaptureMethods: readonly CaptureMethod[] = [
  'CONVERSATION',
  'PLAY',
  'DRAWING',
  'PHONE_OR_TEXT',
  'OBSERVATION',
];

const groupsOfMethods = {
  'Tools and worksheets': [
    'WRITTEN',
    'THREE_HOUSES',
    'WORDS_AND_PICTURES',
    'WISHES_AND_FEELINGS_SHEET',
    'SCALING',
    'LIFE_STORY_BOOK',
    'SOCIAL_STORY',
    'AUDIO_OR_VIDEO',
    'APP',
    'SURVEY',
  ],
  'Without speech, or with support': [
    'MAKATON',
    'SYMBOLS',
    'PECS',
    'TALKING_MATS',
    'VOICE_OUTPUT_AID',
    'COMMUNICATION_PASSPORT',
    'VISUAL_TIMETABLE',
    'OBJECTS_OF_REFERENCE',
    'INTENSIVE_INTERACTION',
    'SIGN_LANGUAGE',
  ],
  'Through somebody else': ['THROUGH_ADVOCATE', 'THROUGH_CARER', 'GROUP_OR_FORUM'],
} as const satisfies Readonly<Record<string, readonly CaptureMethod[]>>;

const withoutSpeech: readonly CaptureMethod[] = groupsOfMethods['Without speech, or with support'];

/** True of ways in which a child is heard who does not speak, or not with words alone. */
export function isWithoutSpeech(method: CaptureMethod): boolean {
  return withoutSpeech.includes(method);
}

/** The less common ways under the headings of the list that offers them. */
export const otherCaptureMethods: readonly (readonly [heading: string, methods: readonly CaptureMethod[]])[] =
  Object.entries(groupsOfMethods);
