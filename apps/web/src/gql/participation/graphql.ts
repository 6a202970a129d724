/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which words are counted; for readers of exact figures */
export type ChainFilterInput = {
  /** The key of an age band, of the age on that day */
  ageBand: string | null | undefined;
  /** A service or a team: the child was with it on that day */
  orgUnitId: string | number | null | undefined;
  /** Those alone that an answer was promised to; otherwise everything that was said */
  promised: boolean | null | undefined;
  /** The key of a stream */
  stream: string | null | undefined;
};

/** Which statements: as far as a link, or not */
export type ChainList =
  | 'DECIDED'
  | 'LATE'
  | 'NOT_DECIDED'
  | 'NOT_SHOWN'
  | 'NOT_TOLD'
  | 'NOT_UNDER_WAY'
  | 'SAID'
  | 'SHOWN'
  | 'TOLD'
  | 'UNDER_WAY';

/** By what the picture of the chain is split */
export type ChainSplit = 'AGE_BAND' | 'SERVICE' | 'STREAM' | 'TEAM';

/** From one link to the next, and the whole way */
export type ChainWait = 'TO_DECIDED' | 'TO_SHOWN' | 'TO_TOLD' | 'TO_UNDER_WAY' | 'WHOLE';

export type ImportReturnInput = {
  /** Chosen by the screen, which hears under it how far the import is */
  clientId: string | number;
  /** Header, Reviews and, where there is one, Episodes, in any order */
  files: Array<ReturnFileInput>;
  /** The year that the return is for, such as 2017-18 */
  year: string | null | undefined;
};

/** How a child took part in a review: the codes of the children looked after return */
export type ParticipationCode = 'PN0' | 'PN1' | 'PN2' | 'PN3' | 'PN4' | 'PN5' | 'PN6' | 'PN7';

/** What figures are split by */
export type ParticipationGroup = 'AGE_BAND' | 'ETHNICITY' | 'QUARTER' | 'SERVICE' | 'SEX' | 'TEAM' | 'YEAR';

export type ReturnFileInput = {
  /** The base name, for findings */
  name: string;
  /** What the file holds, as text */
  text: string;
};

export type ReturnFilesInput = {
  /** Header, Reviews and, where there is one, Episodes, in any order */
  files: Array<ReturnFileInput>;
  /** The year that the return is for, such as 2017-18 */
  year: string | null | undefined;
};

/** What is odd about a review */
export type ReviewDoubt =
  | 'CODED_FOUR_OR_OVER'
  | 'CODED_UNDER_FOUR'
  | 'GROWN_UP'
  | 'NOT_IN_CARE'
  | 'SAME_ROW'
  | 'TO_COME';

export type ChainPictureQueryVariables = Exact<{
  filter: ChainFilterInput | null | undefined;
}>;

export type ChainPictureQuery = {
  chainPicture: Array<{
    key: string;
    label: string;
    from: string;
    to: string;
    ended: boolean;
    publishedOn: string | null;
    smallUpTo: number | null;
    counts: {
      said: number | null;
      decided: number | null;
      toDo: number | null;
      underWay: number | null;
      shown: number | null;
      told: number | null;
      due: number | null;
      inTime: number | null;
      inTimeRate: number | null;
      inTimeLow: number | null;
      inTimeHigh: number | null;
      answeredBefore: number | null;
      suppressed: boolean;
      standing: Array<{ key: string; label: string; statements: number }>;
    } | null;
    waits: Array<{
      wait: ChainWait;
      label: string;
      statements: number | null;
      reached: number | null;
      median: number | null;
      slowest: number | null;
      isSlowestShown: boolean;
    }>;
    promisedWaits: Array<{
      wait: ChainWait;
      label: string;
      statements: number | null;
      reached: number | null;
      median: number | null;
      slowest: number | null;
      isSlowestShown: boolean;
    }>;
  }>;
};

export type ChainDaysFragment = {
  wait: ChainWait;
  label: string;
  statements: number | null;
  reached: number | null;
  median: number | null;
  slowest: number | null;
  isSlowestShown: boolean;
};

export type ChainCountsFragment = {
  said: number | null;
  decided: number | null;
  toDo: number | null;
  underWay: number | null;
  shown: number | null;
  told: number | null;
  due: number | null;
  inTime: number | null;
  inTimeRate: number | null;
  inTimeLow: number | null;
  inTimeHigh: number | null;
  answeredBefore: number | null;
  suppressed: boolean;
  standing: Array<{ key: string; label: string; statements: number }>;
};

