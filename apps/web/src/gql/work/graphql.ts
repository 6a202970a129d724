/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What is missing on the way from words to being told */
export type BreakKind =
  | 'DECISION_NOT_TOLD'
  | 'NOT_ASKED'
  | 'NOT_DONE'
  | 'NOT_TOLD'
  | 'NO_ACTION'
  | 'NO_EVIDENCE'
  | 'PROMISE_PASSED'
  | 'UNDECIDED';

/** How work came to somebody */
export type CameBy = 'ESCALATED' | 'REASSIGNED' | 'REHOMED';

export type ChangeBreakRulesInput = {
  /** Made by the sender; the same one twice does it once */
  clientId: string | number;
  /** Who has it first when it is late */
  goesTo: NextRole;
  kind: BreakKind;
  reason: string;
  /** All that counts from now on; a stream left out is as ANY */
  streams: Array<StreamDaysInput>;
  /** That was seen; CONFLICT when it is old */
  version: number;
};

export type ClockStatus = 'MET' | 'MISSED' | 'OVERDUE' | 'RUNNING' | 'STOPPED';

export type CloseUnshownInput = {
  /** Made by the sender; the same one twice does it once */
  clientId: string | number;
  /** About whose words */
  feedbackId: string | number;
  reason: string;
};

export type GiveWorkInput = {
  /** Made by the sender; the same one twice does it once */
  clientId: string | number;
  /** About whose words something waits; either this or a decision */
  feedbackId: string | number | null | undefined;
  /** Who has it by what was seen; absent: nobody */
  fromUserId: string | number | null | undefined;
  /** About which decision about a child’s life something waits */
  lifeDecisionId: string | number | null | undefined;
  reason: string;
  toUserId: string | number;
  /** That was seen; CONFLICT when it is old */
  version: number;
};

/** What about a child’s life was decided */
export type LifeDecisionKind = 'CHANGE_OF_WORKER' | 'FAMILY_TIME' | 'OTHER' | 'PLACEMENT_MOVE' | 'SCHOOL';

/** Who has it next when it is late */
export type NextRole = 'LEADERSHIP' | 'TEAM_MANAGER';

export type ReplyToQuestionInput = {
  /** Made by the sender; the same one twice stores once */
  clientId: string | number;
  questionId: string | number;
  reply: string;
};

/** Of which stream a rule speaks; ANY counts where the stream has no rule of its own */
export type RuleStream = 'ADVOCACY_IV' | 'ANY' | 'CIC_REVIEW' | 'CP_CONFERENCE' | 'DIRECT_WORK' | 'FAMILY' | 'PARTNER';

export type SetCoverInput = {
  /** Who is away; absent: whoever sends it */
  absentId: string | number | null | undefined;
  /** Made by the sender; the same one twice does it once */
  clientId: string | number;
  endsOn: string;
  /** Who stands in; absent: nobody */
  standsInId: string | number | null | undefined;
  startsOn: string;
};

export type StreamDaysInput = {
  /** Absent: as for ANY */
  days: number | null | undefined;
  /** How many days after that it goes to leadership */
  lastAfter: number | null | undefined;
  /** How many days late before it goes to whoever is next */
  nextAfter: number | null | undefined;
  stream: RuleStream;
};

/** The reader’s own, or all in a manager’s reach */
export type WhoseWork = 'MINE' | 'TEAM';

export type AskedFragment = {
  id: string;
  childName: string;
  askedByName: string;
  askedOn: string;
  question: string;
  words: string | null;
  repliedOn: string | null;
  reply: string | null;
};

export type QuestionAskedOfMeQueryVariables = Exact<{
  id: string | number;
}>;

export type QuestionAskedOfMeQuery = {
  questionAskedOfMe: {
    id: string;
    childName: string;
    askedByName: string;
    askedOn: string;
    question: string;
    words: string | null;
    repliedOn: string | null;
    reply: string | null;
  };
};

