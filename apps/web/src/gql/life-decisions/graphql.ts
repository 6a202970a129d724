/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether the child was asked before it was decided */
export type AskedBefore = 'NO' | 'NOT_KNOWN' | 'YES';

export type CorrectLifeDecisionInput = {
  /** Made by the sender; the same one twice stores once */
  clientId: string | number;
  /** Who decided: a person, a panel, a court */
  decidedBy: string | null | undefined;
  kind: LifeDecisionKind;
  lifeDecisionId: string | number;
  /** What was wrong, and why it is different */
  reason: string;
  /** How often it was changed by what was seen; CONFLICT when it was more often */
  seen: number;
  /** What it is about, where it is none of the kinds */
  title: string | null | undefined;
  /** Up to a year ahead: one that is planned */
  tookEffectOn: string;
  /** What was decided */
  what: string;
};

/** How it ended when somebody went to tell a child what was decided */
export type DecisionTellingResult = 'ASKED_NOT' | 'COULD_NOT' | 'TOLD' | 'UNREACHED';

/** What about a child’s life was decided */
export type LifeDecisionKind = 'CHANGE_OF_WORKER' | 'FAMILY_TIME' | 'OTHER' | 'PLACEMENT_MOVE' | 'SCHOOL';

/** Where a decision is known from */
export type LifeDecisionSource = 'ALLOCATION' | 'EPISODE' | 'RECORDED';

export type RecordAskedBeforeInput = {
  answer: AskedBefore;
  /** Made by the sender; the same one twice stores once */
  clientId: string | number;
  lifeDecisionId: string | number;
  /** How many answers were there by what was seen; CONFLICT when there are more */
  seen: number;
  /** What they said before it, by which they were asked */
  statementIds: Array<string | number> | null | undefined;
  /** What weight their words had */
  weight: Weight | null | undefined;
  why: WhyNotAsked | null | undefined;
  /** In what way their words counted; why they were not asked; where somebody looked */
  words: string | null | undefined;
};

export type RecordDecisionToldInput = {
  /** Made by the sender; the same one twice stores once */
  clientId: string | number;
  lifeDecisionId: string | number;
  /** How they were told: a CaptureMethod by which one can tell */
  means: string | null | undefined;
  /** A parent or carer who was told instead, where they could not be */
  othersTold: string | null | undefined;
  /** What they said to it: feedback again, with a chain of its own */
  reaction: string | null | undefined;
  /** Why they could not be told */
  reason: string | null | undefined;
  result: DecisionTellingResult;
  /** How many tellings were there by what was seen; CONFLICT when there are more */
  seen: number;
  /** It is still not right: they wait for an answer to what they said to it */
  stillNotRight: boolean | null | undefined;
  /** When they were told, or somebody tried */
  toldOn: string;
  /** The words in their language, written by hand */
  translation: string | null | undefined;
  /** Which language that is, as a tag */
  translationLanguage: string | null | undefined;
  /** When somebody tries again, where they could not be told */
  tryAgainOn: string | null | undefined;
  /** In which they were told */
  words: string | null | undefined;
};

export type RecordLifeDecisionInput = {
  childId: string | number;
  /** Made by the sender; the same one twice stores once */
  clientId: string | number;
  /** Who decided: a person, a panel, a court */
  decidedBy: string | null | undefined;
  kind: LifeDecisionKind;
  /** What it is about, where it is none of the kinds */
  title: string | null | undefined;
  /** Up to a year ahead: one that is planned */
  tookEffectOn: string;
  /** What was decided */
  what: string;
};

/** What weight the words had beside everything else */
export type Weight = 'DECIDED_IT' | 'LITTLE' | 'MUCH' | 'SOME';

/** Why a child was not asked */
export type WhyNotAsked =
  | 'COURT'
  | 'EMERGENCY'
  | 'MISSED'
  | 'NOT_REACHED'
  | 'NOT_SAFE'
  | 'NO_SUPPORT'
  | 'OTHER'
  | 'TOO_YOUNG';

