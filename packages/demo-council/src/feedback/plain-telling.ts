/** What most tellings of a demo council have: of one child, in English, nothing asked and nothing promised. */
export const plain = {
  group_name: null,
  language: 'en',
  interpreter_used: false,
  question_asked: null,
  seen_alone: null,
  answer_owner_id: null,
  answer_by: null,
  answer_expected: false,
} as const;
