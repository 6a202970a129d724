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
  'query MyChildren($search: String, $first: Int, $after: String) {\n  children(search: $search, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        name\n        knownAs\n        reference\n        ageLabel\n        reach\n        mine\n        team\n        worker\n        heardShown\n        lastHeardOn\n        daysSinceHeard\n        waitingAnswers\n        nextAnswerBy\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment Told on Feedback {\n  id\n  reference\n  givenOn\n  receivedAt\n  ageThen\n  stream\n  occasion\n  captureMethod\n  language\n  interpreterUsed\n  source\n  relayedBy\n  questionAsked\n  readBack\n  seenAlone\n  present {\n    who\n    detail\n  }\n  words\n  observation\n  wishesAndFeelings\n  notAscertainedReason\n  interpretations {\n    id\n    words\n    author\n    writtenOn\n  }\n  themes {\n    key\n    label\n    area\n  }\n  consents {\n    use\n    given\n    basis\n    givenBy\n  }\n  withheldFrom\n  recordedByName\n  answerExpected\n  answerOwnerName\n  answerBy\n  waiting\n  overdue\n}\n\nquery ChildPage($id: ID!, $purpose: String) {\n  child(id: $id, purpose: $purpose) {\n    id\n    name\n    knownAs\n    reference\n    age\n    ageLabel\n    mine\n    team\n    worker\n    lastHeardOn\n    daysSinceHeard\n    waitingAnswers\n    nextAnswerBy\n    howToHearMe\n    language\n    sendFlag\n    people {\n      kind\n      name\n      parentalResponsibility\n    }\n  }\n  childVoice(childId: $id, purpose: $purpose) {\n    id\n    latest {\n      ...Told\n    }\n    latestWishes {\n      ...Told\n    }\n    waiting {\n      ...Told\n    }\n    timeline {\n      id\n      kind\n      on\n      ageThen\n      participationCode\n      conferenceKind\n      attended\n      gaveViews\n      feedback {\n        ...Told\n      }\n    }\n  }\n}': typeof types.MyChildrenDocument;
  'query FeedbackOptions($childId: ID) {\n  feedbackOptions(childId: $childId) {\n    child {\n      id\n      name\n      reference\n      language\n    }\n    themes {\n      key\n      label\n      area\n    }\n    people {\n      id\n      name\n      role\n    }\n    usualAnswerBy\n  }\n}\n\nmutation RecordFeedback($input: RecordFeedbackInput!) {\n  recordFeedback(input: $input) {\n    id\n    reference\n    givenOn\n    receivedAt\n    words\n    observation\n    wishesAndFeelings\n    language\n    source\n    answerExpected\n    answerOwnerName\n    answerBy\n    withheldFrom\n  }\n}': typeof types.FeedbackOptionsDocument;
  'query FindChildren($search: String) {\n  children(search: $search, first: 6) {\n    edges {\n      node {\n        id\n        name\n        reference\n        ageLabel\n        team\n        mine\n      }\n    }\n  }\n}': typeof types.FindChildrenDocument;
};
const documents: Documents = {
  'query MyChildren($search: String, $first: Int, $after: String) {\n  children(search: $search, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        name\n        knownAs\n        reference\n        ageLabel\n        reach\n        mine\n        team\n        worker\n        heardShown\n        lastHeardOn\n        daysSinceHeard\n        waitingAnswers\n        nextAnswerBy\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment Told on Feedback {\n  id\n  reference\n  givenOn\n  receivedAt\n  ageThen\n  stream\n  occasion\n  captureMethod\n  language\n  interpreterUsed\n  source\n  relayedBy\n  questionAsked\n  readBack\n  seenAlone\n  present {\n    who\n    detail\n  }\n  words\n  observation\n  wishesAndFeelings\n  notAscertainedReason\n  interpretations {\n    id\n    words\n    author\n    writtenOn\n  }\n  themes {\n    key\n    label\n    area\n  }\n  consents {\n    use\n    given\n    basis\n    givenBy\n  }\n  withheldFrom\n  recordedByName\n  answerExpected\n  answerOwnerName\n  answerBy\n  waiting\n  overdue\n}\n\nquery ChildPage($id: ID!, $purpose: String) {\n  child(id: $id, purpose: $purpose) {\n    id\n    name\n    knownAs\n    reference\n    age\n    ageLabel\n    mine\n    team\n    worker\n    lastHeardOn\n    daysSinceHeard\n    waitingAnswers\n    nextAnswerBy\n    howToHearMe\n    language\n    sendFlag\n    people {\n      kind\n      name\n      parentalResponsibility\n    }\n  }\n  childVoice(childId: $id, purpose: $purpose) {\n    id\n    latest {\n      ...Told\n    }\n    latestWishes {\n      ...Told\n    }\n    waiting {\n      ...Told\n    }\n    timeline {\n      id\n      kind\n      on\n      ageThen\n      participationCode\n      conferenceKind\n      attended\n      gaveViews\n      feedback {\n        ...Told\n      }\n    }\n  }\n}':
    types.MyChildrenDocument,
  'query FeedbackOptions($childId: ID) {\n  feedbackOptions(childId: $childId) {\n    child {\n      id\n      name\n      reference\n      language\n    }\n    themes {\n      key\n      label\n      area\n    }\n    people {\n      id\n      name\n      role\n    }\n    usualAnswerBy\n  }\n}\n\nmutation RecordFeedback($input: RecordFeedbackInput!) {\n  recordFeedback(input: $input) {\n    id\n    reference\n    givenOn\n    receivedAt\n    words\n    observation\n    wishesAndFeelings\n    language\n    source\n    answerExpected\n    answerOwnerName\n    answerBy\n    withheldFrom\n  }\n}':
    types.FeedbackOptionsDocument,
  'query FindChildren($search: String) {\n  children(search: $search, first: 6) {\n    edges {\n      node {\n        id\n        name\n        reference\n        ageLabel\n        team\n        mine\n      }\n    }\n  }\n}':
    types.FindChildrenDocument,
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
  source: 'query MyChildren($search: String, $first: Int, $after: String) {\n  children(search: $search, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        name\n        knownAs\n        reference\n        ageLabel\n        reach\n        mine\n        team\n        worker\n        heardShown\n        lastHeardOn\n        daysSinceHeard\n        waitingAnswers\n        nextAnswerBy\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment Told on Feedback {\n  id\n  reference\n  givenOn\n  receivedAt\n  ageThen\n  stream\n  occasion\n  captureMethod\n  language\n  interpreterUsed\n  source\n  relayedBy\n  questionAsked\n  readBack\n  seenAlone\n  present {\n    who\n    detail\n  }\n  words\n  observation\n  wishesAndFeelings\n  notAscertainedReason\n  interpretations {\n    id\n    words\n    author\n    writtenOn\n  }\n  themes {\n    key\n    label\n    area\n  }\n  consents {\n    use\n    given\n    basis\n    givenBy\n  }\n  withheldFrom\n  recordedByName\n  answerExpected\n  answerOwnerName\n  answerBy\n  waiting\n  overdue\n}\n\nquery ChildPage($id: ID!, $purpose: String) {\n  child(id: $id, purpose: $purpose) {\n    id\n    name\n    knownAs\n    reference\n    age\n    ageLabel\n    mine\n    team\n    worker\n    lastHeardOn\n    daysSinceHeard\n    waitingAnswers\n    nextAnswerBy\n    howToHearMe\n    language\n    sendFlag\n    people {\n      kind\n      name\n      parentalResponsibility\n    }\n  }\n  childVoice(childId: $id, purpose: $purpose) {\n    id\n    latest {\n      ...Told\n    }\n    latestWishes {\n      ...Told\n    }\n    waiting {\n      ...Told\n    }\n    timeline {\n      id\n      kind\n      on\n      ageThen\n      participationCode\n      conferenceKind\n      attended\n      gaveViews\n      feedback {\n        ...Told\n      }\n    }\n  }\n}',
): (typeof documents)['query MyChildren($search: String, $first: Int, $after: String) {\n  children(search: $search, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        id\n        name\n        knownAs\n        reference\n        ageLabel\n        reach\n        mine\n        team\n        worker\n        heardShown\n        lastHeardOn\n        daysSinceHeard\n        waitingAnswers\n        nextAnswerBy\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment Told on Feedback {\n  id\n  reference\n  givenOn\n  receivedAt\n  ageThen\n  stream\n  occasion\n  captureMethod\n  language\n  interpreterUsed\n  source\n  relayedBy\n  questionAsked\n  readBack\n  seenAlone\n  present {\n    who\n    detail\n  }\n  words\n  observation\n  wishesAndFeelings\n  notAscertainedReason\n  interpretations {\n    id\n    words\n    author\n    writtenOn\n  }\n  themes {\n    key\n    label\n    area\n  }\n  consents {\n    use\n    given\n    basis\n    givenBy\n  }\n  withheldFrom\n  recordedByName\n  answerExpected\n  answerOwnerName\n  answerBy\n  waiting\n  overdue\n}\n\nquery ChildPage($id: ID!, $purpose: String) {\n  child(id: $id, purpose: $purpose) {\n    id\n    name\n    knownAs\n    reference\n    age\n    ageLabel\n    mine\n    team\n    worker\n    lastHeardOn\n    daysSinceHeard\n    waitingAnswers\n    nextAnswerBy\n    howToHearMe\n    language\n    sendFlag\n    people {\n      kind\n      name\n      parentalResponsibility\n    }\n  }\n  childVoice(childId: $id, purpose: $purpose) {\n    id\n    latest {\n      ...Told\n    }\n    latestWishes {\n      ...Told\n    }\n    waiting {\n      ...Told\n    }\n    timeline {\n      id\n      kind\n      on\n      ageThen\n      participationCode\n      conferenceKind\n      attended\n      gaveViews\n      feedback {\n        ...Told\n      }\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query FeedbackOptions($childId: ID) {\n  feedbackOptions(childId: $childId) {\n    child {\n      id\n      name\n      reference\n      language\n    }\n    themes {\n      key\n      label\n      area\n    }\n    people {\n      id\n      name\n      role\n    }\n    usualAnswerBy\n  }\n}\n\nmutation RecordFeedback($input: RecordFeedbackInput!) {\n  recordFeedback(input: $input) {\n    id\n    reference\n    givenOn\n    receivedAt\n    words\n    observation\n    wishesAndFeelings\n    language\n    source\n    answerExpected\n    answerOwnerName\n    answerBy\n    withheldFrom\n  }\n}',
): (typeof documents)['query FeedbackOptions($childId: ID) {\n  feedbackOptions(childId: $childId) {\n    child {\n      id\n      name\n      reference\n      language\n    }\n    themes {\n      key\n      label\n      area\n    }\n    people {\n      id\n      name\n      role\n    }\n    usualAnswerBy\n  }\n}\n\nmutation RecordFeedback($input: RecordFeedbackInput!) {\n  recordFeedback(input: $input) {\n    id\n    reference\n    givenOn\n    receivedAt\n    words\n    observation\n    wishesAndFeelings\n    language\n    source\n    answerExpected\n    answerOwnerName\n    answerBy\n    withheldFrom\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query FindChildren($search: String) {\n  children(search: $search, first: 6) {\n    edges {\n      node {\n        id\n        name\n        reference\n        ageLabel\n        team\n        mine\n      }\n    }\n  }\n}',
): (typeof documents)['query FindChildren($search: String) {\n  children(search: $search, first: 6) {\n    edges {\n      node {\n        id\n        name\n        reference\n        ageLabel\n        team\n        mine\n      }\n    }\n  }\n}'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
