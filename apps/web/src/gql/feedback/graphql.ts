/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CaptureMethod =
  | 'APP'
  | 'AUDIO_OR_VIDEO'
  | 'COMMUNICATION_PASSPORT'
  | 'CONVERSATION'
  | 'DRAWING'
  | 'GROUP_OR_FORUM'
  | 'INTENSIVE_INTERACTION'
  | 'LIFE_STORY_BOOK'
  | 'MAKATON'
  | 'OBJECTS_OF_REFERENCE'
  | 'OBSERVATION'
  | 'PECS'
  | 'PHONE_OR_TEXT'
  | 'PLAY'
  | 'SCALING'
  | 'SIGN_LANGUAGE'
  | 'SOCIAL_STORY'
  | 'SURVEY'
  | 'SYMBOLS'
  | 'TALKING_MATS'
  | 'THREE_HOUSES'
  | 'THROUGH_ADVOCATE'
  | 'THROUGH_CARER'
  | 'VISUAL_TIMETABLE'
  | 'VOICE_OUTPUT_AID'
  | 'WISHES_AND_FEELINGS_SHEET'
  | 'WORDS_AND_PICTURES'
  | 'WRITTEN';

/** Who decided */
export type ConsentBasis = 'COMPETENT_CHILD' | 'EACH_MEMBER' | 'PARENTAL_RESPONSIBILITY' | 'SPEAKER';

export type ConsentInput = {
  basis: ConsentBasis | null | undefined;
  /** Null: not asked, which is not no */
  given: boolean | null | undefined;
  /** Who agreed, where it was not the child */
  givenBy: string | null | undefined;
  /** What they are to the child */
  holder: ResponsibilityHolder | null | undefined;
  /** How the worker knows that the child understands */
  reason: string | null | undefined;
  use: ConsentUse;
};

export type ConsentUse = 'QUOTE_IN_PUBLIC' | 'SERVICE_REPORT' | 'TRAINING';

export type NotAscertainedReason =
  | 'ASLEEP_OR_UNWELL'
  | 'COMMUNICATION_SUPPORT_MISSING'
  | 'DID_NOT_WANT_TO'
  | 'MISSING'
  | 'NOT_ASKED'
  | 'NOT_FREE_TO_TALK'
  | 'NOT_LET_IN'
  | 'NOT_SEEN'
  | 'NO_INTERPRETER'
  | 'OTHER'
  | 'TOO_UPSET'
  | 'UNBORN';

export type Occasion =
  | 'ABOUT_FAMILY_TIME'
  | 'ABOUT_HOME'
  | 'ABOUT_SCHOOL'
  | 'ABOUT_WORKER'
  | 'AFTER_MISSING'
  | 'AT_CONFERENCE'
  | 'AT_REVIEW'
  | 'BEFORE_CONFERENCE'
  | 'BEFORE_REVIEW'
  | 'CHILD_ASKED'
  | 'DIRECT_WORK_SESSION'
  | 'GOOD_NEWS'
  | 'GROUP_SESSION'
  | 'MOVING_HOME'
  | 'OTHER'
  | 'PATHWAY_PLAN'
  | 'SOMETHING_WRONG'
  | 'VISIT';

export type PartnerKind = 'CASE_AUDIT' | 'COMMISSIONED' | 'COURT_OR_LEGAL' | 'FOSTERING' | 'INFORMAL' | 'RESIDENTIAL';

export type Present =
  | 'ADVOCATE'
  | 'BROTHER_OR_SISTER'
  | 'FOSTER_CARER'
  | 'FRIEND'
  | 'HEALTH_WORKER'
  | 'INDEPENDENT_VISITOR'
  | 'INTERPRETER'
  | 'OTHER'
  | 'OTHER_RELATIVE'
  | 'PARENT'
  | 'POLICE'
  | 'RESIDENTIAL_WORKER'
  | 'REVIEWING_OFFICER'
  | 'SOCIAL_WORKER'
  | 'TEACHER';

export type PresentInput = {
  detail: string | null | undefined;
  who: Present;
};

export type ReadBack = 'NO' | 'NOT_POSSIBLE' | 'YES';

