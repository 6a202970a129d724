import type { CaptureMethod } from '@heard/domain/feedback/capture-methods';
import type { Occasion } from '@heard/domain/feedback/occasions';
import type { Source } from '@heard/domain/feedback/sources';
import type { Stream } from '@heard/domain/feedback/streams';
import type { Use } from '../said.js';

/** Where a child is in life on the day: the same child passes through several of them. */
export type Situation = 'IN_CARE' | 'AT_HOME' | 'LEAVER' | 'UNBORN';

export interface UseRules {
  readonly stream: Stream;
  readonly occasions: readonly Occasion[];
  readonly source: Source;
  readonly situations: readonly Situation[];
  readonly methods: readonly CaptureMethod[];
  /** Who told it on, where the words came by another person. */
  readonly relayedBy?: readonly string[];
}

const talk = ['CONVERSATION', 'CONVERSATION', 'CONVERSATION', 'DRAWING', 'PHONE_OR_TEXT', 'WRITTEN'] as const;

/** What each page of sentences belongs to. */
export const useRules: Readonly<Record<Use, UseRules>> = {
  BEFORE_REVIEW: {
    stream: 'CIC_REVIEW',
    occasions: ['BEFORE_REVIEW'],
    source: 'OWN_WORDS',
    situations: ['IN_CARE'],
    methods: [
      'CONVERSATION',
      'CONVERSATION',
      'WISHES_AND_FEELINGS_SHEET',
      'WRITTEN',
      'APP',
      'PHONE_OR_TEXT',
      'THREE_HOUSES',
    ],
  },
  AT_REVIEW: {
    stream: 'CIC_REVIEW',
    occasions: ['AT_REVIEW'],
    source: 'OWN_WORDS',
    situations: ['IN_CARE'],
    methods: ['CONVERSATION'],
  },
  CONFERENCE: {
    stream: 'CP_CONFERENCE',
    occasions: ['BEFORE_CONFERENCE'],
    source: 'OWN_WORDS',
    situations: ['AT_HOME'],
    methods: ['CONVERSATION', 'THREE_HOUSES', 'WORDS_AND_PICTURES', 'SCALING', 'DRAWING', 'AUDIO_OR_VIDEO'],
  },
  CONFERENCE_PARENT: {
    stream: 'FAMILY',
    occasions: ['AT_CONFERENCE'],
    source: 'OWN_WORDS',
    situations: ['AT_HOME'],
    methods: ['CONVERSATION', 'SURVEY', 'PHONE_OR_TEXT'],
  },
  UNBORN: {
    stream: 'FAMILY',
    occasions: ['DIRECT_WORK_SESSION', 'BEFORE_CONFERENCE'],
    source: 'OWN_WORDS',
    situations: ['UNBORN'],
    methods: ['CONVERSATION'],
  },
  BABY: {
    stream: 'DIRECT_WORK',
    occasions: ['VISIT', 'ABOUT_FAMILY_TIME', 'ABOUT_HOME'],
    source: 'OBSERVATION',
    situations: ['IN_CARE', 'AT_HOME'],
    methods: ['OBSERVATION'],
  },
  VISIT_SMALL: {
    stream: 'DIRECT_WORK',
    occasions: ['VISIT', 'DIRECT_WORK_SESSION'],
    source: 'OWN_WORDS',
    situations: ['IN_CARE', 'AT_HOME'],
    methods: ['PLAY', 'CONVERSATION', 'DRAWING'],
  },
  VISIT: {
    stream: 'DIRECT_WORK',
    occasions: ['VISIT', 'ABOUT_HOME', 'DIRECT_WORK_SESSION'],
    source: 'OWN_WORDS',
    situations: ['IN_CARE'],
    methods: [...talk, 'PLAY', 'LIFE_STORY_BOOK'],
  },
  NON_VERBAL: {
    stream: 'DIRECT_WORK',
    occasions: ['VISIT', 'ABOUT_HOME', 'ABOUT_SCHOOL', 'DIRECT_WORK_SESSION'],
    source: 'OBSERVATION',
    situations: ['IN_CARE', 'AT_HOME'],
    methods: ['OBSERVATION', 'OBJECTS_OF_REFERENCE', 'INTENSIVE_INTERACTION', 'SYMBOLS', 'COMMUNICATION_PASSPORT'],
  },
  SUPPORTED: {
    stream: 'DIRECT_WORK',
    occasions: ['VISIT', 'ABOUT_HOME', 'DIRECT_WORK_SESSION'],
    source: 'OWN_WORDS',
    situations: ['IN_CARE', 'AT_HOME'],
    methods: ['VOICE_OUTPUT_AID', 'MAKATON', 'TALKING_MATS', 'SYMBOLS', 'SOCIAL_STORY'],
  },
  LEAVER: {
    stream: 'DIRECT_WORK',
    occasions: ['PATHWAY_PLAN', 'VISIT', 'CHILD_ASKED', 'ABOUT_HOME'],
    source: 'OWN_WORDS',
    situations: ['LEAVER'],
    methods: ['CONVERSATION', 'PHONE_OR_TEXT', 'PHONE_OR_TEXT', 'WRITTEN', 'APP'],
  },
  UNACCOMPANIED: {
    stream: 'DIRECT_WORK',
    occasions: ['VISIT', 'ABOUT_HOME', 'DIRECT_WORK_SESSION'],
    source: 'OWN_WORDS',
    situations: ['IN_CARE', 'LEAVER'],
    methods: ['CONVERSATION'],
  },
  MISSING: {
    stream: 'DIRECT_WORK',
    occasions: ['AFTER_MISSING'],
    source: 'OWN_WORDS',
    situations: ['IN_CARE'],
    methods: ['CONVERSATION', 'PHONE_OR_TEXT'],
  },
  GOOD_NEWS: {
    stream: 'DIRECT_WORK',
    occasions: ['GOOD_NEWS'],
    source: 'OWN_WORDS',
    situations: ['IN_CARE'],
    methods: ['PHONE_OR_TEXT', 'CONVERSATION', 'APP', 'AUDIO_OR_VIDEO'],
  },
  SOMETHING_WRONG: {
    stream: 'DIRECT_WORK',
    occasions: ['SOMETHING_WRONG', 'CHILD_ASKED'],
    source: 'OWN_WORDS',
    situations: ['IN_CARE'],
    methods: ['CONVERSATION', 'PHONE_OR_TEXT', 'WRITTEN', 'APP'],
  },
  SCHOOL: {
    stream: 'PARTNER',
    occasions: ['ABOUT_SCHOOL'],
    source: 'SECOND_HAND',
    situations: ['IN_CARE', 'AT_HOME'],
    methods: ['CONVERSATION', 'WRITTEN'],
    relayedBy: [
      'Class teacher',
      'Teaching assistant',
      'Form tutor',
      'School nurse',
      'Head of year',
      'Learning mentor',
      'Midday assistant',
    ],
  },
  CARER_HEARD: {
    stream: 'PARTNER',
    occasions: ['ABOUT_HOME', 'OTHER'],
    source: 'SECOND_HAND',
    situations: ['IN_CARE'],
    methods: ['THROUGH_CARER'],
    relayedBy: [
      'Foster carer, from the daily log',
      'Foster carer, by phone the next morning',
      'Carer, at the weekly call',
    ],
  },
  ADVOCACY: {
    stream: 'ADVOCACY_IV',
    occasions: ['CHILD_ASKED', 'DIRECT_WORK_SESSION'],
    source: 'OWN_WORDS',
    situations: ['IN_CARE'],
    methods: ['THROUGH_ADVOCATE', 'CONVERSATION'],
  },
  WORKER: {
    stream: 'DIRECT_WORK',
    occasions: ['ABOUT_WORKER'],
    source: 'OWN_WORDS',
    situations: ['IN_CARE'],
    methods: ['CONVERSATION', 'SURVEY', 'APP'],
  },
  HOME_VISIT: {
    stream: 'DIRECT_WORK',
    occasions: ['VISIT', 'ABOUT_HOME', 'DIRECT_WORK_SESSION'],
    source: 'OWN_WORDS',
    situations: ['AT_HOME'],
    methods: [...talk, 'PLAY'],
  },
  FAMILY: {
    stream: 'FAMILY',
    occasions: ['VISIT', 'OTHER'],
    source: 'OWN_WORDS',
    situations: ['AT_HOME'],
    methods: ['CONVERSATION', 'PHONE_OR_TEXT', 'SURVEY'],
  },
  GROUP: {
    stream: 'DIRECT_WORK',
    occasions: ['GROUP_SESSION'],
    source: 'OWN_WORDS',
    situations: [],
    methods: ['GROUP_OR_FORUM'],
  },
};

/** Ways in which only older children answer. */
export const fromTenOnly: ReadonlySet<string> = new Set(['PHONE_OR_TEXT', 'APP', 'SURVEY', 'WRITTEN']);
/** Ways in which a teenager would rather not be asked. */
export const underTwelveOnly: ReadonlySet<string> = new Set([
  'PLAY',
  'THREE_HOUSES',
  'LIFE_STORY_BOOK',
  'DRAWING',
  'WORDS_AND_PICTURES',
]);