/** Why a decision that somebody wrote down should not stand there */
export type WhyWithdrawn = 'NOT_DECIDED' | 'OTHER' | 'TWICE' | 'WRONG_CHILD';

export type WithdrawLifeDecisionInput = {
  because: WhyWithdrawn;
  /** Made by the sender; the same one twice stores once */
  clientId: string | number;
  lifeDecisionId: string | number;
  /** More about why it should not stand there */
  reason: string | null | undefined;
  /** How often it was changed by what was seen; CONFLICT when it was more often */
  seen: number;
};

export type MadeFragment = {
  id: string;
  childId: string;
  kind: LifeDecisionKind;
  title: string | null;
  what: string | null;
  decidedBy: string | null;
  tookEffectOn: string;
  source: LifeDecisionSource;
  movedFrom: string | null;
  movedTo: string | null;
  moveReason: string | null;
  workerBefore: string | null;
  worker: string | null;
  recordedByName: string | null;
  withdrawnOn: string | null;
  isCounted: boolean;
  mayAct: boolean;
  mayChange: boolean;
  askingDueOn: string | null;
  tellingDueOn: string | null;
  waitsFor: string | null;
  changes: Array<{
    id: string;
    because: WhyWithdrawn | null;
    reason: string | null;
    changedOn: string;
    changedByName: string | null;
    wasKind: LifeDecisionKind | null;
    wasTitle: string | null;
    wasWhat: string | null;
    wasDecidedBy: string | null;
    wasTookEffectOn: string | null;
  }>;
  askings: Array<{
    id: string;
    answer: AskedBefore;
    weight: Weight | null;
    why: WhyNotAsked | null;
    words: string | null;
    saidOn: string;
    saidByName: string | null;
    heard: Array<{ statementId: string; feedbackId: string; givenOn: string; words: string | null }>;
  }>;
  tellings: Array<{
    id: string;
    result: DecisionTellingResult;
    toldOn: string;
    toldByName: string | null;
    means: string | null;
    words: string | null;
    reason: string | null;
    tryAgainOn: string | null;
    othersTold: string | null;
    translation: string | null;
    translationLanguage: string | null;
    reaction: string | null;
    reactionFeedbackId: string | null;
    stillNotRight: boolean;
    reactionWaits: boolean;
    reactionAnswerBy: string | null;
  }>;
};

export type LifeDecisionsQueryVariables = Exact<{
  childId: string | number;
  purpose: string | null | undefined;
}>;

export type LifeDecisionsQuery = {
  child: { id: string; name: string; knownAs: string | null; isBorn: boolean };
  lifeDecisions: Array<{
    id: string;
    childId: string;
    kind: LifeDecisionKind;
    title: string | null;
    what: string | null;
    decidedBy: string | null;
    tookEffectOn: string;
    source: LifeDecisionSource;
    movedFrom: string | null;
    movedTo: string | null;
    moveReason: string | null;
    workerBefore: string | null;
    worker: string | null;
    recordedByName: string | null;
    withdrawnOn: string | null;
    isCounted: boolean;
    mayAct: boolean;
    mayChange: boolean;
    askingDueOn: string | null;
    tellingDueOn: string | null;
    waitsFor: string | null;
    changes: Array<{
      id: string;
      because: WhyWithdrawn | null;
      reason: string | null;
      changedOn: string;
      changedByName: string | null;
      wasKind: LifeDecisionKind | null;
      wasTitle: string | null;
      wasWhat: string | null;
      wasDecidedBy: string | null;
      wasTookEffectOn: string | null;
    }>;
    askings: Array<{
      id: string;
      answer: AskedBefore;
      weight: Weight | null;
      why: WhyNotAsked | null;
      words: string | null;
      saidOn: string;
      saidByName: string | null;
      heard: Array<{ statementId: string; feedbackId: string; givenOn: string; words: string | null }>;
    }>;
    tellings: Array<{
      id: string;
      result: DecisionTellingResult;
      toldOn: string;
      toldByName: string | null;
      means: string | null;
      words: string | null;
      reason: string | null;
      tryAgainOn: string | null;
      othersTold: string | null;
      translation: string | null;
      translationLanguage: string | null;
      reaction: string | null;
      reactionFeedbackId: string | null;
      stillNotRight: boolean;
      reactionWaits: boolean;
      reactionAnswerBy: string | null;
    }>;
  }>;
};

