/** Nobody else was answered by the same decision. */
export const answeredAlone = {
  answerTogether: { __typename: 'AnswerTogether', personId: 'amber', names: ['Amber Lightfoot'], apart: 0, others: [] },
};