export type RecordFeedbackInput = {
  answerBy: string | null | undefined;
  answerExpected: boolean | null | undefined;
  answerOwnerId: string | number | null | undefined;
  captureMethod: CaptureMethod | null | undefined;
  /** The child, unless it is about a group */
  childId: string | number | null | undefined;
  /** Made by the sender; the same one twice stores once */
  clientId: string | number;
  consents: Array<ConsentInput> | null | undefined;
  /** People without an account here who must not be told, in words */
  doNotTell: string | null | undefined;
  givenOn: string;
  groupName: string | null | undefined;
  /** The worker’s view, kept apart */
  interpretation: string | null | undefined;
  interpreterUsed: boolean | null | undefined;
  /** BCP 47 tag; English when empty */
  language: string | null | undefined;
  notAscertainedReason: NotAscertainedReason | null | undefined;
  /** What was seen, where nothing was said */
  observation: string | null | undefined;
  occasion: Occasion | null | undefined;
  /** Where the stream is PARTNER */
  partnerKind: PartnerKind | null | undefined;
  present: Array<PresentInput> | null | undefined;
  questionAsked: string | null | undefined;
  readBack: ReadBack | null | undefined;
  /** To whom the child said it, where it is second-hand */
  relayedBy: string | null | undefined;
  seenAlone: SeenAlone | null | undefined;
  source: Source | null | undefined;
  /** Who that is, where it is not the child */
  speaker: string | null | undefined;
  /** Who speaks. Absent: the child, unless somebody else is named or it came in through the family */
  speakerRole: SpeakerRole | null | undefined;
  stream: Stream | null | undefined;
  /** Keys of themes */
  themes: Array<string> | null | undefined;
  wishesAndFeelings: string | null | undefined;
  /** Accounts of people who must not see it */
  withheldFrom: Array<string | number> | null | undefined;
  /** Exactly as the child said it */
  words: string | null | undefined;
};

export type ResponsibilityHolder = 'COUNCIL' | 'GUARDIAN' | 'OTHER_PERSON' | 'PARENT';

export type SeenAlone = 'NO' | 'YES';

export type Source = 'OBSERVATION' | 'OWN_WORDS' | 'SECOND_HAND';

/** Who speaks. Only CHILD counts as heard */
export type SpeakerRole =
  | 'ADVOCATE'
  | 'CARER'
  | 'CHILD'
  | 'INDEPENDENT_VISITOR'
  | 'OTHER_FAMILY'
  | 'PARENT'
  | 'PARTNER';

/** By which way it came in; who speaks is another question */
export type Stream = 'ADVOCACY_IV' | 'CIC_REVIEW' | 'CP_CONFERENCE' | 'DIRECT_WORK' | 'FAMILY' | 'PARTNER';

export type FeedbackOptionsQueryVariables = Exact<{
  childId: string | number | null | undefined;
}>;

export type FeedbackOptionsQuery = {
  feedbackOptions: {
    usualAnswerBy: string;
    child: {
      id: string;
      name: string;
      knownAs: string | null;
      reference: string;
      language: string;
      age: number | null;
      ageLabel: string;
      isBorn: boolean;
      start: {
        source: Source;
        captureMethod: CaptureMethod | null;
        ways: Array<CaptureMethod>;
        language: string;
        interpreterUsed: boolean;
        answerExpected: boolean;
        onlyWatched: boolean;
      };
      siblings: Array<{ id: string; name: string }>;
    } | null;
    themes: Array<{ key: string; label: string; under: string }>;
    people: Array<{ id: string; name: string; role: string }>;
  };
};

export type RecordFeedbackMutationVariables = Exact<{
  input: RecordFeedbackInput;
}>;

export type RecordFeedbackMutation = {
  recordFeedback: {
    id: string;
    reference: string;
    givenOn: string;
    receivedAt: string;
    words: string | null;
    observation: string | null;
    wishesAndFeelings: string | null;
    language: string;
    source: Source;
    speakerRole: SpeakerRole | null;
    stream: Stream;
    notAscertainedReason: NotAscertainedReason | null;
    answerExpected: boolean;
    answerOwnerName: string | null;
    answerBy: string | null;
    withheldFrom: Array<string>;
    doNotTell: string | null;
  };
};

export const FeedbackOptionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FeedbackOptions' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'childId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'feedbackOptions' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'childId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'childId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'child' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'knownAs' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'start' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'captureMethod' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'ways' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'interpreterUsed' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'answerExpected' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'onlyWatched' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'siblings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'age' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ageLabel' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isBorn' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'themes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'under' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'people' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'usualAnswerBy' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FeedbackOptionsQuery, FeedbackOptionsQueryVariables>;
export const RecordFeedbackDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordFeedback' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordFeedbackInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordFeedback' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
                { kind: 'Field', name: { kind: 'Name', value: 'notAscertainedReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answerExpected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answerOwnerName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'withheldFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'doNotTell' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordFeedbackMutation, RecordFeedbackMutationVariables>;