export type DecisionsOfChildQueryVariables = Exact<{
  childId: string | number;
  purpose: string | null | undefined;
}>;

export type DecisionsOfChildQuery = {
  lifeDecisions: Array<{
    id: string;
    childId: string;
    kind: LifeDecisionKind;
    title: string | null;
    what: string | null;
    decidedBy: string | null;
    tookEffectOn: string;
    source: LifeDecisionSource;
    movedFrom: string | null;
    movedTo: string | null;
    moveReason: string | null;
    workerBefore: string | null;
    worker: string | null;
    recordedByName: string | null;
    withdrawnOn: string | null;
    isCounted: boolean;
    mayAct: boolean;
    mayChange: boolean;
    askingDueOn: string | null;
    tellingDueOn: string | null;
    waitsFor: string | null;
    changes: Array<{
      id: string;
      because: WhyWithdrawn | null;
      reason: string | null;
      changedOn: string;
      changedByName: string | null;
      wasKind: LifeDecisionKind | null;
      wasTitle: string | null;
      wasWhat: string | null;
      wasDecidedBy: string | null;
      wasTookEffectOn: string | null;
    }>;
    askings: Array<{
      id: string;
      answer: AskedBefore;
      weight: Weight | null;
      why: WhyNotAsked | null;
      words: string | null;
      saidOn: string;
      saidByName: string | null;
      heard: Array<{ statementId: string; feedbackId: string; givenOn: string; words: string | null }>;
    }>;
    tellings: Array<{
      id: string;
      result: DecisionTellingResult;
      toldOn: string;
      toldByName: string | null;
      means: string | null;
      words: string | null;
      reason: string | null;
      tryAgainOn: string | null;
      othersTold: string | null;
      translation: string | null;
      translationLanguage: string | null;
      reaction: string | null;
      reactionFeedbackId: string | null;
      stillNotRight: boolean;
      reactionWaits: boolean;
      reactionAnswerBy: string | null;
    }>;
  }>;
};

export type DecisionsWithoutAskingQueryVariables = Exact<{
  since: string | null | undefined;
  kind: LifeDecisionKind | null | undefined;
  why: WhyNotAsked | null | undefined;
  unsaid: boolean | null | undefined;
  after: string | null | undefined;
}>;

