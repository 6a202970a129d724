import { describe, expect, test } from 'vitest';
import { parseDraft } from '../validation/parse-draft.js';
import { longest } from '../validation/text-lengths.js';
import { feedbackDraft } from './feedback-draft.js';

const today = '2026-03-27';
const clientId = '0190a7e2-7d5c-7c11-8d2f-0a52d6b8f111';
const childId = '0190a7e2-7d5c-7c11-8d2f-0a52d6b8f222';
const least = { clientId, childId, givenOn: today, words: 'I want my sister to come too.' };

function fieldsOf(changes: Record<string, unknown>): Readonly<Record<string, string>> {
  const parsed = parseDraft(feedbackDraft(today), { ...least, ...changes });
  return parsed.ok ? {} : parsed.fields;
}

describe('what is enough', () => {
  test.each([
    ['a child, a day and their words', {}],
    [
      'nulls and empty fields of an untouched form',
      { groupName: '', stream: null, occasion: null, present: [], consents: [], answerBy: null, observation: '' },
    ],
    ['a group instead of a child', { childId: null, groupName: 'Children in Care Council' }],
    ['what was seen of a baby', { words: null, source: 'OBSERVATION', observation: 'Turned to her voice and smiled.' }],
    ['a reason why nothing could be found out', { words: null, notAscertainedReason: 'DID_NOT_WANT_TO' }],
    ['wishes and feelings alone', { words: '', wishesAndFeelings: 'Wants to stay at the same school.' }],
    ['words, and why wishes could not be found out', { notAscertainedReason: 'TOO_UPSET' }],
    ['words that were said to a carer', { source: 'SECOND_HAND', relayedBy: 'Her foster carer, at bedtime' }],
    ['what a parent said at a conference', { stream: 'CP_CONFERENCE', speakerRole: 'PARENT', speaker: 'Her mother' }],
    ['what an older sender says of the family', { stream: 'FAMILY', speaker: 'Her mother' }],
    ['what legal services said', { stream: 'PARTNER', partnerKind: 'COURT_OR_LEGAL', speakerRole: 'PARTNER' }],
    ['what a child said to a fostering service', { partnerKind: 'FOSTERING' }],
    ['somebody without an account who should not be told', { doNotTell: 'Mum' }],
    ['a yesterday', { givenOn: '2026-03-26' }],
    ['no consent for a use', { consents: [{ use: 'TRAINING', given: false }] }],
    [
      'consent of a child who understands',
      {
        consents: [
          {
            use: 'QUOTE_IN_PUBLIC',
            given: true,
            basis: 'COMPETENT_CHILD',
            reason: 'Explained back to me who will read it',
          },
        ],
      },
    ],
    ['an answer due on the same day', { answerExpected: true, answerBy: today }],
    ['an answer due in a year', { answerExpected: true, answerBy: '2027-03-27' }],
  ])('%s', (_name, changes) => {
    expect(fieldsOf(changes)).toEqual({});
  });

  test('keeps every character of the words', () => {
    const words = '  “I don’t… want\n\nthat” 🙂 \n';
    const parsed = parseDraft(feedbackDraft(today), { ...least, words });
    expect(parsed.ok && parsed.value.words).toBe(words);
  });
});

