/** The columns of the board, in the order in which an action usually passes through them. */
export const BoardColumnKey = {
  NOT_STARTED: 'NOT_STARTED',
  IN_PROGRESS: 'IN_PROGRESS',
  BLOCKED: 'BLOCKED',
  EVIDENCE_REVIEW: 'EVIDENCE_REVIEW',
  ACHIEVED: 'ACHIEVED',
} as const;
export type BoardColumnKey = keyof typeof BoardColumnKey;

export const boardColumnKeys: readonly BoardColumnKey[] = Object.values(BoardColumnKey);

export const boardColumnLabels: Readonly<Record<BoardColumnKey, string>> = {
  NOT_STARTED: 'Not started',
  IN_PROGRESS: 'In progress',
  BLOCKED: 'Blocked',
  EVIDENCE_REVIEW: 'Evidence review',
  ACHIEVED: 'Achieved',
};

export function isBoardColumnKey(value: string): value is BoardColumnKey {
  return Object.hasOwn(BoardColumnKey, value);
}
