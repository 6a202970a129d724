/** A child of the reader's own, whom two answers are owed. */
export const amber = {
  __typename: 'Child',
  id: 'amber',
  name: 'Amber Lightfoot',
  knownAs: null,
  reference: 'VC-1001',
  ageLabel: '12 years',
  isBorn: true,
  reach: 'RECORD',
  mine: true,
  team: 'Oak Team',
  worker: 'Sam Worker',
  heardShown: true,
  lastHeardOn: '2026-09-01',
  daysSinceHeard: 84,
  waitingAnswers: 2,
  nextAnswerBy: '2020-01-31',
};
