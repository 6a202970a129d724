import type { MadeFragment } from '../../gql/life-decisions/graphql';

/** A move that an episode tells of: nobody has said whether the child was asked, or told them. */
export const move: MadeFragment & { readonly __typename: 'LifeDecision' } = {
  __typename: 'LifeDecision',
  id: 'd1',
  childId: 'amber',
  kind: 'PLACEMENT_MOVE',
  title: null,
  what: null,
  decidedBy: null,
  tookEffectOn: '2020-01-20',
  source: 'EPISODE',
  movedFrom: 'U1',
  movedTo: 'K2',
  moveReason: 'CHILD',
  workerBefore: null,
  worker: null,
  recordedByName: null,
  withdrawnOn: null,
  isCounted: true,
  mayAct: true,
  mayChange: false,
  changes: [],
  askingDueOn: '2020-02-01',
  tellingDueOn: '2020-01-31',
  waitsFor: 'Sam Worker',
  askings: [],
  tellings: [],
};

/** What somebody said of it. */
export const asking: MadeFragment['askings'][number] & { readonly __typename: 'Asking' } = {
  __typename: 'Asking',
  id: 'a1',
  answer: 'YES',
  weight: 'MUCH',
  why: null,
  words: 'Close to the school she named',
  saidOn: '2020-01-24',
  saidByName: 'Sam Worker',
  heard: [],
};