export type DecisionsWithoutAskingQuery = {
  decisionsWithoutAsking: {
    edges: Array<{
      cursor: string;
      node: {
        id: string;
        childId: string;
        childName: string | null;
        teamName: string | null;
        kind: LifeDecisionKind;
        tookEffectOn: string;
        answer: AskedBefore | null;
        why: WhyNotAsked | null;
        words: string | null;
        askingDueOn: string | null;
        tellingDueOn: string | null;
        waitsFor: string | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type WordsBeforeQueryVariables = Exact<{
  id: string | number;
}>;

export type WordsBeforeQuery = {
  wordsBefore: Array<{ statementId: string; feedbackId: string; givenOn: string; words: string | null }>;
};

export type RecordLifeDecisionMutationVariables = Exact<{
  input: RecordLifeDecisionInput;
}>;

export type RecordLifeDecisionMutation = {
  recordLifeDecision: {
    id: string;
    childId: string;
    kind: LifeDecisionKind;
    title: string | null;
    what: string | null;
    decidedBy: string | null;
    tookEffectOn: string;
    source: LifeDecisionSource;
    movedFrom: string | null;
    movedTo: string | null;
    moveReason: string | null;
    workerBefore: string | null;
    worker: string | null;
    recordedByName: string | null;
    withdrawnOn: string | null;
    isCounted: boolean;
    mayAct: boolean;
    mayChange: boolean;
    askingDueOn: string | null;
    tellingDueOn: string | null;
    waitsFor: string | null;
    changes: Array<{
      id: string;
      because: WhyWithdrawn | null;
      reason: string | null;
      changedOn: string;
      changedByName: string | null;
      wasKind: LifeDecisionKind | null;
      wasTitle: string | null;
      wasWhat: string | null;
      wasDecidedBy: string | null;
      wasTookEffectOn: string | null;
    }>;
    askings: Array<{
      id: string;
      answer: AskedBefore;
      weight: Weight | null;
      why: WhyNotAsked | null;
      words: string | null;
      saidOn: string;
      saidByName: string | null;
      heard: Array<{ statementId: string; feedbackId: string; givenOn: string; words: string | null }>;
    }>;
    tellings: Array<{
      id: string;
      result: DecisionTellingResult;
      toldOn: string;
      toldByName: string | null;
      means: string | null;
      words: string | null;
      reason: string | null;
      tryAgainOn: string | null;
      othersTold: string | null;
      translation: string | null;
      translationLanguage: string | null;
      reaction: string | null;
      reactionFeedbackId: string | null;
      stillNotRight: boolean;
      reactionWaits: boolean;
      reactionAnswerBy: string | null;
    }>;
  };
};

export type RecordAskedBeforeMutationVariables = Exact<{
  input: RecordAskedBeforeInput;
}>;

export type RecordAskedBeforeMutation = {
  recordAskedBefore: {
    id: string;
    childId: string;
    kind: LifeDecisionKind;
    title: string | null;
    what: string | null;
    decidedBy: string | null;
    tookEffectOn: string;
    source: LifeDecisionSource;
    movedFrom: string | null;
    movedTo: string | null;
    moveReason: string | null;
    workerBefore: string | null;
    worker: string | null;
    recordedByName: string | null;
    withdrawnOn: string | null;
    isCounted: boolean;
    mayAct: boolean;
    mayChange: boolean;
    askingDueOn: string | null;
    tellingDueOn: string | null;
    waitsFor: string | null;
    changes: Array<{
      id: string;
      because: WhyWithdrawn | null;
      reason: string | null;
      changedOn: string;
      changedByName: string | null;
      wasKind: LifeDecisionKind | null;
      wasTitle: string | null;
      wasWhat: string | null;
      wasDecidedBy: string | null;
      wasTookEffectOn: string | null;
    }>;
    askings: Array<{
      id: string;
      answer: AskedBefore;
      weight: Weight | null;
      why: WhyNotAsked | null;
      words: string | null;
      saidOn: string;
      saidByName: string | null;
      heard: Array<{ statementId: string; feedbackId: string; givenOn: string; words: string | null }>;
    }>;
    tellings: Array<{
      id: string;
      result: DecisionTellingResult;
      toldOn: string;
      toldByName: string | null;
      means: string | null;
      words: string | null;
      reason: string | null;
      tryAgainOn: string | null;
      othersTold: string | null;
      translation: string | null;
      translationLanguage: string | null;
      reaction: string | null;
      reactionFeedbackId: string | null;
      stillNotRight: boolean;
      reactionWaits: boolean;
      reactionAnswerBy: string | null;
    }>;
  };
};

export type RecordDecisionToldMutationVariables = Exact<{
  input: RecordDecisionToldInput;
}>;

export type RecordDecisionToldMutation = {
  recordDecisionTold: {
    id: string;
    childId: string;
    kind: LifeDecisionKind;
    title: string | null;
    what: string | null;
    decidedBy: string | null;
    tookEffectOn: string;
    source: LifeDecisionSource;
    movedFrom: string | null;
    movedTo: string | null;
    moveReason: string | null;
    workerBefore: string | null;
    worker: string | null;
    recordedByName: string | null;
    withdrawnOn: string | null;
    isCounted: boolean;
    mayAct: boolean;
    mayChange: boolean;
    askingDueOn: string | null;
    tellingDueOn: string | null;
    waitsFor: string | null;
    changes: Array<{
      id: string;
      because: WhyWithdrawn | null;
      reason: string | null;
      changedOn: string;
      changedByName: string | null;
      wasKind: LifeDecisionKind | null;
      wasTitle: string | null;
      wasWhat: string | null;
      wasDecidedBy: string | null;
      wasTookEffectOn: string | null;
    }>;
    askings: Array<{
      id: string;
      answer: AskedBefore;
      weight: Weight | null;
      why: WhyNotAsked | null;
      words: string | null;
      saidOn: string;
      saidByName: string | null;
      heard: Array<{ statementId: string; feedbackId: string; givenOn: string; words: string | null }>;
    }>;
    tellings: Array<{
      id: string;
      result: DecisionTellingResult;
      toldOn: string;
      toldByName: string | null;
      means: string | null;
      words: string | null;
      reason: string | null;
      tryAgainOn: string | null;
      othersTold: string | null;
      translation: string | null;
      translationLanguage: string | null;
      reaction: string | null;
      reactionFeedbackId: string | null;
      stillNotRight: boolean;
      reactionWaits: boolean;
      reactionAnswerBy: string | null;
    }>;
  };
};

export type CorrectLifeDecisionMutationVariables = Exact<{
  input: CorrectLifeDecisionInput;
}>;

export type CorrectLifeDecisionMutation = {
  correctLifeDecision: {
    id: string;
    childId: string;
    kind: LifeDecisionKind;
    title: string | null;
    what: string | null;
    decidedBy: string | null;
    tookEffectOn: string;
    source: LifeDecisionSource;
    movedFrom: string | null;
    movedTo: string | null;
    moveReason: string | null;
    workerBefore: string | null;
    worker: string | null;
    recordedByName: string | null;
    withdrawnOn: string | null;
    isCounted: boolean;
    mayAct: boolean;
    mayChange: boolean;
    askingDueOn: string | null;
    tellingDueOn: string | null;
    waitsFor: string | null;
    changes: Array<{
      id: string;
      because: WhyWithdrawn | null;
      reason: string | null;
      changedOn: string;
      changedByName: string | null;
      wasKind: LifeDecisionKind | null;
      wasTitle: string | null;
      wasWhat: string | null;
      wasDecidedBy: string | null;
      wasTookEffectOn: string | null;
    }>;
    askings: Array<{
      id: string;
      answer: AskedBefore;
      weight: Weight | null;
      why: WhyNotAsked | null;
      words: string | null;
      saidOn: string;
      saidByName: string | null;
      heard: Array<{ statementId: string; feedbackId: string; givenOn: string; words: string | null }>;
    }>;
    tellings: Array<{
      id: string;
      result: DecisionTellingResult;
      toldOn: string;
      toldByName: string | null;
      means: string | null;
      words: string | null;
      reason: string | null;
      tryAgainOn: string | null;
      othersTold: string | null;
      translation: string | null;
      translationLanguage: string | null;
      reaction: string | null;
      reactionFeedbackId: string | null;
      stillNotRight: boolean;
      reactionWaits: boolean;
      reactionAnswerBy: string | null;
    }>;
  };
};

export type WithdrawLifeDecisionMutationVariables = Exact<{
  input: WithdrawLifeDecisionInput;
}>;

export type WithdrawLifeDecisionMutation = {
  withdrawLifeDecision: {
    id: string;
    childId: string;
    kind: LifeDecisionKind;
    title: string | null;
    what: string | null;
    decidedBy: string | null;
    tookEffectOn: string;
    source: LifeDecisionSource;
    movedFrom: string | null;
    movedTo: string | null;
    moveReason: string | null;
    workerBefore: string | null;
    worker: string | null;
    recordedByName: string | null;
    withdrawnOn: string | null;
    isCounted: boolean;
    mayAct: boolean;
    mayChange: boolean;
    askingDueOn: string | null;
    tellingDueOn: string | null;
    waitsFor: string | null;
    changes: Array<{
      id: string;
      because: WhyWithdrawn | null;
      reason: string | null;
      changedOn: string;
      changedByName: string | null;
      wasKind: LifeDecisionKind | null;
      wasTitle: string | null;
      wasWhat: string | null;
      wasDecidedBy: string | null;
      wasTookEffectOn: string | null;
    }>;
    askings: Array<{
      id: string;
      answer: AskedBefore;
      weight: Weight | null;
      why: WhyNotAsked | null;
      words: string | null;
      saidOn: string;
      saidByName: string | null;
      heard: Array<{ statementId: string; feedbackId: string; givenOn: string; words: string | null }>;
    }>;
    tellings: Array<{
      id: string;
      result: DecisionTellingResult;
      toldOn: string;
      toldByName: string | null;
      means: string | null;
      words: string | null;
      reason: string | null;
      tryAgainOn: string | null;
      othersTold: string | null;
      translation: string | null;
      translationLanguage: string | null;
      reaction: string | null;
      reactionFeedbackId: string | null;
      stillNotRight: boolean;
      reactionWaits: boolean;
      reactionAnswerBy: string | null;
    }>;
  };
};

export const MadeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Made' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LifeDecision' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'what' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tookEffectOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'moveReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'workerBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'worker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCounted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askingDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellingDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitsFor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'because' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasTitle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasWhat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasDecidedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasTookEffectOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'askings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'why' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidByName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'heard' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'statementId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tellings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tryAgainOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'othersTold' } },
                { kind: 'Field', name: { kind: 'Name', value: 'translation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'translationLanguage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reaction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionFeedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stillNotRight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionWaits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionAnswerBy' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MadeFragment, unknown>;
export const LifeDecisionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'LifeDecisions' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'childId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'purpose' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'child' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'childId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'purpose' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'purpose' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'knownAs' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isBorn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lifeDecisions' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'childId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'childId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'purpose' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'purpose' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Made' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Made' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LifeDecision' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'what' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tookEffectOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'moveReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'workerBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'worker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCounted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askingDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellingDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitsFor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'because' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasTitle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasWhat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasDecidedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasTookEffectOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'askings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'why' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidByName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'heard' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'statementId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tellings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tryAgainOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'othersTold' } },
                { kind: 'Field', name: { kind: 'Name', value: 'translation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'translationLanguage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reaction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionFeedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stillNotRight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionWaits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionAnswerBy' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LifeDecisionsQuery, LifeDecisionsQueryVariables>;
export const DecisionsOfChildDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DecisionsOfChild' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'childId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'purpose' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lifeDecisions' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'childId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'childId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'purpose' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'purpose' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Made' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Made' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LifeDecision' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'what' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tookEffectOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'moveReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'workerBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'worker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCounted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askingDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellingDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitsFor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'because' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasTitle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasWhat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasDecidedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasTookEffectOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'askings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'why' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidByName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'heard' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'statementId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tellings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tryAgainOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'othersTold' } },
                { kind: 'Field', name: { kind: 'Name', value: 'translation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'translationLanguage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reaction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionFeedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stillNotRight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionWaits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionAnswerBy' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DecisionsOfChildQuery, DecisionsOfChildQueryVariables>;
export const DecisionsWithoutAskingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DecisionsWithoutAsking' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'since' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'LifeDecisionKind' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'why' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'WhyNotAsked' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unsaid' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decisionsWithoutAsking' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'since' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'since' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kind' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'why' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'why' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'unsaid' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unsaid' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '25' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'teamName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'tookEffectOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'why' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'askingDueOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'tellingDueOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'waitsFor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DecisionsWithoutAskingQuery, DecisionsWithoutAskingQueryVariables>;
export const WordsBeforeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WordsBefore' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wordsBefore' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'lifeDecisionId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'statementId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WordsBeforeQuery, WordsBeforeQueryVariables>;
export const RecordLifeDecisionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordLifeDecision' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordLifeDecisionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordLifeDecision' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Made' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Made' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LifeDecision' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'what' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tookEffectOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'moveReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'workerBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'worker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCounted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askingDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellingDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitsFor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'because' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasTitle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasWhat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasDecidedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasTookEffectOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'askings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'why' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidByName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'heard' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'statementId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tellings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tryAgainOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'othersTold' } },
                { kind: 'Field', name: { kind: 'Name', value: 'translation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'translationLanguage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reaction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionFeedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stillNotRight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionWaits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionAnswerBy' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordLifeDecisionMutation, RecordLifeDecisionMutationVariables>;
export const RecordAskedBeforeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordAskedBefore' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordAskedBeforeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordAskedBefore' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Made' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Made' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LifeDecision' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'what' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tookEffectOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'moveReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'workerBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'worker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCounted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askingDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellingDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitsFor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'because' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasTitle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasWhat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasDecidedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasTookEffectOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'askings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'why' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidByName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'heard' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'statementId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tellings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tryAgainOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'othersTold' } },
                { kind: 'Field', name: { kind: 'Name', value: 'translation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'translationLanguage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reaction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionFeedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stillNotRight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionWaits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionAnswerBy' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordAskedBeforeMutation, RecordAskedBeforeMutationVariables>;
export const RecordDecisionToldDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordDecisionTold' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordDecisionToldInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordDecisionTold' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Made' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Made' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LifeDecision' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'what' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tookEffectOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'moveReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'workerBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'worker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCounted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askingDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellingDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitsFor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'because' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasTitle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasWhat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasDecidedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasTookEffectOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'askings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'why' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidByName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'heard' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'statementId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tellings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tryAgainOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'othersTold' } },
                { kind: 'Field', name: { kind: 'Name', value: 'translation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'translationLanguage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reaction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionFeedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stillNotRight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionWaits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionAnswerBy' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordDecisionToldMutation, RecordDecisionToldMutationVariables>;
export const CorrectLifeDecisionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CorrectLifeDecision' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CorrectLifeDecisionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correctLifeDecision' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Made' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Made' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LifeDecision' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'what' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tookEffectOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'moveReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'workerBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'worker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCounted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askingDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellingDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitsFor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'because' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasTitle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasWhat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasDecidedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasTookEffectOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'askings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'why' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidByName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'heard' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'statementId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tellings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tryAgainOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'othersTold' } },
                { kind: 'Field', name: { kind: 'Name', value: 'translation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'translationLanguage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reaction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionFeedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stillNotRight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionWaits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionAnswerBy' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CorrectLifeDecisionMutation, CorrectLifeDecisionMutationVariables>;
export const WithdrawLifeDecisionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawLifeDecision' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WithdrawLifeDecisionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawLifeDecision' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Made' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Made' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'LifeDecision' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'what' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tookEffectOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'movedTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'moveReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'workerBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'worker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawnOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCounted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayAct' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askingDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellingDueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitsFor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'because' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasTitle' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasWhat' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasDecidedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wasTookEffectOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'askings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'why' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidByName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'heard' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'statementId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tellings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tryAgainOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'othersTold' } },
                { kind: 'Field', name: { kind: 'Name', value: 'translation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'translationLanguage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reaction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionFeedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stillNotRight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionWaits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reactionAnswerBy' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawLifeDecisionMutation, WithdrawLifeDecisionMutationVariables>;