export type ChainPartsQueryVariables = Exact<{
  from: string;
  to: string;
  by: ChainSplit;
  filter: ChainFilterInput | null | undefined;
}>;

export type ChainPartsQuery = {
  chainParts: Array<{
    key: string;
    label: string;
    counts: {
      said: number | null;
      decided: number | null;
      toDo: number | null;
      underWay: number | null;
      shown: number | null;
      told: number | null;
      due: number | null;
      inTime: number | null;
      inTimeRate: number | null;
      inTimeLow: number | null;
      inTimeHigh: number | null;
      answeredBefore: number | null;
      suppressed: boolean;
      standing: Array<{ key: string; label: string; statements: number }>;
    };
  }>;
};

export type ChainStatementsQueryVariables = Exact<{
  from: string;
  to: string;
  list: ChainList;
  filter: ChainFilterInput | null | undefined;
  after: string | null | undefined;
}>;

export type ChainStatementsQuery = {
  chainStatements: {
    edges: Array<{
      node: {
        id: string;
        childId: string | null;
        reference: string;
        givenOn: string;
        stream: string;
        standing: string;
        answerBy: string | null;
        toldOn: string | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type CouncilPlacesQueryVariables = Exact<{ [key: string]: never }>;

export type CouncilPlacesQuery = {
  councilPlaces: Array<{ id: string; kind: string; name: string; parentId: string | null }>;
};

export type CheckReturnMutationVariables = Exact<{
  input: ReturnFilesInput;
}>;

export type CheckReturnMutation = {
  checkReturn: {
    fileNames: Array<string>;
    rows: number;
    accepted: number;
    rejected: number;
    childrenDiffering: number;
    reviewsGone: number;
    changesAnything: boolean;
    children: { added: number; changed: number; unchanged: number };
    reviews: { added: number; changed: number; unchanged: number };
    goneReviews: Array<{ reference: string; heldOn: string; code: ParticipationCode }>;
    episodeDetails: { added: number; changed: number; unchanged: number };
    codeChanges: Array<{
      line: number;
      heldOn: string;
      movedFrom: string | null;
      from: ParticipationCode;
      to: ParticipationCode;
      recordedHere: boolean;
    }>;
    rules: Array<{ rule: string; severity: string; count: number }>;
    findings: Array<{ file: string; line: number; rule: string; severity: string; message: string }>;
  };
};

export type ImportReturnMutationVariables = Exact<{
  input: ImportReturnInput;
}>;

export type ImportReturnMutation = {
  importReturn: {
    changedAnything: boolean;
    run: {
      id: string;
      fileNames: Array<string>;
      year: string | null;
      appliedAt: string;
      appliedByName: string;
      rows: number;
      accepted: number;
      rejected: number;
      childrenAdded: number;
      childrenChanged: number;
      reviewsAdded: number;
      reviewsChanged: number;
      reviewsUnchanged: number;
      rules: Array<{ rule: string; severity: string; count: number }>;
    };
  };
};

export type ImportProgressSubscriptionVariables = Exact<{
  clientId: string | number;
}>;

export type ImportProgressSubscription = { importProgress: { done: number; total: number } | null };

export type PastImportsQueryVariables = Exact<{
  first: number;
  after: string | null | undefined;
}>;

export type PastImportsQuery = {
  importRuns: {
    edges: Array<{
      node: {
        id: string;
        fileNames: Array<string>;
        year: string | null;
        appliedAt: string;
        appliedByName: string;
        rows: number;
        accepted: number;
        rejected: number;
        childrenAdded: number;
        childrenChanged: number;
        reviewsAdded: number;
        reviewsChanged: number;
        reviewsUnchanged: number;
        rules: Array<{ rule: string; severity: string; count: number }>;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type PastImportQueryVariables = Exact<{
  id: string | number;
}>;

export type PastImportQuery = {
  importRun: {
    id: string;
    fileNames: Array<string>;
    year: string | null;
    appliedAt: string;
    appliedByName: string;
    rows: number;
    accepted: number;
    rejected: number;
    childrenAdded: number;
    childrenChanged: number;
    reviewsAdded: number;
    reviewsChanged: number;
    reviewsUnchanged: number;
    rules: Array<{ rule: string; severity: string; count: number }>;
  };
};

export type ImportFindingsQueryVariables = Exact<{
  runId: string | number;
  first: number;
  after: string | null | undefined;
}>;

export type ImportFindingsQuery = {
  importFindings: {
    edges: Array<{
      node: { position: number; file: string; line: number; rule: string; severity: string; message: string };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ImportRunLineFragment = {
  id: string;
  fileNames: Array<string>;
  year: string | null;
  appliedAt: string;
  appliedByName: string;
  rows: number;
  accepted: number;
  rejected: number;
  childrenAdded: number;
  childrenChanged: number;
  reviewsAdded: number;
  reviewsChanged: number;
  reviewsUnchanged: number;
  rules: Array<{ rule: string; severity: string; count: number }>;
};

export type ParticipationFiguresFragment = {
  key: string;
  label: string;
  reviews: number | null;
  counted: number | null;
  participated: number | null;
  rate: number | null;
  intervalLow: number | null;
  intervalHigh: number | null;
  attended: number | null;
  attendanceRate: number | null;
  children: number | null;
  everyReview: number | null;
  everyReviewRate: number | null;
  countedByAge: number | null;
  participatedByAge: number | null;
  rateByAge: number | null;
  contradicting: number | null;
  suppressed: boolean;
};

export type ParticipationOptionsQueryVariables = Exact<{ [key: string]: never }>;

export type ParticipationOptionsQuery = {
  participationOptions: {
    exact: boolean;
    targetRate: number;
    publishedAfterDays: number;
    yearTargets: Array<{ year: string; rate: number }>;
    periods: Array<{
      key: string;
      from: string;
      to: string;
      ended: boolean;
      publishedOn: string | null;
      smallUpTo: number | null;
    }>;
    definition: {
      version: number;
      participation: { name: string; formula: string };
      attendance: { name: string; formula: string };
      everyReview: { name: string; formula: string };
    };
  };
};

export type ParticipationOverviewQueryVariables = Exact<{
  from: string;
  to: string;
  hasBefore: boolean;
  beforeFrom: string;
  beforeTo: string;
  trendFrom: string;
  trendTo: string;
}>;

export type ParticipationOverviewQuery = {
  whole: Array<{
    key: string;
    label: string;
    reviews: number | null;
    counted: number | null;
    participated: number | null;
    rate: number | null;
    intervalLow: number | null;
    intervalHigh: number | null;
    attended: number | null;
    attendanceRate: number | null;
    children: number | null;
    everyReview: number | null;
    everyReviewRate: number | null;
    countedByAge: number | null;
    participatedByAge: number | null;
    rateByAge: number | null;
    contradicting: number | null;
    suppressed: boolean;
  }>;
  before?: Array<{
    key: string;
    label: string;
    reviews: number | null;
    counted: number | null;
    participated: number | null;
    rate: number | null;
    intervalLow: number | null;
    intervalHigh: number | null;
    attended: number | null;
    attendanceRate: number | null;
    children: number | null;
    everyReview: number | null;
    everyReviewRate: number | null;
    countedByAge: number | null;
    participatedByAge: number | null;
    rateByAge: number | null;
    contradicting: number | null;
    suppressed: boolean;
  }>;
  trend: Array<{
    key: string;
    label: string;
    reviews: number | null;
    counted: number | null;
    participated: number | null;
    rate: number | null;
    intervalLow: number | null;
    intervalHigh: number | null;
    attended: number | null;
    attendanceRate: number | null;
    children: number | null;
    everyReview: number | null;
    everyReviewRate: number | null;
    countedByAge: number | null;
    participatedByAge: number | null;
    rateByAge: number | null;
    contradicting: number | null;
    suppressed: boolean;
  }>;
};

export type ParticipationByGroupQueryVariables = Exact<{
  from: string;
  to: string;
  groupBy: ParticipationGroup;
}>;

export type ParticipationByGroupQuery = {
  participation: Array<{
    key: string;
    label: string;
    reviews: number | null;
    counted: number | null;
    participated: number | null;
    rate: number | null;
    intervalLow: number | null;
    intervalHigh: number | null;
    attended: number | null;
    attendanceRate: number | null;
    children: number | null;
    everyReview: number | null;
    everyReviewRate: number | null;
    countedByAge: number | null;
    participatedByAge: number | null;
    rateByAge: number | null;
    contradicting: number | null;
    suppressed: boolean;
  }>;
};

export type ParticipationDetailQueryVariables = Exact<{
  from: string;
  to: string;
}>;

export type ParticipationDetailQuery = {
  participationCodes: Array<{ code: ParticipationCode; label: string; meaning: string; reviews: number }>;
  reviewPreparation: {
    due: number;
    onTime: number;
    notHeld: number;
    childrenDue: number;
    childrenOnTime: number;
    counted: number;
    spokenToBefore: number;
    formsSent: number;
    formsReturned: number;
    attended: number;
    ledByChild: number;
  };
};

export type ReviewsInDoubtQueryVariables = Exact<{
  from: string;
  to: string;
}>;

export type ReviewsInDoubtQuery = {
  reviewsInDoubt: Array<{
    doubt: ReviewDoubt;
    reviews: number;
    counts: boolean;
    latest: Array<{
      id: string;
      childId: string;
      reference: string;
      heldOn: string;
      code: ParticipationCode;
      age: number | null;
    }>;
  }>;
};

export type ParticipationTeamsOverTimeQueryVariables = Exact<{
  from: string;
  to: string;
}>;

export type ParticipationTeamsOverTimeQuery = {
  participationGrid: Array<{
    key: string;
    label: string;
    quarters: Array<{ key: string; counted: number | null; participated: number | null; rate: number | null }>;
  }>;
};

export type FeedbackByStreamQueryVariables = Exact<{ [key: string]: never }>;

export type FeedbackByStreamQuery = {
  feedbackByStream: Array<{
    key: string;
    label: string;
    from: string;
    to: string;
    ended: boolean;
    publishedOn: string | null;
    smallUpTo: number | null;
    counts: {
      tellings: number | null;
      heard: number | null;
      children: number | null;
      ownWords: number | null;
      secondHand: number | null;
      observation: number | null;
      parents: number | null;
      carers: number | null;
      otherFamily: number | null;
      partners: number | null;
      advocates: number | null;
      independentVisitors: number | null;
      notSaid: number | null;
      notFoundOut: number | null;
      suppressed: boolean;
    } | null;
    streams: Array<{
      key: string;
      label: string;
      counts: {
        tellings: number | null;
        heard: number | null;
        children: number | null;
        ownWords: number | null;
        secondHand: number | null;
        observation: number | null;
        parents: number | null;
        carers: number | null;
        otherFamily: number | null;
        partners: number | null;
        advocates: number | null;
        independentVisitors: number | null;
        notSaid: number | null;
        notFoundOut: number | null;
        suppressed: boolean;
      };
      kinds: Array<{
        key: string;
        label: string;
        counts: {
          tellings: number | null;
          heard: number | null;
          children: number | null;
          ownWords: number | null;
          secondHand: number | null;
          observation: number | null;
          parents: number | null;
          carers: number | null;
          otherFamily: number | null;
          partners: number | null;
          advocates: number | null;
          independentVisitors: number | null;
          notSaid: number | null;
          notFoundOut: number | null;
          suppressed: boolean;
        };
      }>;
    }>;
  }>;
};

export type StreamVoicesFragment = {
  tellings: number | null;
  heard: number | null;
  children: number | null;
  ownWords: number | null;
  secondHand: number | null;
  observation: number | null;
  parents: number | null;
  carers: number | null;
  otherFamily: number | null;
  partners: number | null;
  advocates: number | null;
  independentVisitors: number | null;
  notSaid: number | null;
  notFoundOut: number | null;
  suppressed: boolean;
};

export type TellingsOfStreamQueryVariables = Exact<{
  from: string;
  to: string;
  stream: string;
}>;

export type TellingsOfStreamQuery = {
  tellingsOfStream: {
    tellings: number;
    latest: Array<{
      id: string;
      childId: string | null;
      reference: string;
      givenOn: string;
      kind: string | null;
      speaker: string;
      way: string;
      heard: boolean;
    }>;
  };
};

export const ChainDaysFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChainDays' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChainDays' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'wait' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statements' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reached' } },
          { kind: 'Field', name: { kind: 'Name', value: 'median' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slowest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isSlowestShown' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChainDaysFragment, unknown>;
export const ChainCountsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChainCounts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChainCounts' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'said' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decided' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'underWay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shown' } },
          { kind: 'Field', name: { kind: 'Name', value: 'told' } },
          { kind: 'Field', name: { kind: 'Name', value: 'due' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inTimeRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inTimeLow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inTimeHigh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suppressed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'standing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statements' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChainCountsFragment, unknown>;
export const ImportRunLineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ImportRunLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'year' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childrenAdded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childrenChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsAdded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsUnchanged' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportRunLineFragment, unknown>;
export const ParticipationFiguresFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ParticipationFigures' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ParticipationRow' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'key' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviews' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participated' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intervalLow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intervalHigh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attended' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attendanceRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'children' } },
          { kind: 'Field', name: { kind: 'Name', value: 'everyReview' } },
          { kind: 'Field', name: { kind: 'Name', value: 'everyReviewRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'countedByAge' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participatedByAge' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rateByAge' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contradicting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suppressed' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ParticipationFiguresFragment, unknown>;
export const StreamVoicesFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StreamVoices' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StreamVoices' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'tellings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'children' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownWords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondHand' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'parents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'carers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'otherFamily' } },
          { kind: 'Field', name: { kind: 'Name', value: 'partners' } },
          { kind: 'Field', name: { kind: 'Name', value: 'advocates' } },
          { kind: 'Field', name: { kind: 'Name', value: 'independentVisitors' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notSaid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notFoundOut' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suppressed' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StreamVoicesFragment, unknown>;
export const ChainPictureDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ChainPicture' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChainFilterInput' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'chainPicture' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ended' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'smallUpTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'counts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChainCounts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'waits' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChainDays' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'promisedWaits' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChainDays' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChainCounts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChainCounts' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'said' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decided' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'underWay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shown' } },
          { kind: 'Field', name: { kind: 'Name', value: 'told' } },
          { kind: 'Field', name: { kind: 'Name', value: 'due' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inTimeRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inTimeLow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inTimeHigh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suppressed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'standing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statements' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChainDays' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChainDays' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'wait' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statements' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reached' } },
          { kind: 'Field', name: { kind: 'Name', value: 'median' } },
          { kind: 'Field', name: { kind: 'Name', value: 'slowest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isSlowestShown' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChainPictureQuery, ChainPictureQueryVariables>;
export const ChainPartsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ChainParts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'by' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChainSplit' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChainFilterInput' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'chainParts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'by' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'by' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'counts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChainCounts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChainCounts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChainCounts' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'said' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decided' } },
          { kind: 'Field', name: { kind: 'Name', value: 'toDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'underWay' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shown' } },
          { kind: 'Field', name: { kind: 'Name', value: 'told' } },
          { kind: 'Field', name: { kind: 'Name', value: 'due' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inTimeRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inTimeLow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inTimeHigh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suppressed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'standing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statements' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChainPartsQuery, ChainPartsQueryVariables>;
export const ChainStatementsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ChainStatements' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'list' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChainList' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChainFilterInput' } },
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
            name: { kind: 'Name', value: 'chainStatements' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'list' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'list' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
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
} as unknown as DocumentNode<ChainStatementsQuery, ChainStatementsQueryVariables>;
export const CouncilPlacesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CouncilPlaces' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'councilPlaces' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'parentId' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CouncilPlacesQuery, CouncilPlacesQueryVariables>;
export const CheckReturnDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CheckReturn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReturnFilesInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checkReturn' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'children' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'added' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'childrenDiffering' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reviews' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'added' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewsGone' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'goneReviews' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'episodeDetails' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'added' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'changesAnything' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'codeChanges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'movedFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recordedHere' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rules' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'findings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'file' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
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
} as unknown as DocumentNode<CheckReturnMutation, CheckReturnMutationVariables>;
export const ImportReturnDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ImportReturn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportReturnInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importReturn' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'changedAnything' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'run' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ImportRunLine' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ImportRunLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'year' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childrenAdded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childrenChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsAdded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsUnchanged' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportReturnMutation, ImportReturnMutationVariables>;
export const ImportProgressDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'ImportProgress' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'clientId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importProgress' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'clientId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'clientId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportProgressSubscription, ImportProgressSubscriptionVariables>;
export const PastImportsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PastImports' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
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
            name: { kind: 'Name', value: 'importRuns' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ImportRunLine' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ImportRunLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'year' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childrenAdded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childrenChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsAdded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsUnchanged' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PastImportsQuery, PastImportsQueryVariables>;
export const PastImportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PastImport' },
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
            name: { kind: 'Name', value: 'importRun' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ImportRunLine' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ImportRunLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'year' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childrenAdded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childrenChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsAdded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsUnchanged' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PastImportQuery, PastImportQueryVariables>;
export const ImportFindingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ImportFindings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'runId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
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
            name: { kind: 'Name', value: 'importFindings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'runId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'runId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'file' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'message' } },
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
} as unknown as DocumentNode<ImportFindingsQuery, ImportFindingsQueryVariables>;
export const ParticipationOptionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ParticipationOptions' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participationOptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'exact' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetRate' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'yearTargets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'year' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rate' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedAfterDays' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'periods' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ended' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'smallUpTo' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'definition' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'participation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'formula' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'attendance' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'formula' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'everyReview' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'formula' } },
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
      },
    },
  ],
} as unknown as DocumentNode<ParticipationOptionsQuery, ParticipationOptionsQueryVariables>;
export const ParticipationOverviewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ParticipationOverview' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'hasBefore' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'beforeFrom' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'beforeTo' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'trendFrom' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'trendTo' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'whole' },
            name: { kind: 'Name', value: 'participation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ParticipationFigures' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'before' },
            name: { kind: 'Name', value: 'participation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'beforeFrom' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'beforeTo' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'hasBefore' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ParticipationFigures' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'trend' },
            name: { kind: 'Name', value: 'participation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'trendFrom' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'trendTo' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'groupBy' },
                value: { kind: 'EnumValue', value: 'QUARTER' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ParticipationFigures' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ParticipationFigures' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ParticipationRow' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'key' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviews' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participated' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intervalLow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intervalHigh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attended' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attendanceRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'children' } },
          { kind: 'Field', name: { kind: 'Name', value: 'everyReview' } },
          { kind: 'Field', name: { kind: 'Name', value: 'everyReviewRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'countedByAge' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participatedByAge' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rateByAge' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contradicting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suppressed' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ParticipationOverviewQuery, ParticipationOverviewQueryVariables>;
export const ParticipationByGroupDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ParticipationByGroup' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'groupBy' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ParticipationGroup' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'groupBy' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'groupBy' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ParticipationFigures' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ParticipationFigures' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ParticipationRow' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'key' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviews' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participated' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intervalLow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intervalHigh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attended' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attendanceRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'children' } },
          { kind: 'Field', name: { kind: 'Name', value: 'everyReview' } },
          { kind: 'Field', name: { kind: 'Name', value: 'everyReviewRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'countedByAge' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participatedByAge' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rateByAge' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contradicting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suppressed' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ParticipationByGroupQuery, ParticipationByGroupQueryVariables>;
export const ParticipationDetailDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ParticipationDetail' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participationCodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'meaning' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviews' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reviewPreparation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'due' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onTime' } },
                { kind: 'Field', name: { kind: 'Name', value: 'notHeld' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childrenDue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childrenOnTime' } },
                { kind: 'Field', name: { kind: 'Name', value: 'counted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spokenToBefore' } },
                { kind: 'Field', name: { kind: 'Name', value: 'formsSent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'formsReturned' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attended' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ledByChild' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ParticipationDetailQuery, ParticipationDetailQueryVariables>;
export const ReviewsInDoubtDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ReviewsInDoubt' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reviewsInDoubt' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'doubt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviews' } },
                { kind: 'Field', name: { kind: 'Name', value: 'counts' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'latest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'age' } },
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
} as unknown as DocumentNode<ReviewsInDoubtQuery, ReviewsInDoubtQueryVariables>;
export const ParticipationTeamsOverTimeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ParticipationTeamsOverTime' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participationGrid' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'groupBy' },
                value: { kind: 'EnumValue', value: 'TEAM' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quarters' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'counted' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'participated' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rate' } },
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
} as unknown as DocumentNode<ParticipationTeamsOverTimeQuery, ParticipationTeamsOverTimeQueryVariables>;
export const FeedbackByStreamDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FeedbackByStream' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'feedbackByStream' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ended' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'smallUpTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'counts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StreamVoices' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'streams' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'counts' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StreamVoices' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'kinds' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'counts' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StreamVoices' } }],
                              },
                            },
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
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StreamVoices' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'StreamVoices' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'tellings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'heard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'children' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownWords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondHand' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'parents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'carers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'otherFamily' } },
          { kind: 'Field', name: { kind: 'Name', value: 'partners' } },
          { kind: 'Field', name: { kind: 'Name', value: 'advocates' } },
          { kind: 'Field', name: { kind: 'Name', value: 'independentVisitors' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notSaid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notFoundOut' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suppressed' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FeedbackByStreamQuery, FeedbackByStreamQueryVariables>;
export const TellingsOfStreamDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TellingsOfStream' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'stream' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tellingsOfStream' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'stream' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'stream' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'tellings' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'latest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'speaker' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'way' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'heard' } },
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
} as unknown as DocumentNode<TellingsOfStreamQuery, TellingsOfStreamQueryVariables>;
