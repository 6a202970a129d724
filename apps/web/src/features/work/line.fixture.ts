import type { LineFragment } from '../../gql/work/graphql';

/** Words of a child that nobody has decided about; promised for a day that is long past. */
export const line: LineFragment & { readonly __typename: 'WorkLine' } = {
  __typename: 'WorkLine',
  id: 'f1.u1',
  feedbackId: 'f1',
  lifeDecisionId: null,
  decisionKind: null,
  ownerId: 'u1',
  ownerName: 'Sam Worker',
  isCovered: false,
  childId: 'amber',
  childName: 'Amber Lightfoot',
  groupName: null,
  words: 'I want to see my brother',
  kinds: ['PROMISE_PASSED', 'UNDECIDED'],
  dueOn: '2020-01-31',
  sinceOn: '2020-01-11',
  level: 0,
  version: 3,
  cameBy: null,
  cameFrom: null,
  cameBecause: null,
};

/** A decision about a child’s life: nobody has said whether they were asked, or told them. */
export const decisionLine: typeof line = {
  ...line,
  id: 'd1.u1',
  feedbackId: null,
  lifeDecisionId: 'd1',
  decisionKind: 'PLACEMENT_MOVE',
  words: null,
  kinds: ['DECISION_NOT_TOLD', 'NOT_ASKED'],
};

/** A page of lines, as the API answers it. */
export function linesOf(...lines: readonly object[]) {
  return {
    __typename: 'WorkLineConnection',
    edges: lines.map((node) => ({ __typename: 'WorkLineEdge', cursor: 'cursor', node })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  };
}