export type ReplyToQuestionMutationVariables = Exact<{
  input: ReplyToQuestionInput;
}>;

export type ReplyToQuestionMutation = {
  replyToQuestion: {
    id: string;
    childName: string;
    askedByName: string;
    askedOn: string;
    question: string;
    words: string | null;
    repliedOn: string | null;
    reply: string | null;
  };
};

export type RulesFragment = {
  kind: BreakKind;
  version: number;
  goesTo: NextRole;
  streams: Array<{ stream: RuleStream; days: number | null; nextAfter: number | null; lastAfter: number | null }>;
  changes: Array<{
    version: number;
    at: string;
    byName: string | null;
    reason: string;
    rules: Array<{
      stream: RuleStream;
      level: number;
      days: number | null;
      daysBefore: number | null;
      nextRole: NextRole | null;
      nextRoleBefore: NextRole | null;
    }>;
  }>;
};

export type BreakRulesQueryVariables = Exact<{ [key: string]: never }>;

export type BreakRulesQuery = {
  breakRules: Array<{
    kind: BreakKind;
    version: number;
    goesTo: NextRole;
    streams: Array<{ stream: RuleStream; days: number | null; nextAfter: number | null; lastAfter: number | null }>;
    changes: Array<{
      version: number;
      at: string;
      byName: string | null;
      reason: string;
      rules: Array<{
        stream: RuleStream;
        level: number;
        days: number | null;
        daysBefore: number | null;
        nextRole: NextRole | null;
        nextRoleBefore: NextRole | null;
      }>;
    }>;
  }>;
};

export type ChangeBreakRulesMutationVariables = Exact<{
  input: ChangeBreakRulesInput;
}>;

export type ChangeBreakRulesMutation = {
  changeBreakRules: {
    kind: BreakKind;
    version: number;
    goesTo: NextRole;
    streams: Array<{ stream: RuleStream; days: number | null; nextAfter: number | null; lastAfter: number | null }>;
    changes: Array<{
      version: number;
      at: string;
      byName: string | null;
      reason: string;
      rules: Array<{
        stream: RuleStream;
        level: number;
        days: number | null;
        daysBefore: number | null;
        nextRole: NextRole | null;
        nextRoleBefore: NextRole | null;
      }>;
    }>;
  };
};

export type LineFragment = {
  id: string;
  feedbackId: string | null;
  lifeDecisionId: string | null;
  decisionKind: LifeDecisionKind | null;
  ownerId: string | null;
  ownerName: string | null;
  isCovered: boolean;
  childId: string | null;
  childName: string | null;
  groupName: string | null;
  words: string | null;
  kinds: Array<BreakKind>;
  dueOn: string;
  sinceOn: string;
  level: number;
  version: number;
  cameBy: CameBy | null;
  cameFrom: string | null;
  cameBecause: string | null;
};

export type OfPersonFragment = {
  id: string | null;
  name: string | null;
  isMine: boolean;
  open: number;
  late: number;
  oldestOn: string;
  awayUntil: string | null;
  coveredBy: string | null;
};

