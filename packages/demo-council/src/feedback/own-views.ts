import type { CaptureMethod } from '@heard/domain/feedback/capture-methods';
import type { Occasion } from '@heard/domain/feedback/occasions';
import type { SpeakerRole } from '@heard/domain/feedback/speaker-roles';
import type { PartnerKind, Stream } from '@heard/domain/feedback/streams';
import type { Sentence } from '../said.js';

/** What somebody other than the child says in their own right: never the child's voice. */
export interface OwnView {
  readonly stream: Stream;
  readonly partnerKind: PartnerKind | null;
  readonly role: SpeakerRole;
  readonly speaker: string;
  readonly occasion: Occasion;
  readonly method: CaptureMethod;
  readonly sentence: Sentence;
}

function saying(words: string, ...themes: readonly string[]): Sentence {
  return {
    use: 'FAMILY',
    kind: 'WORDS',
    words,
    themes,
    ages: [0, 3],
    home: null,
    sex: null,
    heritage: null,
    wishes: null,
    interpretation: null,
    answer: null,
  };
}

function partner(kind: PartnerKind, speaker: string, words: string, theme: string): OwnView {
  const occasion = kind === 'COURT_OR_LEGAL' ? 'BEFORE_REVIEW' : 'OTHER';
  const sentence = saying(words, theme);
  return { stream: 'PARTNER', partnerKind: kind, role: 'PARTNER', speaker, occasion, method: 'WRITTEN', sentence };
}

/** One of each kind of partner, and those who speak for a child when they speak for themselves. */
export const ownViews: readonly OwnView[] = [
  partner(
    'INFORMAL',
    'Health visitor',
    'I hear about changes at the school gate before I hear them from you.',
    'knowing-why',
  ),
  partner(
    'CASE_AUDIT',
    'Multi-agency audit group',
    'In four of ten files the voice is in one box on page nine.',
    'being-listened-to',
  ),
  partner(
    'COURT_OR_LEGAL',
    'Legal services',
    'The statement quotes the child twice, exactly, and the court read it out.',
    'being-listened-to',
  ),
  partner(
    'COMMISSIONED',
    'Family support charity',
    'Referrals come with what the child wants in them now. Keep that.',
    'being-listened-to',
  ),
  partner(
    'FOSTERING',
    'Supervising social worker, fostering',
    'Matching went better where the child had met the dog first.',
    'moving',
  ),
  partner(
    'RESIDENTIAL',
    'Manager of a children’s home',
    'We ask at tea and not in the office. We would like you to come at tea.',
    'where-i-live',
  ),
  {
    stream: 'ADVOCACY_IV',
    partnerKind: null,
    role: 'ADVOCATE',
    speaker: 'Advocate, about their own work',
    occasion: 'OTHER',
    method: 'CONVERSATION',
    sentence: saying(
      'I was told of the meeting the day before it. That is my view, and nobody else has said it.',
      'meetings',
    ),
  },
  {
    stream: 'ADVOCACY_IV',
    partnerKind: null,
    role: 'INDEPENDENT_VISITOR',
    speaker: 'Independent visitor, about their own visits',
    occasion: 'OTHER',
    method: 'PHONE_OR_TEXT',
    sentence: saying(
      'I would like to know sooner when a placement changes, so that no Saturday is missed.',
      'keeping-promises',
    ),
  },
  {
    stream: 'CIC_REVIEW',
    partnerKind: null,
    role: 'CARER',
    speaker: 'Foster carer',
    occasion: 'AT_REVIEW',
    method: 'CONVERSATION',
    sentence: saying('The plan is good. Nobody has written who drives on Thursdays.', 'keeping-promises'),
  },
];
