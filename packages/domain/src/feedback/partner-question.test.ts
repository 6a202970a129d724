import { expect, test } from 'vitest';
import { longest } from '../validation/text-lengths.js';
import { askPartnerDraft, partnerReplyDraft } from './partner-question.js';

const asked = {
  clientId: '01900000-0000-7000-8000-00000000006a',
  feedbackId: '01900000-0000-7000-8000-00000000006b',
  statementId: '01900000-0000-7000-8000-00000000006c',
  partnerId: '01900000-0000-7000-8000-00000000006d',
  question: '  Does she eat with her friends at school?  ',
  showsWords: false,
};
const replied = { clientId: asked.clientId, questionId: asked.feedbackId, reply: ' Most days. ' };

test('a question and its reply keep what was written, without the blanks around it', () => {
  expect(askPartnerDraft.parse(asked)).toMatchObject({ question: 'Does she eat with her friends at school?' });
  expect(partnerReplyDraft.parse(replied)).toMatchObject({ reply: 'Most days.' });
});

test.each([
  ['a question of blanks', { question: '  ' }],
  ['a question that is too long', { question: 'a'.repeat(longest.explanation + 1) }],
  ['nobody who is asked', { partnerId: '' }],
  ['nothing said of the words', { showsWords: undefined }],
])('refuses %s', (_what, change) => {
  expect(askPartnerDraft.safeParse({ ...asked, ...change }).success).toBe(false);
});

test.each(['  ', 'a'.repeat(longest.passage + 1)])('refuses a reply that is empty or too long', (reply) => {
  expect(partnerReplyDraft.safeParse({ ...replied, reply }).success).toBe(false);
});
