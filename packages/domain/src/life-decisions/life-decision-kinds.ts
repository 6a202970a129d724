/**
 * What is decided about a child's life. Before any such decision their wishes and feelings are to be found out, and given
 * due weight (Children Act 1989, s22(4) and (5)).
 */
export const LifeDecisionKind = {
  PLACEMENT_MOVE: 'PLACEMENT_MOVE',
  SCHOOL: 'SCHOOL',
  FAMILY_TIME: 'FAMILY_TIME',
  CHANGE_OF_WORKER: 'CHANGE_OF_WORKER',
  OTHER: 'OTHER',
} as const;
export type LifeDecisionKind = keyof typeof LifeDecisionKind;

export const lifeDecisionKinds: readonly LifeDecisionKind[] = Object.values(LifeDecisionKind);

export const lifeDecisionLabels: Readonly<Record<LifeDecisionKind, string>> = {
  PLACEMENT_MOVE: 'Where they live',
  SCHOOL: 'Their school',
  FAMILY_TIME: 'Time with their family',
  CHANGE_OF_WORKER: 'Who works with them',
  OTHER: 'Something else',
};

/** Where it is known from. */
export const LifeDecisionSource = {
  /** An episode of care begins with other carers: from the return, or the case system. */
  EPISODE: 'EPISODE',
  /** Somebody else was allocated. */
  ALLOCATION: 'ALLOCATION',
  /** Somebody wrote it down here. */
  RECORDED: 'RECORDED',
} as const;
export type LifeDecisionSource = keyof typeof LifeDecisionSource;
