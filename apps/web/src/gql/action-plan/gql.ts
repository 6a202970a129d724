/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  'fragment CardFace on Action {\n  id\n  planId\n  no\n  title\n  version\n  columnKey\n  objective {\n    id\n    no\n    theme\n    title\n  }\n  leads {\n    label\n    name\n  }\n  unitName\n  timescale\n  dueTo\n  dueStatus\n  dueInWords\n  measure\n  evidenceCount\n  tellsWhatChanged\n  whatChanged\n  waitingFor\n  mine\n  openColumns\n  canAddEvidence\n}\n\nquery Plans {\n  plans {\n    id\n    title\n    startsOn\n    endsOn\n  }\n}\n\nquery PlanBoard($planId: ID) {\n  board(planId: $planId) {\n    id\n    title\n    startsOn\n    endsOn\n    columns {\n      key\n      label\n      wipLimit\n      actions {\n        ...CardFace\n      }\n    }\n  }\n}\n\nfragment ActionPageParts on ActionDetail {\n  action {\n    ...CardFace\n  }\n  evidence {\n    id\n    kind\n    body\n    whatChanged\n    addedBy\n    addedAt\n  }\n  history {\n    id\n    kind\n    fromColumn\n    toColumn\n    note\n    whatChanged\n    actor\n    at\n  }\n}\n\nquery ActionPage($id: ID!) {\n  action(id: $id) {\n    ...ActionPageParts\n  }\n}\n\nquery LastMove($id: ID!) {\n  action(id: $id) {\n    history {\n      id\n      kind\n      fromColumn\n      toColumn\n      actor\n      at\n    }\n  }\n}\n\nmutation MoveAction($input: MoveActionInput!) {\n  moveAction(input: $input) {\n    ...CardFace\n  }\n}\n\nmutation AddEvidence($input: AddEvidenceInput!) {\n  addEvidence(input: $input) {\n    ...ActionPageParts\n  }\n}\n\nmutation SayWhatChanged($input: SayWhatChangedInput!) {\n  sayWhatChanged(input: $input) {\n    ...ActionPageParts\n  }\n}\n\nmutation ExplainBlock($input: ExplainBlockInput!) {\n  explainBlock(input: $input) {\n    ...CardFace\n  }\n}\n\nsubscription BoardChanged {\n  boardChanged {\n    planId\n  }\n}': typeof types.CardFaceFragmentDoc;
};
const documents: Documents = {
  'fragment CardFace on Action {\n  id\n  planId\n  no\n  title\n  version\n  columnKey\n  objective {\n    id\n    no\n    theme\n    title\n  }\n  leads {\n    label\n    name\n  }\n  unitName\n  timescale\n  dueTo\n  dueStatus\n  dueInWords\n  measure\n  evidenceCount\n  tellsWhatChanged\n  whatChanged\n  waitingFor\n  mine\n  openColumns\n  canAddEvidence\n}\n\nquery Plans {\n  plans {\n    id\n    title\n    startsOn\n    endsOn\n  }\n}\n\nquery PlanBoard($planId: ID) {\n  board(planId: $planId) {\n    id\n    title\n    startsOn\n    endsOn\n    columns {\n      key\n      label\n      wipLimit\n      actions {\n        ...CardFace\n      }\n    }\n  }\n}\n\nfragment ActionPageParts on ActionDetail {\n  action {\n    ...CardFace\n  }\n  evidence {\n    id\n    kind\n    body\n    whatChanged\n    addedBy\n    addedAt\n  }\n  history {\n    id\n    kind\n    fromColumn\n    toColumn\n    note\n    whatChanged\n    actor\n    at\n  }\n}\n\nquery ActionPage($id: ID!) {\n  action(id: $id) {\n    ...ActionPageParts\n  }\n}\n\nquery LastMove($id: ID!) {\n  action(id: $id) {\n    history {\n      id\n      kind\n      fromColumn\n      toColumn\n      actor\n      at\n    }\n  }\n}\n\nmutation MoveAction($input: MoveActionInput!) {\n  moveAction(input: $input) {\n    ...CardFace\n  }\n}\n\nmutation AddEvidence($input: AddEvidenceInput!) {\n  addEvidence(input: $input) {\n    ...ActionPageParts\n  }\n}\n\nmutation SayWhatChanged($input: SayWhatChangedInput!) {\n  sayWhatChanged(input: $input) {\n    ...ActionPageParts\n  }\n}\n\nmutation ExplainBlock($input: ExplainBlockInput!) {\n  explainBlock(input: $input) {\n    ...CardFace\n  }\n}\n\nsubscription BoardChanged {\n  boardChanged {\n    planId\n  }\n}':
    types.CardFaceFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment CardFace on Action {\n  id\n  planId\n  no\n  title\n  version\n  columnKey\n  objective {\n    id\n    no\n    theme\n    title\n  }\n  leads {\n    label\n    name\n  }\n  unitName\n  timescale\n  dueTo\n  dueStatus\n  dueInWords\n  measure\n  evidenceCount\n  tellsWhatChanged\n  whatChanged\n  waitingFor\n  mine\n  openColumns\n  canAddEvidence\n}\n\nquery Plans {\n  plans {\n    id\n    title\n    startsOn\n    endsOn\n  }\n}\n\nquery PlanBoard($planId: ID) {\n  board(planId: $planId) {\n    id\n    title\n    startsOn\n    endsOn\n    columns {\n      key\n      label\n      wipLimit\n      actions {\n        ...CardFace\n      }\n    }\n  }\n}\n\nfragment ActionPageParts on ActionDetail {\n  action {\n    ...CardFace\n  }\n  evidence {\n    id\n    kind\n    body\n    whatChanged\n    addedBy\n    addedAt\n  }\n  history {\n    id\n    kind\n    fromColumn\n    toColumn\n    note\n    whatChanged\n    actor\n    at\n  }\n}\n\nquery ActionPage($id: ID!) {\n  action(id: $id) {\n    ...ActionPageParts\n  }\n}\n\nquery LastMove($id: ID!) {\n  action(id: $id) {\n    history {\n      id\n      kind\n      fromColumn\n      toColumn\n      actor\n      at\n    }\n  }\n}\n\nmutation MoveAction($input: MoveActionInput!) {\n  moveAction(input: $input) {\n    ...CardFace\n  }\n}\n\nmutation AddEvidence($input: AddEvidenceInput!) {\n  addEvidence(input: $input) {\n    ...ActionPageParts\n  }\n}\n\nmutation SayWhatChanged($input: SayWhatChangedInput!) {\n  sayWhatChanged(input: $input) {\n    ...ActionPageParts\n  }\n}\n\nmutation ExplainBlock($input: ExplainBlockInput!) {\n  explainBlock(input: $input) {\n    ...CardFace\n  }\n}\n\nsubscription BoardChanged {\n  boardChanged {\n    planId\n  }\n}',
): (typeof documents)['fragment CardFace on Action {\n  id\n  planId\n  no\n  title\n  version\n  columnKey\n  objective {\n    id\n    no\n    theme\n    title\n  }\n  leads {\n    label\n    name\n  }\n  unitName\n  timescale\n  dueTo\n  dueStatus\n  dueInWords\n  measure\n  evidenceCount\n  tellsWhatChanged\n  whatChanged\n  waitingFor\n  mine\n  openColumns\n  canAddEvidence\n}\n\nquery Plans {\n  plans {\n    id\n    title\n    startsOn\n    endsOn\n  }\n}\n\nquery PlanBoard($planId: ID) {\n  board(planId: $planId) {\n    id\n    title\n    startsOn\n    endsOn\n    columns {\n      key\n      label\n      wipLimit\n      actions {\n        ...CardFace\n      }\n    }\n  }\n}\n\nfragment ActionPageParts on ActionDetail {\n  action {\n    ...CardFace\n  }\n  evidence {\n    id\n    kind\n    body\n    whatChanged\n    addedBy\n    addedAt\n  }\n  history {\n    id\n    kind\n    fromColumn\n    toColumn\n    note\n    whatChanged\n    actor\n    at\n  }\n}\n\nquery ActionPage($id: ID!) {\n  action(id: $id) {\n    ...ActionPageParts\n  }\n}\n\nquery LastMove($id: ID!) {\n  action(id: $id) {\n    history {\n      id\n      kind\n      fromColumn\n      toColumn\n      actor\n      at\n    }\n  }\n}\n\nmutation MoveAction($input: MoveActionInput!) {\n  moveAction(input: $input) {\n    ...CardFace\n  }\n}\n\nmutation AddEvidence($input: AddEvidenceInput!) {\n  addEvidence(input: $input) {\n    ...ActionPageParts\n  }\n}\n\nmutation SayWhatChanged($input: SayWhatChangedInput!) {\n  sayWhatChanged(input: $input) {\n    ...ActionPageParts\n  }\n}\n\nmutation ExplainBlock($input: ExplainBlockInput!) {\n  explainBlock(input: $input) {\n    ...CardFace\n  }\n}\n\nsubscription BoardChanged {\n  boardChanged {\n    planId\n  }\n}'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