export type UnreadFragment = {
  edges: Array<{
    node: {
      id: string;
      childName: string;
      givenOn: string;
      recordedByName: string | null;
      words: string;
      isTakenBack: boolean;
    };
  }>;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

export type UnreadWordsQueryVariables = Exact<{
  after: string | null | undefined;
}>;

export type UnreadWordsQuery = {
  unreadWords: {
    edges: Array<{
      node: {
        id: string;
        childName: string;
        givenOn: string;
        recordedByName: string | null;
        words: string;
        isTakenBack: boolean;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type TodayQueryVariables = Exact<{
  mine: boolean;
  team: boolean;
  people: boolean;
  unread: boolean;
  silent: boolean;
  teamSilent: boolean;
  reviews: boolean;
  clocks: boolean;
  figures: boolean;
  imports: boolean;
  cameOf: boolean;
  questions: boolean;
  replies: boolean;
}>;

export type TodayQuery = {
  mine?: {
    edges: Array<{
      node: {
        id: string;
        feedbackId: string | null;
        lifeDecisionId: string | null;
        decisionKind: LifeDecisionKind | null;
        ownerId: string | null;
        ownerName: string | null;
        isCovered: boolean;
        childId: string | null;
        childName: string | null;
        groupName: string | null;
        words: string | null;
        kinds: Array<BreakKind>;
        dueOn: string;
        sinceOn: string;
        level: number;
        version: number;
        cameBy: CameBy | null;
        cameFrom: string | null;
        cameBecause: string | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean };
  };
  team?: {
    edges: Array<{
      node: {
        id: string;
        feedbackId: string | null;
        lifeDecisionId: string | null;
        decisionKind: LifeDecisionKind | null;
        ownerId: string | null;
        ownerName: string | null;
        isCovered: boolean;
        childId: string | null;
        childName: string | null;
        groupName: string | null;
        words: string | null;
        kinds: Array<BreakKind>;
        dueOn: string;
        sinceOn: string;
        level: number;
        version: number;
        cameBy: CameBy | null;
        cameFrom: string | null;
        cameBecause: string | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean };
  };
  unread?: {
    edges: Array<{
      node: {
        id: string;
        childName: string;
        givenOn: string;
        recordedByName: string | null;
        words: string;
        isTakenBack: boolean;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
  people?: Array<{
    id: string | null;
    name: string | null;
    isMine: boolean;
    open: number;
    late: number;
    oldestOn: string;
    awayUntil: string | null;
    coveredBy: string | null;
  }>;
  silent?: {
    edges: Array<{ node: { id: string; name: string; daysSinceHeard: number | null } }>;
    pageInfo: { hasNextPage: boolean };
  };
  counts?: { children: number; silent: number } | null;
  reviews?: Array<{
    childId: string;
    childName: string;
    dueOn: string;
    lastHeldOn: string | null;
    since: string;
    lastHeardOn: string | null;
    saidSince: number;
    owed: number;
    words: string | null;
    promised: Array<{ title: string; dueOn: string | null; doneOn: string | null }>;
  }>;
  clocks?: {
    edges: Array<{
      node: {
        id: string;
        reference: string;
        summary: string;
        clock: { dueOn: string; inWords: string; status: ClockStatus } | null;
      };
    }>;
    counts: { open: number; overdue: number };
  };
  figures?: {
    children: number;
    heard: number;
    promised: number;
    answered: number;
    decided: number;
    told: number;
  } | null;
  asked?: Array<{ kind: LifeDecisionKind; decisions: number; asked: number; notAsked: number; told: number }>;
  totals?: Array<{ unitId: string | null; unitName: string; kind: BreakKind; oldestOn: string }>;
  teams?: Array<{
    id: string | null;
    name: string;
    service: string | null;
    open: number;
    late: number;
    oldestOn: string;
  }>;
  imports?: { edges: Array<{ node: { id: string; appliedAt: string; year: string | null; rejected: number } }> };
  replies?: Array<{
    id: string;
    feedbackId: string;
    childName: string;
    partnerName: string;
    question: string;
    repliedOn: string;
  }>;
  questions?: Array<{
    id: string;
    childName: string;
    askedByName: string;
    askedOn: string;
    question: string;
    repliedOn: string | null;
  }>;
  cameOf?: Array<{
    id: string;
    givenOn: string;
    childName: string | null;
    groupName: string | null;
    answerBy: string | null;
    decidedOn: string | null;
    toldOn: string | null;
    waits: boolean;
    tellings: Array<{ toldOn: string; outcome: string; words: string }>;
  }>;
};

export type WorkListQueryVariables = Exact<{
  whose: WhoseWork;
  ownerId: string | number | null | undefined;
  unitId: string | number | null | undefined;
  after: string | null | undefined;
}>;

export type WorkListQuery = {
  workList: {
    edges: Array<{
      cursor: string;
      node: {
        id: string;
        feedbackId: string | null;
        lifeDecisionId: string | null;
        decisionKind: LifeDecisionKind | null;
        ownerId: string | null;
        ownerName: string | null;
        isCovered: boolean;
        childId: string | null;
        childName: string | null;
        groupName: string | null;
        words: string | null;
        kinds: Array<BreakKind>;
        dueOn: string;
        sinceOn: string;
        level: number;
        version: number;
        cameBy: CameBy | null;
        cameFrom: string | null;
        cameBecause: string | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type WorkTotalsQueryVariables = Exact<{ [key: string]: never }>;

export type WorkTotalsQuery = {
  workTotals: Array<{
    unitId: string | null;
    unitName: string;
    service: string | null;
    kind: BreakKind;
    open: number;
    late: number;
    oldestOn: string;
  }>;
};

export type WorkPeopleQueryVariables = Exact<{ [key: string]: never }>;

export type WorkPeopleQuery = {
  workByPerson: Array<{
    id: string | null;
    name: string | null;
    isMine: boolean;
    open: number;
    late: number;
    oldestOn: string;
    awayUntil: string | null;
    coveredBy: string | null;
  }>;
};

export type WorkCandidatesQueryVariables = Exact<{
  feedbackId: string | number | null | undefined;
  lifeDecisionId: string | number | null | undefined;
}>;

export type WorkCandidatesQuery = { workCandidates: Array<{ id: string; name: string; role: string; away: boolean }> };

export type GiveWorkMutationVariables = Exact<{
  input: GiveWorkInput;
}>;

export type GiveWorkMutation = { giveWork: boolean };

export type CloseUnshownMutationVariables = Exact<{
  input: CloseUnshownInput;
}>;

export type CloseUnshownMutation = { closeUnshown: boolean };

export type CoversQueryVariables = Exact<{ [key: string]: never }>;

export type CoversQuery = {
  covers: {
    covers: Array<{
      id: string;
      absentId: string;
      absentName: string;
      standsInName: string | null;
      startsOn: string;
      endsOn: string;
    }>;
    colleagues: Array<{ id: string; name: string; isMe: boolean }>;
  };
};

export type SetCoverMutationVariables = Exact<{
  input: SetCoverInput;
}>;

export type SetCoverMutation = {
  setCover: Array<{ id: string; standsInName: string | null; startsOn: string; endsOn: string }>;
};

export type EndCoverMutationVariables = Exact<{
  id: string | number;
}>;

export type EndCoverMutation = { endCover: boolean };

export const AskedFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asked' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AskedOfMe' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'question' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'repliedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reply' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AskedFragment, unknown>;
export const RulesFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Rules' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BreakRules' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'goesTo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'streams' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
                { kind: 'Field', name: { kind: 'Name', value: 'days' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nextAfter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastAfter' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rules' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'days' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'daysBefore' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nextRole' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nextRoleBefore' } },
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
} as unknown as DocumentNode<RulesFragment, unknown>;
export const LineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Line' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WorkLine' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lifeDecisionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decisionKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCovered' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'groupName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kinds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sinceOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'level' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cameBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cameFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cameBecause' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LineFragment, unknown>;
export const OfPersonFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OfPerson' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WorkOfPerson' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isMine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'open' } },
          { kind: 'Field', name: { kind: 'Name', value: 'late' } },
          { kind: 'Field', name: { kind: 'Name', value: 'oldestOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'awayUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coveredBy' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OfPersonFragment, unknown>;
export const UnreadFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Unread' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UnreadWordsConnection' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isTakenBack' } },
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
} as unknown as DocumentNode<UnreadFragment, unknown>;
export const QuestionAskedOfMeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'QuestionAskedOfMe' },
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
            name: { kind: 'Name', value: 'questionAskedOfMe' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asked' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asked' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AskedOfMe' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'question' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'repliedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reply' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<QuestionAskedOfMeQuery, QuestionAskedOfMeQueryVariables>;
export const ReplyToQuestionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReplyToQuestion' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReplyToQuestionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'replyToQuestion' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Asked' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Asked' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AskedOfMe' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'question' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'repliedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reply' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReplyToQuestionMutation, ReplyToQuestionMutationVariables>;
export const BreakRulesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BreakRules' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'breakRules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Rules' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Rules' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BreakRules' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'goesTo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'streams' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
                { kind: 'Field', name: { kind: 'Name', value: 'days' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nextAfter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastAfter' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rules' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'days' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'daysBefore' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nextRole' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nextRoleBefore' } },
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
} as unknown as DocumentNode<BreakRulesQuery, BreakRulesQueryVariables>;
export const ChangeBreakRulesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeBreakRules' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeBreakRulesInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeBreakRules' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Rules' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Rules' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BreakRules' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'goesTo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'streams' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
                { kind: 'Field', name: { kind: 'Name', value: 'days' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nextAfter' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastAfter' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rules' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'days' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'daysBefore' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nextRole' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nextRoleBefore' } },
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
} as unknown as DocumentNode<ChangeBreakRulesMutation, ChangeBreakRulesMutationVariables>;
export const UnreadWordsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnreadWords' },
      variableDefinitions: [
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
            name: { kind: 'Name', value: 'unreadWords' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '25' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Unread' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Unread' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UnreadWordsConnection' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isTakenBack' } },
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
} as unknown as DocumentNode<UnreadWordsQuery, UnreadWordsQueryVariables>;
export const TodayDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Today' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'mine' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'team' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'people' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unread' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'silent' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'teamSilent' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'reviews' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'clocks' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'figures' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'imports' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'cameOf' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'questions' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'replies' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'mine' },
            name: { kind: 'Name', value: 'workList' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'whose' }, value: { kind: 'EnumValue', value: 'MINE' } },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '8' } },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'mine' } },
                  },
                ],
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Line' } }],
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
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'team' },
            name: { kind: 'Name', value: 'workList' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'whose' }, value: { kind: 'EnumValue', value: 'TEAM' } },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '6' } },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'team' } },
                  },
                ],
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Line' } }],
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
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'unread' },
            name: { kind: 'Name', value: 'unreadWords' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '5' } },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'unread' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Unread' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'people' },
            name: { kind: 'Name', value: 'workByPerson' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'people' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OfPerson' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'silent' },
            name: { kind: 'Name', value: 'caseload' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'need' },
                value: { kind: 'EnumValue', value: 'SILENT' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'onlyOwn' },
                value: { kind: 'BooleanValue', value: true },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '5' } },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'silent' } },
                  },
                ],
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
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'daysSinceHeard' } },
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
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'counts' },
            name: { kind: 'Name', value: 'caseloadSummary' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'teamSilent' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'children' } },
                { kind: 'Field', name: { kind: 'Name', value: 'silent' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'reviews' },
            name: { kind: 'Name', value: 'comingReviews' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'reviews' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastHeldOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastHeardOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidSince' } },
                { kind: 'Field', name: { kind: 'Name', value: 'owed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'promised' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'doneOn' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'clocks' },
            name: { kind: 'Name', value: 'complaints' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'EnumValue', value: 'OPEN' },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '6' } },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'clocks' } },
                  },
                ],
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
                            { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'clock' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'inWords' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'status' } },
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
                  kind: 'Field',
                  name: { kind: 'Name', value: 'counts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'open' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'figures' },
            name: { kind: 'Name', value: 'chainFigures' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'figures' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'children' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heard' } },
                { kind: 'Field', name: { kind: 'Name', value: 'promised' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decided' } },
                { kind: 'Field', name: { kind: 'Name', value: 'told' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'asked' },
            name: { kind: 'Name', value: 'askedBefore' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'figures' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisions' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asked' } },
                { kind: 'Field', name: { kind: 'Name', value: 'notAsked' } },
                { kind: 'Field', name: { kind: 'Name', value: 'told' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'totals' },
            name: { kind: 'Name', value: 'workTotals' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'figures' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'unitId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'oldestOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'teams' },
            name: { kind: 'Name', value: 'workByTeam' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'figures' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'service' } },
                { kind: 'Field', name: { kind: 'Name', value: 'open' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'oldestOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'imports' },
            name: { kind: 'Name', value: 'importRuns' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'imports' } },
                  },
                ],
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
                            { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'year' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
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
            kind: 'Field',
            alias: { kind: 'Name', value: 'replies' },
            name: { kind: 'Name', value: 'repliesToMe' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'replies' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partnerName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repliedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'questions' },
            name: { kind: 'Name', value: 'askedOfMe' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'questions' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repliedOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'cameOf' },
            name: { kind: 'Name', value: 'cameOfMine' },
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'cameOf' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'groupName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waits' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tellings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'words' } },
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
      name: { kind: 'Name', value: 'Line' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WorkLine' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lifeDecisionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decisionKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCovered' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'groupName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kinds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sinceOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'level' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cameBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cameFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cameBecause' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Unread' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'UnreadWordsConnection' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isTakenBack' } },
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OfPerson' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WorkOfPerson' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isMine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'open' } },
          { kind: 'Field', name: { kind: 'Name', value: 'late' } },
          { kind: 'Field', name: { kind: 'Name', value: 'oldestOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'awayUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coveredBy' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TodayQuery, TodayQueryVariables>;
export const WorkListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WorkList' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'whose' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'WhoseWork' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'ownerId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unitId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
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
            name: { kind: 'Name', value: 'workList' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'whose' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'whose' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ownerId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'ownerId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'unitId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unitId' } },
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Line' } }],
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
      name: { kind: 'Name', value: 'Line' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WorkLine' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lifeDecisionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decisionKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isCovered' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'groupName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kinds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sinceOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'level' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cameBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cameFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cameBecause' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WorkListQuery, WorkListQueryVariables>;
export const WorkTotalsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WorkTotals' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workTotals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'unitId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'service' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'open' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'oldestOn' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WorkTotalsQuery, WorkTotalsQueryVariables>;
export const WorkPeopleDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WorkPeople' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workByPerson' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OfPerson' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OfPerson' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WorkOfPerson' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isMine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'open' } },
          { kind: 'Field', name: { kind: 'Name', value: 'late' } },
          { kind: 'Field', name: { kind: 'Name', value: 'oldestOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'awayUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'coveredBy' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WorkPeopleQuery, WorkPeopleQueryVariables>;
export const WorkCandidatesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WorkCandidates' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'feedbackId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'lifeDecisionId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workCandidates' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'feedbackId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'feedbackId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'lifeDecisionId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'lifeDecisionId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'away' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WorkCandidatesQuery, WorkCandidatesQueryVariables>;
export const GiveWorkDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'GiveWork' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'GiveWorkInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'giveWork' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GiveWorkMutation, GiveWorkMutationVariables>;
export const CloseUnshownDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CloseUnshown' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CloseUnshownInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closeUnshown' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CloseUnshownMutation, CloseUnshownMutationVariables>;
export const CoversDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Covers' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'covers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'covers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'absentId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'absentName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'standsInName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'colleagues' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isMe' } },
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
} as unknown as DocumentNode<CoversQuery, CoversQueryVariables>;
export const SetCoverDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetCover' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetCoverInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setCover' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'standsInName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetCoverMutation, SetCoverMutationVariables>;
export const EndCoverDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndCover' },
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
            name: { kind: 'Name', value: 'endCover' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndCoverMutation, EndCoverMutationVariables>;
