/** What can be missing on the way from words to whoever said them. */
export const BreakKind = {
  /** An answer was promised, and nobody has decided anything. */
  UNDECIDED: 'UNDECIDED',
  /** It was decided that something is done, and nothing is under way. */
  NO_ACTION: 'NO_ACTION',
  /** Somebody does something about it by a day, and it is not done yet. */
  NOT_DONE: 'NOT_DONE',
  /** It is done, and nothing shows what changed. */
  NO_EVIDENCE: 'NO_EVIDENCE',
  /** Decided, or done, and they have not been told. */
  NOT_TOLD: 'NOT_TOLD',
  /** The day an answer was promised for has gone by. */
  PROMISE_PASSED: 'PROMISE_PASSED',
  /** Something was decided about a child’s life, and nobody has said whether they were asked before, or what is done where it was missed. */
  NOT_ASKED: 'NOT_ASKED',
  /** The same, and nobody has told them. */
  DECISION_NOT_TOLD: 'DECISION_NOT_TOLD',
} as const;
export type BreakKind = keyof typeof BreakKind;

export const breakKinds: readonly BreakKind[] = Object.values(BreakKind);

/** Of decisions about a child’s life; the others are of the chain from words to being told. */
export const decisionBreakKinds: readonly BreakKind[] = ['NOT_ASKED', 'DECISION_NOT_TOLD'];

/** What is to be done about it, as the line of a list begins. */
export const breakTasks: Readonly<Record<BreakKind, string>> = {
  UNDECIDED: 'Decide what is done',
  NO_ACTION: 'Say who does what was decided',
  NOT_DONE: 'Do what was decided',
  NO_EVIDENCE: 'Show what changed',
  NOT_TOLD: 'Tell them what came of it',
  PROMISE_PASSED: 'Answer them: the promised day has gone by',
  NOT_ASKED: 'Say whether they were asked before it was decided, or what is done now',
  DECISION_NOT_TOLD: 'Tell them what was decided',
};

/** The same as it is counted: "3 not decided". */
export const breakLabels: Readonly<Record<BreakKind, string>> = {
  UNDECIDED: 'Not decided',
  NO_ACTION: 'Nothing under way',
  NOT_DONE: 'Not done',
  NO_EVIDENCE: 'Nothing shown',
  NOT_TOLD: 'Not told',
  PROMISE_PASSED: 'Promised day passed',
  NOT_ASKED: 'Not asked, or not known',
  DECISION_NOT_TOLD: 'Not told of a decision',
};