describe('what is asked to be mended', () => {
  test.each([
    ['nobody', { childId: null }, 'childId', 'Choose the child who said it, or say that it is not about one child'],
    [
      'a child and a group',
      { groupName: 'Care Leavers Forum' },
      'groupName',
      'Choose either one child or a group, not both',
    ],
    ['tomorrow', { givenOn: '2026-03-28' }, 'givenOn', 'The day they said it must be today or in the past'],
    ['30 February', { givenOn: '2026-02-30' }, 'givenOn', 'Enter the day they said it, like 27\u00A03\u00A02026'],
    ['no day', { givenOn: undefined }, 'givenOn', 'Enter the day they said it, like 27\u00A03\u00A02026'],
    ['nothing said', { words: ' \n ' }, 'words', 'Enter what they said, or choose why you could not find out'],
    ['nothing seen', { words: '', source: 'OBSERVATION' }, 'observation', 'Enter what you saw'],
    [
      'words marked as seen',
      { source: 'OBSERVATION', observation: 'Smiled.' },
      'source',
      'Words were said. Choose whose words they are, or write what you saw under “What you saw”',
    ],
    [
      'two who speak at once',
      { speakerRole: 'CHILD', speaker: 'Her mother' },
      'speaker',
      'Leave this empty, as the child said it, or choose who else did',
    ],
    ['a speaker who is not on the list', { speakerRole: '' }, 'speakerRole', 'Choose who said it'],
    [
      'what a parent was seen to do',
      { words: '', source: 'OBSERVATION', observation: 'Wept', speakerRole: 'PARENT' },
      'source',
      'What you saw shows you the child. Choose that the child showed it',
    ],
    [
      'a kind of partner at a conference',
      { stream: 'CP_CONFERENCE', partnerKind: 'FOSTERING' },
      'partnerKind',
      'Leave this empty, or choose that it comes from a partner agency',
    ],
    ['second-hand words of nobody', { source: 'SECOND_HAND' }, 'relayedBy', 'Enter who they said it to'],
    [
      'wishes, and why there are none',
      { wishesAndFeelings: 'To go home', notAscertainedReason: 'NOT_SEEN' },
      'notAscertainedReason',
      'Leave the reason empty: you have written their wishes and feelings',
    ],
    ['a code that is not on the list', { stream: 'PLAYGROUND' }, 'stream', 'Choose where this comes from'],
    [
      'too long a text',
      { words: 'a'.repeat(longest.words + 1) },
      'words',
      'Use at most 20,000 characters: this has 20,001',
    ],
    [
      'a letter of which only half was pasted',
      { speaker: 'Aunt \ud83c' },
      'speaker',
      'Take out the sign that cannot be kept: it is invisible, and often comes with text that was copied',
    ],
    [
      'words that nobody can see',
      { words: '\u200b\u2060' },
      'words',
      'Enter something that can be read: this has only invisible signs',
    ],
    [
      'more people than fit in a room',
      { present: Array.from({ length: 31 }, () => ({ who: 'PARENT' })) },
      'present',
      'Choose at most 30: there are 31',
    ],
    [
      'a sign that no database keeps',
      { words: 'I want\0 my sister' },
      'words',
      'Take out the sign that cannot be kept: it is invisible, and often comes with text that was copied',
    ],
    ['consent of nobody', { consents: [{ use: 'TRAINING', given: true }] }, 'consents.0.basis', 'Choose who agreed'],
    [
      'an answer before the question',
      { answerExpected: true, answerBy: '2026-03-26' },
      'answerBy',
      'The day of the answer must be on or after the day they said it',
    ],
    [
      'an answer in a far year',
      { answerExpected: true, answerBy: '2062-03-27' },
      'answerBy',
      'The day of the answer must be within a year',
    ],
    [
      'a number too long to be one',
      { clientId: 'x'.repeat(201) },
      'clientId',
      'Use at most 36 characters: this has 201',
    ],
    [
      'a person who should not see it, answering',
      { answerExpected: true, answerOwnerId: 'u1', withheldFrom: ['u1'] },
      'answerOwnerId',
      'Choose somebody else to answer: this person should not see it',
    ],
    [
      'an answer by nobody',
      { answerExpected: false, answerBy: today },
      'answerExpected',
      'Choose that an answer is expected, or take out who answers and by when',
    ],
  ])('%s', (_name, changes, field, message) => {
    expect(fieldsOf(changes)).toEqual({ [field]: message });
  });
});

test('an answer that was due while the device was offline does not stop the words from coming in', () => {
  const later = parseDraft(feedbackDraft('2026-04-20'), { ...least, answerExpected: true, answerBy: '2026-04-02' });
  expect(later.ok).toBe(true);
});
